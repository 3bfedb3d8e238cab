/**
 * Hashes of folded text, unit by unit. Names are known by two lanes of 32 bits that know nothing of each other: one says
 * where to look, the other what must lie there. Words of a page are told apart by a third, small hash first: it is taken of
 * every word of every page, most of them before any compiler has seen the loop.
 */
export const SEED_PLACE = 0x2f0b4c47;
export const SEED_PRINT = 0x6a09e667;

/** One folded unit more, for the place. */
export function stepPlace(hash: number, unit: number): number {
  return Math.imul(((hash << 5) | (hash >>> 27)) ^ unit, 0x9e3779b1);
}

/** One folded unit more, for the fingerprint. */
export function stepPrint(hash: number, unit: number): number {
  return Math.imul(((hash << 7) | (hash >>> 25)) ^ unit, 0x85ebca77);
}

/** Spreads a lane over all its bits (the finaliser of MurmurHash3, public domain). @returns 0 … 2³² − 1 */
export function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Which of `count` slots a mixed hash falls into: evenly, for any count. */
export function slotOf(mixed: number, count: number): number {
  return Math.floor((mixed / 4_294_967_296) * count);
}

/**
 * The hash of a word: from its seed on, for each folded unit (hash · WORD_FACTOR + unit) & WORD_BITS. Every step stays
 * below 2³⁰, where engines calculate without allocating a number.
 */
export const WORD_FACTOR = 31;
export const WORD_BITS = (1 << 25) - 1;
/** A word that begins with a capital, and one that does not: they are other words. */
export const SEED_CAPITAL = 0x0a5c3e1;
export const SEED_SMALL = 0x1c80d57;
/** Spreads the hash of a word: Math.imul(hash, WORD_SPREAD). */
export const WORD_SPREAD = 0x9e3779b1;

/**
 * Of a filter of so many words (2, 4, 8 …): the bits of a spread hash are in word `spread >>> filterShift(words)`. So a filter
 * of half the size has the bits of two neighbours in one.
 */
export function filterShift(words: number): number {
  return Math.clz32(words) + 1;
}

/** The two bits of a first word in the filter. */
export function filterBits(spread: number): number {
  return (1 << ((spread >>> 2) & 31)) | (1 << ((spread >>> 7) & 31));
}

/** Spreads the fingerprint lane of two words, as it is before it is mixed, for the filter of pairs. */
export function spreadPair(print: number): number {
  return Math.imul(print ^ (print >>> 15), WORD_SPREAD);
}

/** Its one bit there. */
export function pairBit(spread: number): number {
  return 1 << ((spread >>> 2) & 31);
}
