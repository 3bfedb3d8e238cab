/**
 * Where everything lies in the file of a names index. docs/pack-format.md tells the same byte by byte; the sections hold
 * 32-bit words in little-endian order, so that views over the file are all that opening takes.
 */
import { packedWords, widthFor } from "./bits.ts";
import { START_BITS } from "./hash.ts";

/** "ORNI" read as a little-endian number. */
export const MAGIC = 0x494e524f;
const MAGIC_REVERSED = 0x4f524e49;
/** Goes up whenever the layout, the hashes or the folding change: an older file would miss names silently. */
export const VERSION = 1;
const HEADER_WORDS = 16;
const CHECKSUM_AT = 3;
/** Words of a set of traits: flags, then the numbers of three texts (letter case, lead, rule). */
export const TRAIT_WORDS = 4;
/** Flags of a set of traits. */
export const FULL = 1;
export const PERSON = 2;
/** A surname alone. */
export const BARE = 4;
export const ANY_CASE = 8;
/** Its rule has a condition on the page's language. */
export const BY_LANGUAGE = 16;
/** Forms with as many words and signs, and more, share the last bit of a first word's mask. */
export const MASK_BITS = 15;
/** The bit of a first word that says: a name begins with it in small letters too (or its script has no others). */
export const SMALL = 1 << MASK_BITS;
/** Ids in a block; the first of each stands whole. */
export const ID_BLOCK = 16;

/** The file is no names index, was cut short or damaged, or is of another version or byte order. */
export class IndexError extends Error {
  override readonly name = "IndexError";
}

/** The numbers in the header: they decide where everything lies. */
export interface Sizes {
  readonly forms: number;
  readonly buckets: number;
  readonly firstSlots: number;
  readonly traits: number;
  readonly entities: number;
  readonly texts: number;
  readonly textBytes: number;
  readonly idBytes: number;
  /** The longest form: in folded units, and in words and signs. */
  readonly longestUnits: number;
  readonly longestCount: number;
}

/** The file as it lies. */
export interface Sections {
  /** A bit for each way a word may begin that begins a name ({@link START_BITS}). */
  readonly starts: Uint32Array;
  /** First words, open addressing: 16 bits of fingerprint, {@link SMALL}, and how many words and signs its names may have. */
  readonly firstWords: Uint32Array;
  /** Where each bucket of forms begins; one more for the end. */
  readonly buckets: Uint32Array;
  /** The forms' fingerprints, ascending in each bucket. */
  readonly prints: Uint32Array;
  /** For each form its entity's number and its set of traits, packed to as many bits as the highest needs. */
  readonly entityOf: Uint32Array;
  readonly traitsOf: Uint32Array;
  readonly traits: Uint32Array;
  /** Where each text ends in `texts`. */
  readonly textEnds: Uint32Array;
  /** Where each block of ids begins in `ids`. */
  readonly idBlocks: Uint32Array;
  readonly texts: Uint8Array;
  readonly ids: Uint8Array;
}

const padded = (bytes: number): number => Math.ceil(bytes / 4) * 4;

/** The length of the file in bytes. */
export function fileLength(sizes: Sizes): number {
  const { forms, buckets, firstSlots, traits, entities, texts, textBytes, idBytes } = sizes;
  const words =
    HEADER_WORDS +
    START_BITS / 32 +
    firstSlots +
    (buckets + 1) +
    forms +
    packedWords(forms, widthFor(entities)) +
    packedWords(forms, widthFor(traits)) +
    traits * TRAIT_WORDS +
    texts +
    Math.ceil(entities / ID_BLOCK);
  return 4 * words + padded(textBytes) + padded(idBytes);
}

