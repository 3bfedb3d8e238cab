/** Columns of small numbers, each packed to as many bits as the highest of them needs. Read on a hit only. */

/** Bits that tell `count` numbers apart: 0 for one, at most 32. */
export function widthFor(count: number): number {
  return count < 2 ? 0 : 32 - Math.clz32(count - 1);
}

/** 32-bit words that `count` numbers of that width take, and one more: a number may then be read across two words. */
export function packedWords(count: number, width: number): number {
  return Math.ceil((count * width) / 32) + 1;
}

export function readPacked(words: Uint32Array, width: number, at: number): number {
  if (width === 0) return 0;
  const bit = at * width;
  const word = Math.floor(bit / 32);
  const shift = bit % 32;
  let value = (words[word] ?? 0) >>> shift;
  if (shift + width > 32) value |= (words[word + 1] ?? 0) << (32 - shift);
  return width === 32 ? value >>> 0 : value & ((1 << width) - 1);
}

/** The place must be zero before. */
export function writePacked(words: Uint32Array, width: number, at: number, value: number): void {
  if (width === 0) return;
  const bit = at * width;
  const word = Math.floor(bit / 32);
  const shift = bit % 32;
  words[word] = (words[word] ?? 0) | (value << shift);
  if (shift + width > 32) words[word + 1] = (words[word + 1] ?? 0) | (value >>> (32 - shift));
}
