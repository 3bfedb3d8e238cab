/** One index file as the scan reads it: views, and the few things that are decoded from them. */
import type { EntityId, NameConditions } from "../../record/schema.ts";
import { readPacked, widthFor } from "./bits.ts";
import { findId } from "./ids.ts";
import { layOut, readHeader, type Sections, type Sizes, TRAIT_WORDS } from "./layout.ts";
import { readText } from "./texts.ts";

export interface Layer extends Sections {
  readonly sizes: Sizes;
  /** Length of the file, in bytes. */
  readonly bytes: number;
  /** What its forms' numbers begin with, among several layers. */
  readonly firstForm: number;
  /** A bit for each of its entities that counts no more; undefined where all do. */
  readonly gone: Uint32Array | undefined;
  readonly entityWidth: number;
  readonly traitsWidth: number;
  /** Rules read so far, by the number of their text. */
  readonly rules: Map<number, NameConditions>;
}

/** @throws {IndexError} where the file is no index, cut short, damaged, of another version or byte order */
export function openLayer(buffer: ArrayBuffer): Layer {
  const sizes = readHeader(buffer);
  return {
    ...layOut(buffer, sizes),
    sizes,
    bytes: buffer.byteLength,
    firstForm: 0,
    gone: undefined,
    entityWidth: widthFor(sizes.entities),
    traitsWidth: widthFor(sizes.traits),
    rules: new Map(),
  };
}

/** The same layer as one of several, without some entities; ids that it does not know are of no matter. */
export function layerWithout(layer: Layer, gone: Iterable<EntityId>, firstForm: number): Layer {
  let bits: Uint32Array | undefined;
  for (const id of gone) {
    const entity = findId(layer.ids, layer.idBlocks, layer.sizes.entities, id);
    if (entity < 0) continue;
    bits ??= layer.gone?.slice() ?? new Uint32Array(Math.ceil(layer.sizes.entities / 32));
    bits[entity >>> 5] = (bits[entity >>> 5] ?? 0) | (1 << (entity & 31));
  }
  return { ...layer, gone: bits ?? layer.gone, firstForm };
}

/** The number of the entity of form number `form`. */
export function entityAt(layer: Layer, form: number): number {
  return readPacked(layer.entityOf, layer.entityWidth, form);
}

/** Where the set of traits of form number `form` begins among the words of `traits`. */
export function traitsAt(layer: Layer, form: number): number {
  return readPacked(layer.traitsOf, layer.traitsWidth, form) * TRAIT_WORDS;
}

export function isGone(layer: Layer, form: number): boolean {
  const entity = entityAt(layer, form);
  return (((layer.gone?.[entity >>> 5] ?? 0) >>> (entity & 31)) & 1) === 1;
}

export function textAt(layer: Layer, number: number): string {
  return readText(layer.texts, layer.textEnds, number);
}

/** The conditions of a set of traits. */
export function conditionsAt(layer: Layer, traits: number): NameConditions | undefined {
  const rule = layer.traits[traits + 3] ?? 0;
  if (rule === 0) return undefined;
  const known = layer.rules.get(rule) ?? (JSON.parse(textAt(layer, rule)) as NameConditions);
  layer.rules.set(rule, known);
  return known;
}
