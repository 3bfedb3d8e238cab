/** The second reading: short forms of those whose full name stands on the page. */

import { PARTICLES, SAYING } from "../tagger/lexicon.ts";
import { hasCapital, joins } from "./candidates.ts";
import { spelled } from "./forms.ts";
import { GENERIC, LEGAL, sameGiven } from "./legal.ts";
import { isTitle, longerName } from "./longer.ts";
import type { Page, SeenName } from "./page.ts";
import type { KnownName, Reason } from "./types.ts";
import { Gap, readWords, type Word } from "./words.ts";

interface ShortForm {
  entity: number;
  keys: readonly string[];
  reason: Reason;
  name: KnownName;
  /** The name's own words. */
  own: readonly Word[];
}

export interface ShortFind {
  from: number;
  to: number;
  entity: number;
  taken: boolean;
  reason: Reason;
}

/** Someone whose full name stands on the page, and where. */
export interface Present {
  entity: number;
  name: KnownName;
  places: readonly { from: number; to: number }[];
}

/** @param isFree whether no longer name has been decided on at this word */
export function findShort(page: Page, present: readonly Present[], isFree: (word: number) => boolean): ShortFind[] {
  const forms = new Map<string, ShortForm[]>();
  for (const one of present) {
    for (const form of shortForms(page, one)) {
      const first = form.keys[0] as string;
      const list = forms.get(first);
      if (list) list.push(form);
      else forms.set(first, [form]);
    }
  }
  for (const list of forms.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  const surnames = bearersOf(page);
  const found: ShortFind[] = [];
  for (let from = 0; from < page.words.length; from++) {
    const word = page.words[from] as Word;
    if (!isFree(from)) continue;
    const fitting = (forms.get(word.key) ?? []).filter(({ keys }) => stands(page, from, keys, isFree));
    const [longest] = fitting;
    if (!longest) continue;
    const same = fitting.filter(({ keys }) => keys.length === longest.keys.length);
    const to = from + longest.keys.length;
    const against =
      new Set(same.map(({ entity }) => entity)).size > 1
        ? ("two of that surname on the page" as const)
        : againstShort(page, longest, { from, to }, surnames);
    found.push({ from, to, entity: longest.entity, taken: !against, reason: against ?? longest.reason });
    from = to - 1;
  }
  return found;
}

function stands({ words }: Page, from: number, keys: readonly string[], isFree: (word: number) => boolean): boolean {
  return keys.every((key, n) => {
    const word = words[from + n];
    return (
      word?.key === key &&
      isFree(from + n) &&
      (hasCapital(word) || (n < keys.length - 1 && PARTICLES.has(key))) &&
      (n === keys.length - 1 || (joins(word) && word.gap !== Gap.Comma && words[from + n + 1] !== undefined))
    );
  });
}

function shortForms(page: Page, { entity, name, places }: Present): ShortForm[] {
  const own = readWords(name.name);
  const forms: ShortForm[] = [];
  const add = (keys: readonly string[], reason: Reason): void => {
    if (keys.length > 0 && keys.length < own.length + 2) forms.push({ entity, keys, reason, name, own });
  };
  if (name.type === "PER") {
    const keys = own.map(({ key }) => key).filter((key) => !/^(?:jr|sr|ii|iii|iv)$/.test(key));
    if (keys.length < 2 || own.some(({ gap }) => gap === Gap.Comma)) return [];
    const surname = keys.at(-1) as string;
    if (surname.length < 2) return [];
    add([surname], "surname, full name on page");
    add([(keys[0] as string).charAt(0), surname], "initial and surname, full name on page");
    add([keys[0] as string], "given name, full name on page");
    // Particles: "van Gogh", "de la Rua".
    let from = keys.length - 1;
    while (from > 1 && own[from - 1]?.capital === false) from--;
    if (from < keys.length - 1) add(keys.slice(from), "surname, full name on page");
    return forms;
  }
  const keys = own.map(({ key }) => key);
  for (const acronym of explained(page, places)) add([acronym], "explained in brackets");
  const initials = initialsOf(own);
  if (initials.length > 1) add([initials], "initials, full name on page");
  const [first = ""] = keys;
  if (keys.length > 1 && first.length > 2 && !GENERIC.has(first)) add([first], "short form, full name on page");
  const last = keys.at(-1) as string;
  if (
    keys.length > 1 &&
    last.length > 3 &&
    !/ (?:of|for) /.test(keys.join(" ")) &&
    !GENERIC.has(last) &&
    !LEGAL.has(last)
  )
    add([last], "short form, full name on page");
  for (let end = keys.length - 1; end > 1; end--) {
    if (keys.slice(0, end).every((key) => GENERIC.has(key))) break;
    if (own[end - 1]?.capital) add(keys.slice(0, end), "short form, full name on page");
  }
  return forms;
}

function initialsOf(own: readonly Word[]): string {
  return own
    .filter(({ capital, key }) => capital && !(LEGAL.has(key) && key !== "group") && key !== "the")
    .map(({ key }) => key.charAt(0))
    .join("");
}

/** "Party of Democratic Action (SDA)". */
function explained({ text, words }: Page, places: Present["places"]): string[] {
  return places.flatMap(({ to }) => {
    const last = words[to - 1] as Word;
    const next = words[to];
    if (!next?.allCaps || next.loud || !/^\s*\($/.test(text.slice(last.wholeEnd, next.start))) return [];
    return text.startsWith(")", next.wholeEnd) ? [next.key] : [];
  });
}

/** Given names before each surname that the recogniser saw on the page. */
function bearersOf({ names, words }: Page): Map<string, { name: SeenName; given: Word }[]> {
  const surnames = new Map<string, { name: SeenName; given: Word }[]>();
  for (const name of names) {
    if (name.type !== "PER" || name.to - name.from < 2) continue;
    const key = (words[name.to - 1] as Word).key;
    const given = words[name.to - 2] as Word;
    if (isTitle(given)) continue;
    const list = surnames.get(key) ?? [];
    surnames.set(key, list);
    list.push({ name, given: words[name.from] as Word });
  }
  return surnames;
}

function againstShort(
  page: Page,
  form: ShortForm,
  place: { from: number; to: number },
  surnames: ReturnType<typeof bearersOf>,
): Reason | undefined {
  const { from, to } = place;
  const type = form.name.type;
  const word = page.words[from] as Word;
  const name = page.seen[from];
  const longer = longerName(page, place, type);
  if (longer) return longer;
  if (type === "PER") {
    const before = page.words[from - 1];
    if (before && PARTICLES.has(before.key) && joins(before)) return "part of a longer name";
    if (form.reason === "given name, full name on page") {
      return "given name alone";
    }
    const others = surnames.get(form.keys.at(-1) as string) ?? [];
    const own = [...form.own, ...readWords(spelled(form.name.name))];
    if (others.some(({ given }) => !own.some(({ key }) => sameGiven(key, given.key))))
      return "somebody else of that surname on the page";
    if (name?.type === "PER") return undefined;
    // "Jordan said": places say less than people do, but "France said" what its foreign minister said.
    if (name?.type === "LOC")
      return SAYING.has(page.words[to]?.key ?? "") && name.to === to ? undefined : "a place here";
    if (name) return "no name here";
    if (page.plain.has(word.key)) return "an ordinary word here";
    return undefined;
  }
  if (form.reason === "explained in brackets" || form.reason === "initials, full name on page")
    return word.allCaps ? undefined : "no name here";
  if (name?.type === "ORG") return name.from === from && name.to === to ? undefined : "part of a longer name";
  if (name?.type === "LOC") return "a place here";
  if (name?.type === "PER") return "a person here";
  if (to - from > 1) return undefined;
  // "the Eagles": a nickname in the plural needs nobody to see it, "Iraqi" for a congress does.
  const isPlural = word.key.endsWith("s") && form.keys[0] === form.own.at(-1)?.key;
  return isPlural && !word.first && !word.loud && !page.plain.has(word.key) ? undefined : "no name here";
}
