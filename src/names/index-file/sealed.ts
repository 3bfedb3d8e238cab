/**
 * What the project's binary files have in common: a header of 32-bit words in little-endian order (magic, version, length,
 * checksum, then the file's own numbers), and that nothing but a whole one is opened.
 */

export const HEADER_WORDS = 16;
const CHECKSUM_AT = 3;
const OWN_AT = 4;

/** What kind of file it is: see docs/pack-format.md. */
export interface FileKind {
  /** Its first four bytes, in letters. */
  readonly magic: string;
  /** As errors call it: "names index". */
  readonly name: string;
  readonly version: number;
}

/** The file is not of its kind, was cut short or damaged, or is of another version or byte order. */
export class IndexError extends Error {
  override readonly name = "IndexError";
}

const REBUILD = "Build it anew from the record.";
const AGAIN = "Fetch or copy the file again, or build it anew from the record.";

/** Four lanes, so that no step waits for the one before. Any one word changed, it changes. */
function checksum(words: Uint32Array): number {
  let [a, b, c, d] = [2166136261, 2166136262, 2166136263, 2166136264];
  // The checksum's own place counts as zero.
  for (let at = 0; at < OWN_AT; at++) a = Math.imul(a ^ (at === CHECKSUM_AT ? 0 : (words[at] ?? 0)), 16777619);
  let at = OWN_AT;
  for (const end = words.length - 3; at < end; at += 4) {
    a = Math.imul(a ^ (words[at] ?? 0), 16777619);
    b = Math.imul(b ^ (words[at + 1] ?? 0), 16777619);
    c = Math.imul(c ^ (words[at + 2] ?? 0), 16777619);
    d = Math.imul(d ^ (words[at + 3] ?? 0), 16777619);
  }
  for (; at < words.length; at++) a = Math.imul(a ^ (words[at] ?? 0), 16777619);
  for (const lane of [b, c, d]) a = Math.imul(a ^ lane, 16777619);
  return a >>> 0;
}

/**
 * Completes the file in `buffer`: writes the header before what lies there.
 * @param numbers the file's own, at most twelve
 */
export function seal(buffer: ArrayBuffer, kind: FileKind, numbers: readonly number[]): void {
  const words = new Uint32Array(buffer);
  words.set([magicOf(kind), kind.version, buffer.byteLength, 0, ...numbers]);
  words[CHECKSUM_AT] = checksum(words);
}

/**
 * Holds a file to its header.
 * @returns the file's own numbers
 * @throws {IndexError} says what was wrong with the file and what to do about it
 */
export function unseal(buffer: ArrayBuffer, kind: FileKind): Uint32Array {
  const size = buffer.byteLength;
  const { name, version } = kind;
  if (size < 4 * HEADER_WORDS || size % 4 !== 0)
    throw new IndexError(`a ${name} cannot be ${size} bytes long: the file was cut short. ${AGAIN}`);
  const words = new Uint32Array(buffer);
  const magic = words[0] ?? 0;
  if (magic === reversed(magicOf(kind)))
    throw new IndexError(`a ${name} in the other byte order: this machine cannot read it. ${REBUILD}`);
  if (magic !== magicOf(kind))
    throw new IndexError(`not a ${name}: its first four bytes are not ${kind.magic}. ${AGAIN}`);
  if (words[1] !== version)
    throw new IndexError(`a ${name} of version ${words[1]}; this code reads version ${version}. ${REBUILD}`);
  if (words[2] !== size)
    throw new IndexError(`a ${name} of ${words[2]} bytes, of which the file has ${size}: it was cut short. ${AGAIN}`);
  if (words[CHECKSUM_AT] !== checksum(words))
    throw new IndexError(`a damaged ${name}: its checksum does not match its bytes. ${AGAIN}`);
  return words.subarray(OWN_AT, HEADER_WORDS);
}

/** The error for a whole file whose numbers cannot be: only a build that went wrong makes one. */
export function notAddingUp(buffer: ArrayBuffer, { name }: FileKind): IndexError {
  return new IndexError(`a ${name} whose parts do not add up to its ${buffer.byteLength} bytes. ${REBUILD}`);
}

function magicOf({ magic }: FileKind): number {
  return [...magic].reduce((word, letter, n) => word | (letter.charCodeAt(0) << (8 * n)), 0) >>> 0;
}

function reversed(word: number): number {
  return ((word << 24) | ((word & 0xff00) << 8) | ((word >>> 8) & 0xff00) | (word >>> 24)) >>> 0;
}
