/** Where everything lies in a file of forms: docs/pack-format.md tells the same byte by byte. */
import { padded, partsOf } from "../file-parts.ts";
import { ID_BLOCK } from "../index-file/layout.ts";
import { type FileKind, HEADER_WORDS, notAddingUp, seal, unseal } from "../index-file/sealed.ts";

const KIND_OF_FILE: FileKind = { magic: "ORNF", name: "file of forms", version: 1 };
/** Words of a kind of form: flags (FULL and PERSON of the index file), then the number of its rule among the texts. */
export const KIND_WORDS = 2;

/** The numbers in the header: they decide where everything lies. */
export interface Sizes {
  readonly forms: number;
  readonly entities: number;
  readonly kinds: number;
  readonly rules: number;
  readonly ruleBytes: number;
  readonly idBytes: number;
  readonly formBytes: number;
}

/** The file as it lies. */
export interface Sections {
  /** What forms of one kind have in common, {@link KIND_WORDS} each. */
  readonly kinds: Uint32Array;
  /** Where each rule ends in `rules`. */
  readonly ruleEnds: Uint32Array;
  /** Where each block of ids begins in `ids`, and the forms of its first entity in `forms`. */
  readonly idBlocks: Uint32Array;
  readonly formBlocks: Uint32Array;
  /** JSON, one after the other. */
  readonly rules: Uint8Array;
  /** See ids.ts of the index. */
  readonly ids: Uint8Array;
  /** For each entity a length in bytes, then its forms: kind, length in bytes, text. */
  readonly forms: Uint8Array;
}

/** The length of the file in bytes. */
export function fileLength({ entities, kinds, rules, ruleBytes, idBytes, formBytes }: Sizes): number {
  const words = HEADER_WORDS + kinds * KIND_WORDS + rules + 2 * Math.ceil(entities / ID_BLOCK);
  return 4 * words + padded(ruleBytes) + padded(idBytes) + padded(formBytes);
}

/** Views over a buffer of fileLength(sizes) bytes: to read the file, or to write one. */
export function layOut(buffer: ArrayBuffer, sizes: Sizes): Sections {
  const { words, bytes } = partsOf(buffer, 4 * HEADER_WORDS);
  return {
    kinds: words(sizes.kinds * KIND_WORDS),
    ruleEnds: words(sizes.rules),
    idBlocks: words(Math.ceil(sizes.entities / ID_BLOCK)),
    formBlocks: words(Math.ceil(sizes.entities / ID_BLOCK)),
    rules: bytes(sizes.ruleBytes),
    ids: bytes(sizes.idBytes),
    forms: bytes(sizes.formBytes),
  };
}

/** Completes the file in `buffer`: writes the header before the sections. */
export function sealForms(buffer: ArrayBuffer, sizes: Sizes): void {
  const { forms, entities, kinds, rules, ruleBytes, idBytes, formBytes } = sizes;
  seal(buffer, KIND_OF_FILE, [forms, entities, kinds, rules, ruleBytes, idBytes, formBytes]);
}

/**
 * Reads the header and holds the file to it.
 * @throws {IndexError} says what was wrong with the file and what to do about it
 */
export function readHeader(buffer: ArrayBuffer): Sizes {
  const [forms = 0, entities = 0, kinds = 0, rules = 0, ...bytes] = unseal(buffer, KIND_OF_FILE);
  const [ruleBytes = 0, idBytes = 0, formBytes = 0] = bytes;
  const sizes = { forms, entities, kinds, rules, ruleBytes, idBytes, formBytes };
  if (fileLength(sizes) !== buffer.byteLength) throw notAddingUp(buffer, KIND_OF_FILE);
  return sizes;
}