/** Views over a buffer of at least fileLength(sizes) bytes: to read an index, or to write one. */
export function layOut(buffer: ArrayBuffer, sizes: Sizes): Sections {
  let offset = 4 * HEADER_WORDS;
  const words = (length: number): Uint32Array => {
    const view = new Uint32Array(buffer, offset, length);
    offset += 4 * length;
    return view;
  };
  const bytes = (length: number): Uint8Array => {
    const view = new Uint8Array(buffer, offset, length);
    offset += padded(length);
    return view;
  };
  return {
    starts: words(START_BITS / 32),
    firstWords: words(sizes.firstSlots),
    buckets: words(sizes.buckets + 1),
    prints: words(sizes.forms),
    entityOf: words(packedWords(sizes.forms, widthFor(sizes.entities))),
    traitsOf: words(packedWords(sizes.forms, widthFor(sizes.traits))),
    traits: words(sizes.traits * TRAIT_WORDS),
    textEnds: words(sizes.texts),
    idBlocks: words(Math.ceil(sizes.entities / ID_BLOCK)),
    texts: bytes(sizes.textBytes),
    ids: bytes(sizes.idBytes),
  };
}

/** FNV-1a over all 32-bit words but the checksum's own. Any one word changed, it changes. */
function checksum(buffer: ArrayBuffer): number {
  const words = new Uint32Array(buffer);
  let hash = 2166136261;
  for (let at = 0; at < CHECKSUM_AT; at++) hash = Math.imul(hash ^ (words[at] ?? 0), 16777619);
  for (let at = CHECKSUM_AT + 1; at < words.length; at++) hash = Math.imul(hash ^ (words[at] ?? 0), 16777619);
  return hash >>> 0;
}

/** Completes the file in `buffer`: writes the header before the sections. */
export function seal(buffer: ArrayBuffer, sizes: Sizes): void {
  const { forms, buckets, firstSlots, traits, entities, texts, textBytes, idBytes, longestUnits, longestCount } = sizes;
  const header = new Uint32Array(buffer, 0, HEADER_WORDS);
  header.set([MAGIC, VERSION, buffer.byteLength, 0, forms, buckets, firstSlots, traits, entities]);
  header.set([texts, textBytes, idBytes, longestUnits, longestCount], 9);
  header[CHECKSUM_AT] = checksum(buffer);
}

const REBUILD = "Build the index anew from the record.";
const AGAIN = "Fetch or copy the file again, or build the index anew from the record.";

/**
 * Reads the header and holds the file to it.
 * @throws {IndexError} says what was wrong with the file and what to do about it
 */
export function readHeader(buffer: ArrayBuffer): Sizes {
  const size = buffer.byteLength;
  if (size < 4 * HEADER_WORDS || size % 4 !== 0)
    throw new IndexError(`a names index cannot be ${size} bytes long: the file was cut short. ${AGAIN}`);
  const [magic, version, length = 0, sum, ...rest] = new Uint32Array(buffer, 0, HEADER_WORDS);
  if (magic === MAGIC_REVERSED)
    throw new IndexError(`a names index in the other byte order: this machine cannot read it. ${REBUILD}`);
  if (magic !== MAGIC) throw new IndexError(`not a names index: its first four bytes are not ORNI. ${AGAIN}`);
  if (version !== VERSION)
    throw new IndexError(`a names index of version ${version}; this code reads version ${VERSION}. ${REBUILD}`);
  if (length !== size)
    throw new IndexError(`a names index of ${length} bytes, of which the file has ${size}: it was cut short. ${AGAIN}`);
  if (sum !== checksum(buffer))
    throw new IndexError(`a damaged names index: its checksum does not match its bytes. ${AGAIN}`);
  const [forms = 0, buckets = 0, firstSlots = 0, traits = 0, entities = 0, texts = 0, ...last] = rest;
  const [textBytes = 0, idBytes = 0, longestUnits = 0, longestCount = 0] = last;
  const sizes = {
    ...{ forms, buckets, firstSlots, traits, entities },
    ...{ texts, textBytes, idBytes, longestUnits, longestCount },
  };
  if (fileLength(sizes) !== size || buckets === 0 || firstSlots === 0)
    throw new IndexError(`a names index whose parts do not add up to its ${size} bytes. ${REBUILD}`);
  return sizes;
}
