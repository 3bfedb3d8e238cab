/**
 * The entities' ids, sorted, each told by what it shares with the one before: "q7416" and "q7418" differ in one
 * character. Every {@link ID_BLOCK}th stands whole, so that any can be read without the rest.
 */
import { ID_BLOCK, IndexError } from "./layout.ts";

const encoder = new TextEncoder();
const decoder = new TextDecoder();
/** In half a byte: the number does not fit, it stands in a byte of its own behind. */
const BEHIND = 15;
const LONGEST = 255;

/** @param ids sorted, each once. @throws {IndexError} where an id is longer than 255 bytes */
export function packIds(ids: readonly string[]): { bytes: Uint8Array; blocks: Uint32Array } {
  let bytes = new Uint8Array(1024);
  const blocks = new Uint32Array(Math.ceil(ids.length / ID_BLOCK));
  let length = 0;
  let last: Uint8Array = new Uint8Array(0);
  ids.forEach((id, n) => {
    const now = encoder.encode(id);
    if (now.length > LONGEST) throw new IndexError(`an id of ${now.length} bytes (${id}); at most ${LONGEST} fit`);
    if (n % ID_BLOCK === 0) blocks[n / ID_BLOCK] = length;
    const shared = n % ID_BLOCK === 0 ? 0 : sharedStart(last, now);
    const own = now.length - shared;
    if (length + now.length + 3 > bytes.length) {
      const larger = new Uint8Array(bytes.length * 2);
      larger.set(bytes);
      bytes = larger;
    }
    bytes[length++] = (Math.min(shared, BEHIND) << 4) | Math.min(own, BEHIND);
    if (shared >= BEHIND) bytes[length++] = shared;
    if (own >= BEHIND) bytes[length++] = own;
    bytes.set(now.subarray(shared), length);
    length += own;
    last = now;
  });
  return { bytes: bytes.subarray(0, length), blocks };
}

function sharedStart(one: Uint8Array, other: Uint8Array): number {
  let shared = 0;
  while (shared < one.length && shared < other.length && one[shared] === other[shared]) shared++;
  return shared;
}

/** The id of entity number `n`. */
export function readId(bytes: Uint8Array, blocks: Uint32Array, n: number): string {
  const id = new Uint8Array(LONGEST);
  let length = 0;
  let at = blocks[Math.floor(n / ID_BLOCK)] ?? 0;
  for (let left = n % ID_BLOCK; left >= 0; left--) {
    const head = bytes[at++] ?? 0;
    const shared = head >> 4 === BEHIND ? (bytes[at++] ?? 0) : head >> 4;
    const own = (head & 15) === BEHIND ? (bytes[at++] ?? 0) : head & 15;
    id.set(bytes.subarray(at, at + own), shared);
    at += own;
    length = shared + own;
  }
  return decoder.decode(id.subarray(0, length));
}
