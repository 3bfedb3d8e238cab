/** In how many sets (texts as their stems, statements as their topics) a key stands: what teaches which keys are rare. */

export interface Taught {
  /** How many sets there were. */
  sets: number;
  /** How many of them have the key. */
  having(key: string): number;
}

type KeySet = ReadonlyMap<string, unknown>;

/** Each set is taken once, and not kept. */
export function taughtBy(sets: Iterable<KeySet>): Taught {
  const counts = new Map<string, number>();
  let total = 0;
  for (const set of sets) {
    for (const key of set.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
    total++;
  }
  return { sets: total, having: (key) => counts.get(key) ?? 0 };
}

/** The same without some of the sets that taught it. */
export function without(taught: Taught, left: readonly KeySet[]): Taught {
  if (left.length === 0) return taught;
  const less = taughtBy(left);
  return { sets: taught.sets - less.sets, having: (key) => taught.having(key) - less.having(key) };
}
