/**
 * Files of an archive: byte strings one after another, each beginning at a whole word so that arrays of numbers can be
 * laid over it, and round them a header that tells a damaged file. docs/pack-format.md has the layout.
 */
import { ArchiveError } from "./error.ts";

const WORD = 4;
/** "ORAR" read as a word, lowest byte first. */
const MAGIC = 0x5241524f;
const VERSION = 1;
/** Words of the header: magic, version, length in bytes, checksum. */
const HEADER = 4;

/** @returns one byte string that `unpack` takes apart again; it is as long as a whole number of words */
export function pack(sections: readonly Uint8Array[]): Uint8Array {
  const table = WORD * (1 + sections.length);
  const size = sections.reduce((sum, { length }) => sum + whole(length), table);
  const bytes = new Uint8Array(size);
  const words = new Uint32Array(bytes.buffer, 0, 1 + sections.length);
  words[0] = sections.length;
  let at = table;
  for (const [place, section] of sections.entries()) {
    bytes.set(section, at);
    words[place + 1] = at + section.length;
    at += whole(section.length);
  }
  return bytes;
}

/** Takes apart what `pack` made; nothing is copied. @param bytes begin at a whole word of their buffer */
export function unpack(bytes: Uint8Array): Uint8Array[] {
  const count = asWords(bytes.subarray(0, WORD))[0] ?? 0;
  const ends = asWords(bytes.subarray(WORD, WORD * (1 + count)));
  let at = WORD * (1 + count);
  return Array.from(ends, (end) => {
    const section = bytes.subarray(at, end);
    at = whole(end);
    return section;
  });
}

/** A file: the sections behind a header. */
export function seal(sections: readonly Uint8Array[]): Uint8Array {
  const body = pack(sections);
  const bytes = new Uint8Array(WORD * HEADER + body.length);
  bytes.set(body, WORD * HEADER);
  const words = asWords(bytes);
  words.set([MAGIC, VERSION, bytes.length, checksum(words.subarray(HEADER))]);
  return bytes;
}

/** @throws {ArchiveError} where the file is not one of ours, of another version, cut short or changed. */
export function unseal(bytes: Uint8Array, file: string): Uint8Array[] {
  if (bytes.length < WORD * (HEADER + 1) || bytes.length % WORD !== 0) throw new ArchiveError(file, "it is cut short");
  const words = asWords(bytes);
  const [magic, version, length, sum] = words;
  if (magic !== MAGIC) throw new ArchiveError(file, "it is no file of an archive");
  if (version !== VERSION) throw new ArchiveError(file, `it is of version ${version}, and ${VERSION} is read here`);
  if (length !== bytes.length) throw new ArchiveError(file, `it has ${bytes.length} bytes, not ${length}`);
  if (sum !== checksum(words.subarray(HEADER))) throw new ArchiveError(file, "it was changed: its checksum is wrong");
  return unpack(bytes.subarray(WORD * HEADER));
}

/** The bytes of an array of numbers as they lie (lowest byte first on every machine that runs these browsers). */
export function bytesOf(array: Uint8Array | Uint32Array | Float32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

/** Lays words over bytes. */
export function asWords(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / WORD);
}

export function asFloats(bytes: Uint8Array): Float32Array {
  return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / WORD);
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export function jsonBytes(value: unknown): Uint8Array {
  return encoder.encode(JSON.stringify(value));
}

export function readJson(bytes: Uint8Array): unknown {
  return JSON.parse(decoder.decode(bytes));
}

function whole(length: number): number {
  return Math.ceil(length / WORD) * WORD;
}

/** FNV-1a by words: http://www.isthe.com/chongo/tech/comp/fnv/ */
function checksum(words: Uint32Array): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ (words[at] as number), 0x01000193);
  return hash >>> 0;
}
