import { padded, partsOf } from "../file-parts.ts";
import { LABELS } from "./labels.ts";
import type { PhraseTable } from "./phrases.ts";
import { EDGES, type WordTable } from "./words.ts";

/** A model as it lies in its file: views over one buffer, nothing copied. */
export interface Model {
  readonly rows: number;
  /** What each of the 32 codes of a weight, and of a transition, is worth. */
  readonly worth: Float32Array;
  readonly transitionWorth: Float32Array;
  /** Codes of the weights, LABELS a row; of the transitions, [edge][previous][next]. */
  readonly weights: Uint8Array;
  readonly transitions: Uint8Array;
  readonly words: WordTable;
  readonly phrases: PhraseTable;
}

/** "ONRN" read as a little-endian number. */
export const MAGIC = 0x4e524e4f;
/** Goes up whenever the layout, the features or their hashes change: an older model would only guess. */
export const VERSION = 1;
export const CODES = 32;
const HEADER_NUMBERS = 12;

/** The file is no model, was cut short or damaged, or is of another version. */
export class ModelError extends Error {
  override readonly name = "ModelError";
}

/** Sizes that decide where everything lies. */
export interface Sizes {
  readonly rows: number;
  readonly wordSlots: number;
  readonly phraseSlots: number;
}

/** The length of a model's file in bytes. */
export function fileLength({ rows, wordSlots, phraseSlots }: Sizes): number {
  return (
    4 * HEADER_NUMBERS +
    2 * 4 * CODES +
    padded(rows * LABELS) +
    padded(EDGES * LABELS * LABELS) +
    4 * padded(wordSlots) +
    2 * padded(phraseSlots)
  );
}

/** Views over the parts of a buffer of at least fileLength(sizes) bytes: to read a model, or to write one. */
export function layOut(buffer: ArrayBuffer, sizes: Sizes): Model {
  const { floats, bytes } = partsOf(buffer, 4 * HEADER_NUMBERS);
  return {
    rows: sizes.rows,
    worth: floats(CODES),
    transitionWorth: floats(CODES),
    weights: bytes(sizes.rows * LABELS),
    transitions: bytes(EDGES * LABELS * LABELS),
    words: {
      fingerprints: bytes(sizes.wordSlots),
      flags: bytes(sizes.wordSlots),
      fine: bytes(sizes.wordSlots),
      coarse: bytes(sizes.wordSlots),
    },
    phrases: { fingerprints: bytes(sizes.phraseSlots), kinds: bytes(sizes.phraseSlots) },
  };
}

/** FNV-1a over the 32-bit words after the header. */
function checksum(buffer: ArrayBuffer): number {
  const body = new Uint32Array(buffer, 4 * HEADER_NUMBERS);
  let hash = 2166136261;
  for (let at = 0; at < body.length; at++) hash = Math.imul(hash ^ (body[at] ?? 0), 16777619);
  return hash >>> 0;
}

/** Completes the file in `buffer`: writes the header over what layOut() left before the first part. */
export function seal(buffer: ArrayBuffer, { rows, wordSlots, phraseSlots }: Sizes): void {
  const header = new Uint32Array(buffer, 0, HEADER_NUMBERS);
  header.set([MAGIC, VERSION, buffer.byteLength, checksum(buffer), LABELS, EDGES, rows, wordSlots, phraseSlots]);
}

/**
 * Opens a model's file.
 * @throws ModelError when it is none, was cut short or damaged, or is of another version
 */
export function openModel(buffer: ArrayBuffer): Model {
  if (buffer.byteLength < 4 * HEADER_NUMBERS || buffer.byteLength % 4 !== 0)
    throw new ModelError(`a name model is longer than ${buffer.byteLength} bytes: the file was cut short`);
  const header = new Uint32Array(buffer, 0, HEADER_NUMBERS);
  const [magic, version, length = 0, sum, labels, edges, rows = 0, wordSlots = 0, phraseSlots = 0] = header;
  if (magic !== MAGIC) throw new ModelError("not a name model (its first four bytes are not ONRN)");
  if (version !== VERSION)
    throw new ModelError(`a name model of version ${version}; this code reads version ${VERSION}`);
  if (labels !== LABELS || edges !== EDGES) throw new ModelError("a name model with other labels than this code knows");
  const sizes = { rows, wordSlots, phraseSlots };
  if (length !== buffer.byteLength || length !== fileLength(sizes))
    throw new ModelError(`a name model of ${length} bytes of which ${buffer.byteLength} are there`);
  if (sum !== checksum(buffer)) throw new ModelError("a damaged name model: its checksum does not match");
  return layOut(buffer, sizes);
}
