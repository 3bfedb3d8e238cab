/** Words as the shared scorer has them: letters and digits, with what joins them inside. */
const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

export const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

/** How many words two texts have in common, in whatever order; a word counts as often as it stands in both. */
export function inCommon(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count > 0) common++;
    left.set(word, count - 1);
  }
  return common;
}

/** The same, in order: the length of the longest common subsequence (Hunt & Szymanski 1977). */
export function inOrder(one: readonly string[], other: readonly string[]): number {
  const places = new Map<string, number[]>();
  for (const [place, word] of other.entries()) places.set(word, [place, ...(places.get(word) ?? [])]);
  /** The last place of the best subsequence of each length. */
  const ends: number[] = [];
  for (const word of one) {
    for (const place of places.get(word) ?? []) {
      let low = 0;
      let high = ends.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((ends[middle] ?? 0) < place) low = middle + 1;
        else high = middle;
      }
      ends[low] = place;
    }
  }
  return ends.length;
}
