/** What a page may call those whose full name stands on it: surname, initials, first words. */
import { ORGANISATIONS } from "../tagger/lexicon.ts";
import { spelled } from "./forms.ts";
import { GENERIC, LEGAL, TRADE } from "./legal.ts";
import type { Place } from "./longer.ts";
import type { Page } from "./page.ts";
import type { KnownName, Reason } from "./types.ts";
import { Gap, readWords, type Word } from "./words.ts";

export interface ShortForm {
  entity: number;
  name: KnownName;
  /** The last word of it, folded. */
  last: string;
  reason: Reason;
  /** The words of the name, folded, in every spelling. */
  own: ReadonlySet<string>;
  /** Somebody else on the page has the same short form. */
  several: boolean;
  /** A nickname at the name's end, "Tigers". */
  nickname: boolean;
}

/** Someone whose full name stands on the page, and where. */
export interface Present {
  entity: number;
  name: KnownName;
  places: readonly Place[];
}

export interface ShortForms {
  /** By their words, joined by blanks. */
  byWords: ReadonlyMap<string, ShortForm>;
  /** The most words of a form that begins with this word. */
  longest: ReadonlyMap<string, number>;
}

export function shortFormsOf(page: Page, present: readonly Present[]): ShortForms {
  const byWords = new Map<string, ShortForm>();
  const longest = new Map<string, number>();
  for (const one of present) {
    const { entity, name } = one;
    const words = readWords(name.name);
    const others = readWords(spelled(name.name));
    const own = new Set([...words, ...others].map(({ key }) => key));
    const add = (keys: readonly string[], reason: Reason, nickname = false): void => {
      const [first] = keys;
      if (first === undefined) return;
      const joined = keys.join(" ");
      const known = byWords.get(joined);
      if (known) {
        if (known.entity !== entity) known.several = true;
        return;
      }
      byWords.set(joined, { entity, name, last: keys.at(-1) as string, reason, own, several: false, nickname });
      longest.set(first, Math.max(longest.get(first) ?? 0, keys.length));
    };
    if (name.type === "PER") {
      addPerson(words, add);
      addPerson(others, add);
    } else addOrganisation(page, one, words, add);
  }
  return { byWords, longest };
}

type Add = (keys: readonly string[], reason: Reason, nickname?: boolean) => void;

function addPerson(words: readonly Word[], add: Add): void {
  const named = words.filter(({ key }) => !/^(?:jr|sr|ii|iii|iv)$/.test(key));
  const keys = named.map(({ key }) => key);
  const surname = keys.at(-1) ?? "";
  // "Catherine, Princess of Wales" has no surname.
  if (keys.length < 2 || surname.length < 2 || words.slice(0, -1).some(({ gap }) => gap === Gap.Comma)) return;
  const [given = ""] = keys;
  add([surname], "surname, full name on page");
  add([given.charAt(0), surname], "initial and surname, full name on page");
  add([given], "given name alone");
  // "van Gogh", "de la Rua".
  let from = keys.length - 1;
  while (from > 1 && named[from - 1]?.capital === false) from--;
  add(keys.slice(from), "surname, full name on page");
}

function addOrganisation(page: Page, { places }: Present, words: readonly Word[], add: Add): void {
  const keys = words.map(({ key }) => key);
  for (const acronym of explained(page, places)) add([acronym], "explained in brackets");
  const initials = initialsOf(words);
  if (initials.length > 1) add([initials], "initials, full name on page");
  const [first = "", second = ""] = keys;
  const last = keys.at(-1) ?? "";
  if (keys.length < 2) return;
  if (first.length > 2 && !GENERIC.has(first) && !isOffice(second)) add([first], "short form, full name on page");
  const isHead = /(?:^| )(?:of|for) /.test(keys.join(" "));
  if (last.length > 3 && !isHead && !GENERIC.has(last) && !LEGAL.has(last))
    add([last], "short form, full name on page", true);
  for (let end = keys.length - 1; end > 1; end--) {
    if (keys.slice(0, end).every((key) => GENERIC.has(key))) break;
    if (words[end - 1]?.capital) add(keys.slice(0, end), "short form, full name on page");
  }
}

/** "Kerala Police", "Iraqi National Congress": the first word is a place, and nobody's short name. */
function isOffice(key: string): boolean {
  return (GENERIC.has(key) || ORGANISATIONS.has(key)) && !LEGAL.has(key) && !TRADE.has(key);
}

function initialsOf(words: readonly Word[]): string {
  return words
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
