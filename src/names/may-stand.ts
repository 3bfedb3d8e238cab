/** Whether a text can hold a name on record at all, by one pattern that lies in storage: see beginnings.ts. */

/** Where the background leaves the pattern's source for every page script, so that a page that names nobody wakes nobody. */
export const TELLING_KEY = "telling";

/** False of text that holds no name on record. */
export type MayStandIn = (text: string) => boolean;

/** @param stored the pattern's source. @returns undefined where any text may hold one: it is empty, or no pattern */
export function mayStand(stored: unknown): MayStandIn | undefined {
  try {
    if (typeof stored !== "string" || !stored) return undefined;
    const pattern = new RegExp(stored);
    return (text) => pattern.test(text);
  } catch {
    return undefined;
  }
}
