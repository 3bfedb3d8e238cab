/**
 * What the scan looks names up in: forms by their first word, longest first, out of names that have travelled. Forms are
 * read when a page has their first word: an English page never reads the Cyrillic ones.
 */
import { fold } from "./fold.ts";
import { waysOf } from "./letter-ways.ts";
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
  /** False of text, as it is, that holds none of the names: most of a page need not even be folded. */
  mayStandIn(text: string): boolean;
  /** A global pattern, ready at the start: where a name may begin in this folded text, of which letter case is kept. */
  placesIn(cased: string): RegExp;
  /** The forms that begin with this word, folded. */
  at(word: string): readonly IndexedForm[];
}

/** Latin and Cyrillic letters and digits: no name begins within a run of these. */
const RUN = "0-9A-Za-zÀ-ÖØ-öø-ʯЀ-ҁ";
/** Arabic particles, behind which a name may stand: see scan.ts. */
const PARTICLES = "وفبلك";
const BEYOND_ASCII = /[^\0-\x7f]/;
const NONE: readonly IndexedForm[] = [];

/** @param packs of an entity that is in several of them the first one's forms count */
export function indexNames(packs: readonly PackedNames[]): NameIndex {
  const read = new Map<string, readonly IndexedForm[]>();
  /** Of an empty one nothing is known: any text may hold a name, anywhere. */
  const joined = (patterns: readonly string[]) => (patterns.every(Boolean) ? patterns.join("|") : "");
  const telling = new RegExp(joined(packs.map((pack) => pack.telling)));
  const begins = joined(packs.map((pack) => pack.begins));
  const beginsAt = new RegExp(begins, "g");
  /** Made when a text may hold a name: many a page has none. */
  let words: Map<string, string>[] | undefined;
  let places: RegExp | undefined;
  const entities = packs.map(({ groups }) => new Set(packs.length > 1 ? groups.map(([entity]) => entity) : []));
  let smallWords: ReadonlySet<string> | undefined;
  const small = () => {
    smallWords ??= new Set(packs[0]?.words.split(" "));
    return smallWords;
  };

  function readForms(word: string): readonly IndexedForm[] {
    const forms = packs.flatMap((pack, n) => {
      const list = words?.[n]?.get(word);
      if (list === undefined) return [];
      const isNew = ({ entity }: UnpackedForm) => !entities.slice(0, n).some((known) => known.has(entity));
      return unpackForms(pack, list)
        .filter(isNew)
        .map((form) => readForm(form, small));
    });
    return forms.sort((a, b) => b.key.length - a.key.length);
  }

  return {
    mayStandIn(text) {
      return telling.test(text);
    },
    placesIn(cased) {
      let pattern = beginsAt;
      // Of what begins beyond ASCII the first pattern knows only that something odd stands there.
      if (!begins || BEYOND_ASCII.test(cased)) {
        places ??= placesOf(packs.map(({ starts }) => starts).join(""));
        pattern = places;
      }
      pattern.lastIndex = 0;
      return pattern;
    },
    at(word) {
      const known = read.get(word);
      if (known) return known;
      words ??= packs.map(({ forms }) => new Map(forms));
      const forms = words.some((forms) => forms.has(word)) ? readForms(word) : NONE;
      if (forms !== NONE) read.set(word, forms);
      return forms;
    },
  };
}

/** By a pattern, because the engine passes over what does not match ten times faster than a loop that has just been compiled. */
function placesOf(starts: string): RegExp {
  const inRun = starts.replace(new RegExp(`[^${RUN}]`, "g"), "");
  const alone = starts.replace(new RegExp(`[${RUN}]`, "g"), "");
  return new RegExp(`[${inRun}](?<![${RUN}].)|[${alone}${PARTICLES}]`, "gs");
}

function readForm(form: UnpackedForm, small: IndexedForm["small"]): IndexedForm {
  const { key, cased } = fold(form.text);
  const lead = firstWordStart(key);
  const ways = waysOf(cased, form.when);
  return { ...form, small, key, cased: ways, lead, bearer: form.entity + (form.when?.from ?? "") };
}
