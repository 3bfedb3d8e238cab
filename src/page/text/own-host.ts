/** The card's host element; names in the card are not marked. */
export const OWN_HOST = "on-record-card";
