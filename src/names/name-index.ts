/**
 * What the scan looks names up in: forms by their first word, longest first. Forms are read when a page has a word that
 * begins as they do: an English page never reads the Cyrillic ones.
 */
import { fold } from "./fold.ts";
import { isWord, within, wordEnd } from "./tokens.ts";
import type { NameForm, NamesData } from "./types.ts";

export interface IndexedForm extends NameForm {
  key: string;
  /** The ways of writing it that count; none where letter case does not matter. */
  cased: readonly string[];
  /** Where the first word begins in `key`: after an opening quotation mark, say. */
  lead: number;
  /** The person's own given names, folded, out of all the full forms. */
  own(): ReadonlySet<string>;
}

/** First character of a word (folded, UTF-16), then the word → the forms that begin with it. */
export type NameIndex = (first: number) => ((word: string) => readonly IndexedForm[]) | undefined;

export function indexNames({ forms }: NamesData): NameIndex {
  const given = new Map<string, ReadonlySet<string>>();
  function own(this: NameForm): ReadonlySet<string> {
    const known = given.get(this.entity) ?? givenNames(forms.filter(({ entity }) => entity === this.entity));
    given.set(this.entity, known);
    return known;
  }
  /** Those that begin with a letter that may fold to a Latin one, and the others. */
  const latin: NameForm[] = [];
  const foreign: NameForm[] = [];
  for (const form of forms) {
    let first = form.text.charCodeAt(0);
    if (first < 0x80 ? !isWord(form.text, 0) : !isForeign(first))
      first = fold(form.text.charAt(leadOf(form.text))).key.charCodeAt(0);
    (isForeign(first) ? foreign : latin).push(form);
  }
  let latinFirst: ByFirst | undefined;
  let foreignFirst: ByFirst | undefined;
  return (first) => {
    if (!isForeign(first)) {
      latinFirst ??= byFirst(latin, own);
      return latinFirst.get(first);
    }
    foreignFirst ??= byFirst(foreign, own);
    return foreignFirst.get(first);
  };
}

type ByFirst = Map<number, (word: string) => readonly IndexedForm[]>;

/** Cyrillic, Arabic, Kana and Han: what folds within them, so that a page in Latin letters never folds their forms. */
function isForeign(code: number): boolean {
  return (
    within(code, 0x400, 0x481) ||
    within(code, 0x620, 0x64a) ||
    within(code, 0x3041, 0x3096) ||
    within(code, 0x30a1, 0x30fa) ||
    within(code, 0x3400, 0x9fff)
  );
}

function leadOf(text: string): number {
  let lead = 0;
  while (lead < text.length && !isWord(text, lead)) lead++;
  return lead;
}

function byFirst(forms: readonly NameForm[], own: IndexedForm["own"]): ByFirst {
  const unread = new Map<string, NameForm[]>();
  const first: ByFirst = new Map();
  const read = new Map<string, readonly IndexedForm[]>();
  const formsOf = (word: string): readonly IndexedForm[] => {
    const known =
      read.get(word) ??
      unread
        .get(word)
        ?.map((form) => readForm(form, own))
        .sort((a, b) => b.key.length - a.key.length);
    if (known) read.set(word, known);
    return known ?? NONE;
  };
  for (const [n, key] of foldAll(forms).entries()) {
    const lead = leadOf(key);
    const word = key.slice(lead, wordEnd(key, lead));
    const list = unread.get(word) ?? [];
    unread.set(word, list);
    list.push(forms[n] as NameForm);
    first.set(word.charCodeAt(0), formsOf);
  }
  return first;
}

/** The keys of the forms, folded in one go. */
function foldAll(forms: readonly NameForm[]): string[] {
  return fold(forms.map(({ text }) => text).join("|")).key.split("|");
}

const NONE: readonly IndexedForm[] = [];

function readForm(form: NameForm, own: IndexedForm["own"]): IndexedForm {
  const { key, cased } = fold(form.text);
  // "Union européenne" is also printed "Union Européenne".
  const titled = cased.replace(/ ./g, (letter) => letter.toUpperCase());
  const ways = form.when?.case === "any" ? [] : [cased, titled, cased.toUpperCase()];
  return { ...form, key, cased: ways, lead: leadOf(key), own };
}

function givenNames(forms: readonly NameForm[]): ReadonlySet<string> {
  const full = foldAll(forms.filter((form) => form.person && form.full));
  return new Set(full.flatMap((key) => key.split(/[ .·]+/).slice(0, -1)));
}
