/** A text as its letters and digits only, in lower case: two printings of one sentence are equal so. */
export const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** Whether two short texts say the same, or one is the beginning of the other, cut off after most of it. */
export function sameWords(one: string, other: string): boolean {
  const [short = "", long = ""] = [lettersOf(one), lettersOf(other)].sort((a, b) => a.length - b.length);
  return short.length > 0 && long.startsWith(short) && short.length >= 0.75 * long.length;
}
