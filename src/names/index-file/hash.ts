/**
 * Hashes of folded text, unit by unit. Two lanes of 32 bits that know nothing of each other: one says where to look, the
 * other what must lie there. Both sides, build and scan, take a step for each folded unit and mix at the end of a word.
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
 * The bit of the table of beginnings for a word that begins so: folded first unit, second unit (0 where the word has
 * one only), and whether the first is a capital.
 */
export function startBit(first: number, second: number, capital: boolean): number {
  return (((first << 7) ^ second) & 0x3fff) | (capital ? 0x4000 : 0);
}

/** How many such bits there are. */
export const START_BITS = 0x8000;
