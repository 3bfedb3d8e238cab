/** Makes the file of a names index out of forms. */
import type { NameConditions } from "../../record/schema.ts";
import type { NameForm } from "../types.ts";
import { widthFor, writePacked } from "./bits.ts";
import { addFirstWord } from "./first-word.ts";
import { filterBits, filterShift, pairBit, spreadPair, WORD_SPREAD } from "./hash.ts";
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
  sealIndex,
  TRAIT_WORDS,
} from "./layout.ts";
import { measure } from "./measure.ts";
import type { Measured } from "./measured.ts";
import { sortForms } from "./sort-forms.ts";
import { collectTexts } from "./texts.ts";

const FORMS_IN_A_BUCKET = 14;
const FIRST_WORDS_IN_A_SLOT = 0.8;
/** Of the filter, at least: it then lets one word in forty pass that begins no name. */
const BITS_OF_A_FIRST_WORD = 12;
/** The same of the filter of pairs, which lets about one in four pass. */
const BITS_OF_A_PAIR = 2;

/**
 * Builds a names index. Forms of the same spelling keep the order they come in: the first whose conditions hold is found.
 * Forms without a letter or a digit are left out.
 * @returns the file: for {@link openIndex}, or to be kept
 * @throws {IndexError} where an entity's id is longer than 255 bytes
 */
export function buildIndex(forms: Iterable<NameForm>): ArrayBuffer {
  const columns = readForms(forms);
  const { entities, traits, texts, firstWords, places, prints, pairs } = columns;
  const ids = [...entities.keys()].sort();
  const packed = packIds(ids);
  const text = texts.pack();
  const sizes: Sizes = {
    forms: places.length,
    buckets: Math.max(1, Math.ceil(places.length / FORMS_IN_A_BUCKET)),
    filter: filterWords(firstWords.size * BITS_OF_A_FIRST_WORD),
    pairs: filterWords(pairs.length * BITS_OF_A_PAIR),
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
  fillFilters(sections, firstWords, pairs);
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
  /** The fingerprint lane of the first two words, of forms that have two. */
  pairs: Uint32Array;
  /** Numbers in order of coming: of entities and of sets of traits. */
  entityOf: Uint32Array;
  traitsOf: Uint32Array;
  entities: Map<string, number>;
  traits: Map<string, number>;
  texts: ReturnType<typeof collectTexts>;
  /** By the hash of the word: a bit for each number of words and signs of its names. */
  firstWords: Map<number, number>;
  longestUnits: number;
  longestCount: number;
}

function readForms(forms: Iterable<NameForm>): Columns {
  const [places, prints, leads] = [column(), column(), column()];
  const [entityOf, traitsOf, pairs] = [column(), column(), column()];
  const entities = new Map<string, number>();
  const traits = new Map<string, number>();
  const texts = collectTexts();
  const firstWords = new Map<number, number>();
  let longestUnits = 0;
  let longestCount = 0;
  for (const form of forms) {
    const measured = measure(form);
    if (!measured) continue;
    const { place, print, capital, small, pair, count, units, lead } = measured;
    places.add(place);
    prints.add(print);
    leads.add(lead.length);
    if (count > 1) pairs.add(pair >>> 0);
    entityOf.add(numberOf(entities, form.entity));
    traitsOf.add(numberOf(traits, traitsKey(form, measured, texts.number)));
    const length = 1 << (Math.min(count, MASK_BITS) - 1);
    if (capital >= 0) firstWords.set(capital, (firstWords.get(capital) ?? 0) | length);
    if (small >= 0) firstWords.set(small, (firstWords.get(small) ?? 0) | length);
    longestUnits = Math.max(longestUnits, units);
    longestCount = Math.max(longestCount, count);
  }
  return {
    ...{ places: places.all(), prints: prints.all(), leads: leads.all() },
    ...{ entityOf: entityOf.all(), traitsOf: traitsOf.all(), pairs: pairs.all() },
    ...{ entities, traits, texts, firstWords, longestUnits, longestCount },
  };
}

/** Numbers that come one by one; an array of them would hold each above 2³⁰ as an object. */
function column() {
  let held = new Uint32Array(1024);
  let length = 0;
  return {
    add(number: number): void {
      if (length === held.length) {
        const larger = new Uint32Array(2 * length);
        larger.set(held);
        held = larger;
      }
      held[length++] = number;
    },
    all: () => held.subarray(0, length),
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

/** So many words, a power of two, that there are so many bits. */
function filterWords(bits: number): number {
  return 2 ** Math.max(1, Math.ceil(Math.log2(bits / 32)));
}

function fillFilters(sections: Sections, firstWords: ReadonlyMap<number, number>, twos: Uint32Array): void {
  const { filter, pairs } = sections;
  const add = (to: Uint32Array, spread: number, bits: number) => {
    const at = spread >>> filterShift(to.length);
    to[at] = (to[at] ?? 0) | bits;
  };
  for (const [hash, lengths] of firstWords) {
    addFirstWord(sections.firstWords, hash, lengths);
    const spread = Math.imul(hash, WORD_SPREAD);
    add(filter, spread, filterBits(spread));
  }
  for (const two of twos) {
    const spread = spreadPair(two);
    add(pairs, spread, pairBit(spread));
  }
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
