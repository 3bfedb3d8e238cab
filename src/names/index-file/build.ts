/** Makes the file of a names index out of forms. */
import type { NameConditions } from "../../record/schema.ts";
import type { NameForm } from "../types.ts";
import { widthFor, writePacked } from "./bits.ts";
import { slotOf } from "./hash.ts";
import { packIds } from "./ids.ts";
import {
  ANY_CASE,
  BARE,
  BY_LANGUAGE,
  FULL,
  fileLength,
  layOut,
  MASK_BITS,
  PERSON,
  type Sections,
  type Sizes,
  SMALL,
  sealIndex,
  TRAIT_WORDS,
} from "./layout.ts";
import { type Measured, measure } from "./measure.ts";
import { sortForms } from "./sort-forms.ts";
import { collectTexts } from "./texts.ts";

const FORMS_IN_A_BUCKET = 12;
const FIRST_WORDS_IN_A_SLOT = 0.9;

/**
 * Builds a names index. Forms of the same spelling keep the order they come in: the first whose conditions hold is found.
 * Forms without a letter or a digit are left out.
 * @returns the file: for {@link openIndex}, or to be kept
 * @throws {IndexError} where an entity's id is longer than 255 bytes
 */
export function buildIndex(forms: Iterable<NameForm>): ArrayBuffer {
  const columns = readForms(forms);
  const { entities, traits, texts, firstWords, places, prints } = columns;
  const ids = [...entities.keys()].sort(byCodeUnit);
  const packed = packIds(ids);
  const text = texts.pack();
  const sizes: Sizes = {
    forms: places.length,
    buckets: Math.max(1, Math.ceil(places.length / FORMS_IN_A_BUCKET)),
    firstSlots: Math.ceil(firstWords.size / FIRST_WORDS_IN_A_SLOT) + 1,
    traits: traits.size,
    entities: ids.length,
    texts: text.ends.length,
    textBytes: text.bytes.length,
    idBytes: packed.bytes.length,
    longestUnits: columns.longestUnits,
    longestCount: columns.longestCount,
  };
  const buffer = new ArrayBuffer(fileLength(sizes));
  const sections = layOut(buffer, sizes);
  for (const bit of columns.starts) sections.starts[bit >> 5] = (sections.starts[bit >> 5] ?? 0) | (1 << (bit & 31));
  for (const [hash, mask] of firstWords) addFirstWord(sections.firstWords, hash, mask);
  [...traits.keys()].forEach((trait, n) => {
    sections.traits.set(trait.split(" ").map(Number), n * TRAIT_WORDS);
  });
  sections.textEnds.set(text.ends);
  sections.texts.set(text.bytes);
  sections.idBlocks.set(packed.blocks);
  sections.ids.set(packed.bytes);

  const order = sortForms(places, prints, columns.leads, sections.buckets);
  const rank = rankOf(ids, entities);
  writeForms(sections, sizes, order, columns, rank);
  sealIndex(buffer, sizes);
  return buffer;
}

interface Columns {
  places: Uint32Array;
  prints: Uint32Array;
  leads: Uint32Array;
  /** Numbers in order of coming: of entities and of sets of traits. */
  entityOf: Uint32Array;
  traitsOf: Uint32Array;
  entities: Map<string, number>;
  traits: Map<string, number>;
  texts: ReturnType<typeof collectTexts>;
  starts: Set<number>;
  /** Both hashes of a first word in one number, with its mask. */
  firstWords: Map<number, number>;
  longestUnits: number;
  longestCount: number;
}

function readForms(forms: Iterable<NameForm>): Columns {
  const places: number[] = [];
  const prints: number[] = [];
  const leads: number[] = [];
  const entityOf: number[] = [];
  const traitsOf: number[] = [];
  const entities = new Map<string, number>();
  const traits = new Map<string, number>();
  const texts = collectTexts();
  const starts = new Set<number>();
  const firstWords = new Map<number, number>();
  let longestUnits = 0;
  let longestCount = 0;
  for (const form of forms) {
    const measured = measure(form);
    if (!measured) continue;
    places.push(measured.place);
    prints.push(measured.print);
    leads.push(measured.lead.length);
    entityOf.push(numberOf(entities, form.entity));
    traitsOf.push(numberOf(traits, traitsKey(form, measured, texts.number)));
    for (const bit of measured.starts) starts.add(bit);
    const first = measured.firstPlace * 65_536 + (measured.firstPrint >>> 16);
    const bit = (1 << (Math.min(measured.count, MASK_BITS) - 1)) | (measured.small ? SMALL : 0);
    firstWords.set(first, (firstWords.get(first) ?? 0) | bit);
    longestUnits = Math.max(longestUnits, measured.units);
    longestCount = Math.max(longestCount, measured.count);
  }
  return {
    ...{ places: Uint32Array.from(places), prints: Uint32Array.from(prints), leads: Uint32Array.from(leads) },
    ...{ entityOf: Uint32Array.from(entityOf), traitsOf: Uint32Array.from(traitsOf) },
    ...{ entities, traits, texts, starts, firstWords, longestUnits, longestCount },
  };
}

/** The words of a set of traits, as a key. */
function traitsKey({ full, person, when }: NameForm, { lead, pattern }: Measured, text: (text: string) => number) {
  const flags =
    (full ? FULL : 0) |
    (person ? PERSON : 0) |
    (when?.bare ? BARE : 0) |
    (when?.case === "any" ? ANY_CASE : 0) |
    (when?.on || when?.notOn ? BY_LANGUAGE : 0);
  return `${flags} ${text(pattern)} ${text(lead)} ${when ? text(ruleOf(when)) : 0}`;
}

/** Forms of one kind share one rule. */
function ruleOf(when: NameConditions): string {
  let rule = rules.get(when);
  if (rule === undefined) {
    rule = JSON.stringify(when);
    rules.set(when, rule);
  }
  return rule;
}

const rules = new WeakMap<NameConditions, string>();

function numberOf(numbers: Map<string, number>, key: string): number {
  let number = numbers.get(key);
  if (number === undefined) {
    number = numbers.size;
    numbers.set(key, number);
  }
  return number;
}

/** Words whose hashes are alike share a slot and a mask: a look too many, never a name missed. */
function addFirstWord(slots: Uint32Array, hash: number, mask: number): void {
  const print = hash % 65_536;
  let slot = slotOf(Math.floor(hash / 65_536), slots.length);
  while (slots[slot] && (slots[slot] ?? 0) >>> 16 !== print) slot = (slot + 1) % slots.length;
  slots[slot] = (print << 16) | (slots[slot] ?? 0) | mask;
}

/** From the number by order of coming to that by sorted id. */
function rankOf(ids: readonly string[], entities: ReadonlyMap<string, number>): Uint32Array {
  const rank = new Uint32Array(ids.length);
  ids.forEach((id, n) => {
    rank[entities.get(id) ?? 0] = n;
  });
  return rank;
}

function writeForms(sections: Sections, sizes: Sizes, order: Uint32Array, columns: Columns, rank: Uint32Array): void {
  const entityWidth = widthFor(sizes.entities);
  const traitsWidth = widthFor(sizes.traits);
  order.forEach((from, to) => {
    sections.prints[to] = columns.prints[from] ?? 0;
    writePacked(sections.entityOf, entityWidth, to, rank[columns.entityOf[from] ?? 0] ?? 0);
    writePacked(sections.traitsOf, traitsWidth, to, columns.traitsOf[from] ?? 0);
  });
}

function byCodeUnit(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
