/** Opens files of names indexes, one or several as one, and reads what a find needs to know. */
import type { EntityId, NameConditions } from "../../record/schema.ts";
import { filterShift } from "./hash.ts";
import { readId } from "./ids.ts";
import { conditionsAt, entityAt, type Layer, layerWithout, openLayer, traitsAt } from "./layer.ts";
import { ANY_CASE, BARE, FULL, PERSON } from "./layout.ts";

/** What the index knows of a form. */
export interface IndexForm {
  entity: EntityId;
  /** Names the entity whole: evidence for its short forms elsewhere on the page. */
  full: boolean;
  person: boolean;
  /** A surname alone. */
  bare: boolean;
  /** Letter case does not matter. */
  anyCase: boolean;
  when?: NameConditions;
}

/** A names index, opened. Forms are known by their number: 0 … {@link NamesIndex.forms} − 1. */
export interface NamesIndex {
  readonly forms: number;
  /** Of several layers the sum: an entity with forms in two counts twice, and one that is gone still counts. */
  readonly entities: number;
  /** Length of the files, in bytes. */
  readonly bytes: number;
  form(number: number): IndexForm;
  /** The form's conditions alone, without decoding whose it is. */
  when(number: number): NameConditions | undefined;
  /** @internal for the scan */
  readonly layers: readonly Layer[];
  /** @internal for the scan: the words that names of any layer begin with */
  readonly filter: Uint32Array;
  /** @internal for the scan */
  readonly filterShift: number;
  /** @internal for the scan: the pairs of words that they begin with */
  readonly pairs: Uint32Array;
  /** @internal for the scan */
  readonly pairsShift: number;
  /** @internal for the scan: the longest form, in folded units and in words and signs */
  readonly longestUnits: number;
  /** @internal for the scan */
  readonly longestCount: number;
}

/**
 * Opens an index as it lies: nothing is copied, and the buffer must not change from here on.
 * @throws {IndexError} where the file is no index, cut short, damaged, of another version or byte order
 */
export function openIndex(buffer: ArrayBuffer): NamesIndex {
  const layer = openLayer(buffer);
  return over([layer]);
}

/** An index that takes part in one record with others. */
export interface LayerOfNames {
  index: NamesIndex;
  /** Entities of this index that count no more: as if they had never been in it. Elsewhere they may go on. */
  gone?: Iterable<EntityId>;
}

/**
 * Several indexes as one. It finds what one index would find that was built from the forms of all, in this order, without
 * those of entities that are gone. The files stay as they are; beside them a table of first words is made, as large as the
 * largest among theirs.
 */
export function openLayers(parts: readonly LayerOfNames[]): NamesIndex {
  const layers: Layer[] = [];
  let forms = 0;
  for (const { index, gone = [] } of parts) {
    for (const layer of index.layers) {
      layers.push(layerWithout(layer, gone, forms));
      forms += layer.sizes.forms;
    }
  }
  return over(layers);
}

/** A filter that lets all pass that one of these lets pass. */
function merged(filters: readonly Uint32Array[]): Uint32Array {
  const [first, ...others] = filters;
  if (first && others.length === 0) return first;
  const all = new Uint32Array(Math.max(2, ...filters.map(({ length }) => length)));
  for (const filter of filters) {
    // Where a filter has half the words, each stands for two neighbours.
    const shift = Math.log2(all.length / filter.length);
    for (let at = 0; at < all.length; at++) all[at] = (all[at] ?? 0) | (filter[at >>> shift] ?? 0);
  }
  return all;
}

function over(layers: readonly Layer[]): NamesIndex {
  const filter = merged(layers.map((layer) => layer.filter));
  const pairs = merged(layers.map((layer) => layer.pairs));
  const total = (of: (layer: Layer) => number) => layers.reduce((sum, layer) => sum + of(layer), 0);
  const most = (of: (layer: Layer) => number) => layers.reduce((top, layer) => Math.max(top, of(layer)), 0);
  const layerOf = (number: number): Layer => layers.findLast(({ firstForm }) => firstForm <= number) as Layer;

  return {
    forms: total(({ sizes }) => sizes.forms),
    entities: total(({ sizes }) => sizes.entities),
    bytes: total(({ bytes }) => bytes),
    form(number) {
      const layer = layerOf(number);
      const form = number - layer.firstForm;
      const traits = traitsAt(layer, form);
      const flags = layer.traits[traits] ?? 0;
      const when = conditionsAt(layer, traits);
      return {
        entity: readId(layer.ids, layer.idBlocks, entityAt(layer, form)),
        full: (flags & FULL) > 0,
        person: (flags & PERSON) > 0,
        bare: (flags & BARE) > 0,
        anyCase: (flags & ANY_CASE) > 0,
        ...(when && { when }),
      };
    },
    when(number) {
      const layer = layerOf(number);
      return conditionsAt(layer, traitsAt(layer, number - layer.firstForm));
    },
    layers,
    filter,
    filterShift: filterShift(filter.length),
    pairs,
    pairsShift: filterShift(pairs.length),
    longestUnits: most(({ sizes }) => sizes.longestUnits),
    longestCount: most(({ sizes }) => sizes.longestCount),
  };
}
