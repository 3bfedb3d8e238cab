/**
 * The entities' ids, sorted, each told by what it shares with the one before: "q7416" and "q7418" differ in one
 * character. Every {@link ID_BLOCK}th stands whole, so that any can be read without the rest.
 */
import { ID_BLOCK } from "./layout.ts";
import { IndexError } from "./sealed.ts";

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
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

/**
 * @param count how many ids there are
 * @returns the number of the entity with this id; -1 where there is none
 */
export function findId(bytes: Uint8Array, blocks: Uint32Array, count: number, id: string): number {
  const wanted = encoder.encode(id);
  // The last block that does not begin behind it.
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const at = blocks[middle] ?? 0;
    const own = (bytes[at] ?? 0) & 15;
    const start = own === BEHIND ? at + 2 : at + 1;
    const length = own === BEHIND ? (bytes[at + 1] ?? 0) : own;
    if (compare(bytes, start, length, wanted) > 0) high = middle;
    else low = middle + 1;
  }
  const from = (low - 1) * ID_BLOCK;
  for (let n = from; low > 0 && n < from + ID_BLOCK && n < count; n++) if (readId(bytes, blocks, n) === id) return n;
  return -1;
}

/** Bytes of UTF-8 in the order of the UTF-16 units they stand for, as the ids are sorted. */
function compare(bytes: Uint8Array, start: number, length: number, wanted: Uint8Array): number {
  for (let n = 0; n < length && n < wanted.length; n++) {
    const [one, other] = [bytes[start + n] ?? 0, wanted[n] ?? 0];
    if (one !== other) return rank(one) - rank(other);
  }
  return length - wanted.length;
}

/** Characters of two units (f0 … f4) begin with d800, and so come before those of e000 … ffff (ee, ef). */
function rank(byte: number): number {
  return byte < 0xee ? byte : byte < 0xf0 ? byte + 16 : byte - 2;
}
