/**
 * What the scan looks names up in: forms by their first word, longest first, out of names that have travelled. Forms are
 * read when a page has their first word: an English page never reads the Cyrillic ones.
 */
import type { EntityId } from "../record/schema.ts";
import { BEYOND_ASCII } from "./beginnings.ts";
import { fold } from "./fold.ts";
import { waysOf } from "./letter-ways.ts";
import { type MayStandIn, mayStand } from "./may-stand.ts";
import { firstWordStart } from "./tokens.ts";
import type { PackedNames } from "./types.ts";
import { type UnpackedForm, unpackForms } from "./unpack.ts";

export interface IndexedForm extends UnpackedForm {
  key: string;
  /** The ways of writing it that count; none where letter case does not matter. */
  cased: readonly string[];
  /** Where the first word begins in `key`: after an opening quotation mark, say. */
  lead: number;
  /** Whose name it is, or which office a description is of: a person may have held several. */
  bearer: string;
  /** What a capitalised word may be besides a given name: small-words.ts. */
  small(): ReadonlySet<string>;
}

export interface NameIndex {
  /** For a page's language: what is false of text, as it is, that holds none of the names. Most of a page need not even be folded. */
  mayStandIn(lang: string): MayStandIn;
  /** A global pattern, ready at the start: where a name may begin in this folded text, of which letter case is kept. */
  placesIn(cased: string): RegExp;
  /** The forms that begin with this word, folded. */
  at(word: string): readonly IndexedForm[];
}

/** Latin and Cyrillic letters and digits: no name begins within a run of these. */
const RUN = "0-9A-Za-zÀ-ÖØ-öø-ʯЀ-ҁ";
/** Arabic particles, behind which a name may stand: see scan.ts. */
const PARTICLES = "وفبلك";
const NONE: readonly IndexedForm[] = [];

/** The names of a pack, for all pages: what one page has read another need not. */
export interface SharedIndex extends NameIndex {
  /** See {@link PackedNames.starts}. */
  readonly starts: string;
  knows(entity: EntityId): boolean;
  small: IndexedForm["small"];
}

export function indexNames(pack: PackedNames): SharedIndex {
  const read = new Map<string, readonly IndexedForm[]>();
  const mayStandOn = new Map<string, MayStandIn>();
  const beginsAt = new RegExp(pack.begins, "g");
  /** Made when a text may hold a name: many a page has none. */
  let words: Map<string, string> | undefined;
  let places: RegExp | undefined;
  let smallWords: ReadonlySet<string> | undefined;
  let entities: ReadonlySet<EntityId> | undefined;
  const small = () => {
    smallWords ??= new Set(pack.words.split(" "));
    return smallWords;
  };

  return {
    starts: pack.starts,
    small,
    mayStandIn(lang) {
      const may = mayStandOn.get(lang) ?? mayStand(pack.telling, lang) ?? (() => true);
      mayStandOn.set(lang, may);
      return may;
    },
    knows(entity) {
      entities ??= new Set(pack.groups.map(([entity]) => entity));
      return entities.has(entity);
    },
    placesIn(cased) {
      let pattern = beginsAt;
      // Of what is beyond ASCII the first pattern knows nothing.
      if (!pack.begins || BEYOND_ASCII.test(cased)) {
        places ??= placesOf(pack.starts);
        pattern = places;
      }
      pattern.lastIndex = 0;
      return pattern;
    },
    at(word) {
      const known = read.get(word);
      if (known) return known;
      words ??= new Map(pack.forms);
      const list = words.get(word);
      if (list === undefined) return NONE;
      const forms = unpackForms(pack, list)
        .map((form) => readForm(form, small))
        .sort((a, b) => b.key.length - a.key.length);
      read.set(word, forms);
      return forms;
    },
  };
}

/** By a pattern, because the engine passes over what does not match ten times faster than a loop that has just been compiled. */
export function placesOf(starts: string): RegExp {
  const inRun = starts.replace(new RegExp(`[^${RUN}]`, "g"), "");
  const alone = starts.replace(new RegExp(`[${RUN}]`, "g"), "");
  return new RegExp(`[${inRun}](?<![${RUN}].)|[${alone}${PARTICLES}]`, "gs");
}

export function readForm(form: UnpackedForm, small: IndexedForm["small"]): IndexedForm {
  const { key, cased } = fold(form.text);
  const lead = firstWordStart(key);
  const ways = waysOf(cased, form.when);
  return { ...form, small, key, cased: ways, lead, bearer: form.entity + (form.when?.from ?? "") };
}
