/** The parts of a binary file, one behind the other: views over its buffer, to read it or to write it. */

/** Parts of bytes are filled up to the next 32-bit word. */
export const padded = (bytes: number): number => Math.ceil(bytes / 4) * 4;

/**
 * @param offset where the first part begins, in bytes
 * @returns each call lays a view of so many numbers over the next part
 */
export function partsOf(buffer: ArrayBuffer, offset: number) {
  let next = offset;
  const take = (bytes: number): number => {
    const at = next;
    next += padded(bytes);
    return at;
  };
  return {
    words: (length: number) => new Uint32Array(buffer, take(4 * length), length),
    floats: (length: number) => new Float32Array(buffer, take(4 * length), length),
    bytes: (length: number) => new Uint8Array(buffer, take(length), length),
  };
}
