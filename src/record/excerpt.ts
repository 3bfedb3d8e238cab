/** How much of a page recall is asked about at once. */

/** The longest heading; a longer one is cut. */
export const LONGEST_HEADING = 1_000;

/** The longest paragraph that recall is asked about, in UTF-16 code units. */
export const LONGEST_PARAGRAPH = 20_000;

/** The part of a block's text that matters at a place in it: all of it but for a giant, where it is what surrounds the place. */
export function excerpt(text: string, at: number): string {
  if (text.length <= LONGEST_PARAGRAPH) return text;
  const start = Math.max(0, Math.min(at - LONGEST_PARAGRAPH / 2, text.length - LONGEST_PARAGRAPH));
  return text.slice(start, start + LONGEST_PARAGRAPH);
}
