/**
 * Where everything lies in the file of a names index. docs/pack-format.md tells the same byte by byte; the sections hold
 * 32-bit words in little-endian order, so that views over the file are all that opening takes.
 */
import { padded, partsOf } from "../file-parts.ts";
import { packedWords, widthFor } from "./bits.ts";
import { type FileKind, HEADER_WORDS, notAddingUp, seal, unseal } from "./sealed.ts";

/** The version goes up whenever the layout, the hashes or the folding change: an older file would miss names silently. */
const KIND_OF_FILE: FileKind = { magic: "ORNI", name: "names index", version: 2 };
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
export const MASK_BITS = 16;
/** Ids in a block; the first of each stands whole. */
export const ID_BLOCK = 16;

/** The numbers in the header: they decide where everything lies. */
export interface Sizes {
  readonly forms: number;
  readonly buckets: number;
  /** Words of the filters (powers of two), and slots of first words. */
  readonly filter: number;
  readonly pairs: number;
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
  /** Two bits for each first word, in one word of the filter: passes most other words over. */
  readonly filter: Uint32Array;
  /** A bit for each beginning of two words: so that few names are looked for where only the first word fits. */
  readonly pairs: Uint32Array;
  /** First words, open addressing: 16 bits of fingerprint, and how many words and signs names have that begin so. */
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

/** The length of the file in bytes. */
export function fileLength(sizes: Sizes): number {
  const { forms, buckets, filter, pairs, firstSlots, traits, entities, texts, textBytes, idBytes } = sizes;
  const words =
    HEADER_WORDS +
    filter +
    pairs +
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
  const { words, bytes } = partsOf(buffer, 4 * HEADER_WORDS);
  return {
    filter: words(sizes.filter),
    pairs: words(sizes.pairs),
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

/** Completes the file in `buffer`: writes the header before the sections. */
export function sealIndex(buffer: ArrayBuffer, sizes: Sizes): void {
  const { forms, buckets, filter, pairs, firstSlots, traits, entities, texts, textBytes, idBytes } = sizes;
  const { longestUnits, longestCount } = sizes;
  const numbers = [forms, buckets, filter, pairs, firstSlots, traits, entities, texts, textBytes, idBytes];
  seal(buffer, KIND_OF_FILE, [...numbers, longestUnits, longestCount]);
}

/**
 * Reads the header and holds the file to it.
 * @throws {IndexError} says what was wrong with the file and what to do about it
 */
export function readHeader(buffer: ArrayBuffer): Sizes {
  const [forms = 0, buckets = 0, filter = 0, pairs = 0, firstSlots = 0, traits = 0, ...rest] = unseal(
    buffer,
    KIND_OF_FILE,
  );
  const [entities = 0, texts = 0, textBytes = 0, idBytes = 0, longestUnits = 0, longestCount = 0] = rest;
  const sizes = {
    ...{ forms, buckets, filter, pairs, firstSlots, traits, entities },
    ...{ texts, textBytes, idBytes, longestUnits, longestCount },
  };
  if (fileLength(sizes) !== buffer.byteLength || buckets === 0 || firstSlots === 0 || filter < 2 || pairs < 2)
    throw notAddingUp(buffer, KIND_OF_FILE);
  return sizes;
}
