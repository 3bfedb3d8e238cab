/** The variants: what each is given, and above how many names it needs more than a reader's patience. */
export interface Limit {
  needs?: "texts" | "file" | "packed";
  most: number;
  /** Takes seconds a page: measured in the first round only from this many names on. */
  onceFrom?: number;
}

const ANY = Number.POSITIVE_INFINITY;

export const VARIANT_LIMITS: Record<string, Limit> = {
  "bare walk": { most: ANY },
  "walk and one loop": { most: ANY },
  "on-record": { needs: "file", most: ANY },
  // Above that the background decides who may be meant: bench/extension/worker.ts.
  "on-record, decided": { needs: "packed", most: 1_000 },
  "Map of n-grams": { needs: "texts", most: 1_000_000, onceFrom: 1_000_000 },
  RegExp: { needs: "texts", most: 10_000 },
  "modern-ahocorasick": { needs: "texts", most: 10_000 },
  ahocorasick: { needs: "texts", most: 10_000 },
  fastscan: { needs: "texts", most: 100_000, onceFrom: 100_000 },
  "mark.js": { needs: "texts", most: 1_000, onceFrom: 1_000 },
  // Knows no list: finds whom it holds for people and organisations.
  compromise: { most: 30 },
};
