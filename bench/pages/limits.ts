/** The variants: what each is given, and above how many names it needs more than a reader's patience. */
export interface Limit {
  needs?: "texts" | "file" | "packed" | "background";
  most: number;
  /** Takes seconds a page: measured in the first round only from this many names on. */
  onceFrom?: number;
}

const ANY = Number.POSITIVE_INFINITY;

export const VARIANT_LIMITS: Record<string, Limit> = {
  "bare walk": { most: ANY },
  "walk and one loop": { most: ANY },
  // Names and decisions in another thread, as the extension has them: what the page's own thread does.
  "on-record": { needs: "background", most: ANY },
  // All of it in the page's thread: the index file's scan, without the decision who is meant; and a small record's names with it.
  "on-record, scan in the page": { needs: "file", most: ANY },
  "on-record, all in the page": { needs: "packed", most: 1_000 },
  "Map of n-grams": { needs: "texts", most: 1_000_000, onceFrom: 1_000_000 },
  RegExp: { needs: "texts", most: 10_000 },
  "modern-ahocorasick": { needs: "texts", most: 10_000 },
  ahocorasick: { needs: "texts", most: 10_000 },
  fastscan: { needs: "texts", most: 100_000, onceFrom: 100_000 },
  "mark.js": { needs: "texts", most: 1_000, onceFrom: 1_000 },
  // Knows no list: finds whom it holds for people and organisations.
  compromise: { most: 30 },
};
