/** The variants, and above how many names each needs more than a reader's patience. */
export const VARIANT_LIMITS: Record<string, number> = {
  "bare walk": Number.POSITIVE_INFINITY,
  "walk and one loop": Number.POSITIVE_INFINITY,
  "on-record": Number.POSITIVE_INFINITY,
  "Map of n-grams": 1_000_000,
  RegExp: 10_000,
  "modern-ahocorasick": 10_000,
  ahocorasick: 10_000,
  fastscan: 100_000,
  "mark.js": 1_000,
};
