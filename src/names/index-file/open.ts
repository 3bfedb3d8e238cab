/** Opens the file of a names index: views over it, and the reading of what a find needs to know. */
import type { EntityId, NameConditions } from "../../record/schema.ts";
import { readPacked, widthFor } from "./bits.ts";
import { readId } from "./ids.ts";
import {
  ANY_CASE,
  BARE,
  BY_LANGUAGE,
  FULL,
  layOut,
  PERSON,
  readHeader,
  type Sections,
  type Sizes,
  TRAIT_WORDS,
} from "./layout.ts";
import { readText } from "./texts.ts";

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

/** How a form is written, for the scan. */
export interface Spelling {
  /** Empty where letter case does not matter. */
  pattern: string;
  lead: string;
  /** Its conditions, where the page's language is one of them. */
  language: NameConditions | undefined;
}

/** A names index, opened. Forms are known by their number: 0 … {@link NamesIndex.forms} − 1. */
export interface NamesIndex {
  readonly forms: number;
  readonly entities: number;
  /** Length of the file, in bytes. */
  readonly bytes: number;
  form(number: number): IndexForm;
  /** [first, end): the numbers of all forms spelt as this one is, its own among them: who else bears the name. */
  alike(number: number): [first: number, end: number];
  /** @internal for the scan */
  readonly sizes: Sizes;
  /** @internal for the scan */
  readonly sections: Sections;
  /** @internal for the scan */
  spelling(number: number): Spelling;
}

/**
 * Opens an index as it lies: nothing is copied, and the buffer must not change from here on.
 * @throws {IndexError} where the file is no index, cut short, damaged, of another version or byte order
 */
export function openIndex(buffer: ArrayBuffer): NamesIndex {
  const sizes = readHeader(buffer);
  const sections = layOut(buffer, sizes);
  const entityWidth = widthFor(sizes.entities);
  const traitsWidth = widthFor(sizes.traits);
  const rules = new Map<number, NameConditions>();
  const spellings = new Map<number, Spelling>();

  const text = (number: number) => readText(sections.texts, sections.textEnds, number);
  const traitsAt = (number: number) => readPacked(sections.traitsOf, traitsWidth, number) * TRAIT_WORDS;

  function conditions(at: number): NameConditions | undefined {
    const number = sections.traits[at + 3] ?? 0;
    if (number === 0) return undefined;
    const known = rules.get(number) ?? (JSON.parse(text(number)) as NameConditions);
    rules.set(number, known);
    return known;
  }

  function spelling(number: number): Spelling {
    const at = traitsAt(number);
    let known = spellings.get(at);
    if (!known) {
      const { traits } = sections;
      known = {
        pattern: text(traits[at + 1] ?? 0),
        lead: text(traits[at + 2] ?? 0),
        language: (traits[at] ?? 0) & BY_LANGUAGE ? conditions(at) : undefined,
      };
      spellings.set(at, known);
    }
    return known;
  }

  return {
    forms: sizes.forms,
    entities: sizes.entities,
    bytes: buffer.byteLength,
    form(number) {
      const flags = sections.traits[traitsAt(number)] ?? 0;
      const when = conditions(traitsAt(number));
      return {
        entity: readId(sections.ids, sections.idBlocks, readPacked(sections.entityOf, entityWidth, number)),
        full: (flags & FULL) > 0,
        person: (flags & PERSON) > 0,
        bare: (flags & BARE) > 0,
        anyCase: (flags & ANY_CASE) > 0,
        ...(when && { when }),
      };
    },
    alike(number) {
      const { prints } = sections;
      let first = number;
      let end = number + 1;
      while (first > 0 && prints[first - 1] === prints[number]) first--;
      while (end < prints.length && prints[end] === prints[number]) end++;
      return [first, end];
    },
    sizes,
    sections,
    spelling,
  };
}
