/**
 * What the scan looks names up in: forms by their first word, longest first. Forms are read when a page has a word that
 * begins as they do: an English page never reads the Cyrillic ones.
 */
import { fold } from "./fold.ts";
import { isWord, wordEnd } from "./tokens.ts";
import type { NameForm, NamesData } from "./types.ts";

export interface IndexedForm extends NameForm {
  key: string;
  /** The ways of writing it that count; none where letter case does not matter. */
  cased: readonly string[];
  /** Where the first word begins in `key`: after an opening quotation mark, say. */
  lead: number;
  /** Whose name it is, or which office a description is of: a person may have held several. */
  bearer: string;
  /** The person's own given names, folded, out of all the full forms. */
  own(): ReadonlySet<string>;
  /** What a capitalised word may be besides a given name: small-words.ts. */
  small: ReadonlySet<string>;
}

/** What all forms of an index have in common. */
type Shared = Pick<IndexedForm, "own" | "small">;

/** First character of a word (folded, UTF-16), then the word → the forms that begin with it. */
export type NameIndex = (first: number) => ((word: string) => readonly IndexedForm[]) | undefined;

/** @param words small words, parted by spaces */
export function indexNames({ forms }: NamesData, words = ""): NameIndex {
  const small = new Set(words.split(" "));
  const byFirst = new Map<number, NameForm[]>();
  for (const form of forms) {
    const first = fold(form.text.charAt(leadOf(form.text))).key.charCodeAt(0);
    const list = byFirst.get(first) ?? [];
    byFirst.set(first, list);
    list.push(form);
  }
  const given = new Map<string, ReadonlySet<string>>();
  function own(this: NameForm): ReadonlySet<string> {
    const known = given.get(this.entity) ?? givenNames(forms.filter(({ entity }) => entity === this.entity));
    given.set(this.entity, known);
    return known;
  }
  const opened = new Map<number, (word: string) => readonly IndexedForm[]>();
  return (first) => {
    const list = byFirst.get(first);
    if (!list) return undefined;
    const known = opened.get(first) ?? readForms(list, { own, small });
    opened.set(first, known);
    return known;
  };
}

function leadOf(text: string): number {
  let lead = 0;
  while (lead < text.length && !isWord(text, lead)) lead++;
  return lead;
}

function readForms(forms: readonly NameForm[], shared: Shared): (word: string) => readonly IndexedForm[] {
  const unread = new Map<string, NameForm[]>();
  for (const form of forms) {
    const { key } = fold(form.text);
    const lead = leadOf(key);
    const first = key.slice(lead, wordEnd(key, lead));
    const list = unread.get(first) ?? [];
    unread.set(first, list);
    list.push(form);
  }
  const read = new Map<string, readonly IndexedForm[]>();
  return (word) => {
    const list = unread.get(word);
    if (!list) return NONE;
    const known =
      read.get(word) ?? list.map((form) => readForm(form, shared)).sort((a, b) => b.key.length - a.key.length);
    read.set(word, known);
    return known;
  };
}

const NONE: readonly IndexedForm[] = [];

function readForm(form: NameForm, shared: Shared): IndexedForm {
  const { key, cased } = fold(form.text);
  // "Union européenne" is also printed "Union Européenne".
  const titled = cased.replace(/ ./g, (letter) => letter.toUpperCase());
  const ways = form.when?.case === "any" ? [] : [cased, titled, cased.toUpperCase()];
  return { ...form, ...shared, key, cased: ways, lead: leadOf(key), bearer: form.entity + (form.when?.from ?? "") };
}

function givenNames(forms: readonly NameForm[]): ReadonlySet<string> {
  const full = forms.filter((form) => form.person && form.full);
  return new Set(
    full.flatMap(({ text }) =>
      fold(text)
        .key.split(/[ .·]+/)
        .slice(0, -1),
    ),
  );
}
