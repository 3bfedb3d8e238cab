/**
 * The entities' ids, sorted, each told by what it shares with the one before: "q7416" and "q7418" differ in one
 * character. Every {@link ID_BLOCK}th stands whole, so that any can be read without the rest.
 */
import { ID_BLOCK } from "./layout.ts";
import { IndexError } from "./sealed.ts";
import { writeUtf8 } from "./texts.ts";

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
  let [last, now] = [new Uint8Array(3 * LONGEST), new Uint8Array(3 * LONGEST)];
  let lastLength = 0;
  ids.forEach((id, n) => {
    const size = id.length > LONGEST ? encoder.encode(id).length : writeUtf8(now, 0, id);
    if (size > LONGEST) throw new IndexError(`an id of ${size} bytes (${id}); at most ${LONGEST} fit`);
    if (n % ID_BLOCK === 0) blocks[n / ID_BLOCK] = length;
    let shared = 0;
    if (n % ID_BLOCK !== 0) while (shared < size && shared < lastLength && now[shared] === last[shared]) shared++;
    const own = size - shared;
    if (length + own + 3 > bytes.length) {
      const larger = new Uint8Array(bytes.length * 2);
      larger.set(bytes);
      bytes = larger;
    }
    bytes[length++] = (Math.min(shared, BEHIND) << 4) | Math.min(own, BEHIND);
    if (shared >= BEHIND) bytes[length++] = shared;
    if (own >= BEHIND) bytes[length++] = own;
    for (let at = shared; at < size; at++) bytes[length++] = now[at] ?? 0;
    [last, now] = [now, last];
    lastLength = size;
  });
  return { bytes: bytes.subarray(0, length), blocks };
}

/** Reads on from id to id within a block. */
interface Reader {
  /** Where the next one begins. */
  at: number;
  /** The last one read, in UTF-8, and its length. */
  id: Uint8Array;
  length: number;
}

function readNext(bytes: Uint8Array): void {
  const head = bytes[reader.at++] ?? 0;
  const shared = head >> 4 === BEHIND ? (bytes[reader.at++] ?? 0) : head >> 4;
  const own = (head & 15) === BEHIND ? (bytes[reader.at++] ?? 0) : head & 15;
  for (let n = 0; n < own; n++) reader.id[shared + n] = bytes[reader.at++] ?? 0;
  reader.length = shared + own;
}

/** The one there is: nobody reads two ids at a time, and a new one would cost more than the reading. */
const reader: Reader = { at: 0, id: new Uint8Array(LONGEST), length: 0 };

/** The id of entity number `n`. */
export function readId(bytes: Uint8Array, blocks: Uint32Array, n: number): string {
  reader.at = blocks[Math.floor(n / ID_BLOCK)] ?? 0;
  for (let left = n % ID_BLOCK; left >= 0; left--) readNext(bytes);
  return decoder.decode(reader.id.subarray(0, reader.length));
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
    reader.at = blocks[middle] ?? 0;
    readNext(bytes);
    if (compare(wanted) > 0) high = middle;
    else low = middle + 1;
  }
  if (low === 0) return -1;
  reader.at = blocks[low - 1] ?? 0;
  for (let n = (low - 1) * ID_BLOCK; n < low * ID_BLOCK && n < count; n++) {
    readNext(bytes);
    if (compare(wanted) === 0) return n;
  }
  return -1;
}

/** The id last read with another: in the order of the UTF-16 units that the bytes stand for, as the ids are sorted. */
function compare(wanted: Uint8Array): number {
  const { id, length } = reader;
  for (let n = 0; n < length && n < wanted.length; n++) {
    const [one, other] = [id[n] ?? 0, wanted[n] ?? 0];
    if (one !== other) return rank(one) - rank(other);
  }
  return length - wanted.length;
}

/** Characters of two units (f0 … f4) begin with d800, and so come before those of e000 … ffff (ee, ef). */
function rank(byte: number): number {
  return byte < 0xee ? byte : byte < 0xf0 ? byte + 16 : byte - 2;
}
