/** Who bears the surname: what stands directly before and behind a person's name. */
import type { IndexedForm } from "./name-index.ts";
import { stands } from "./phrases.ts";
import { isCapital, LETTER } from "./tokens.ts";
import {
  isPlain,
  NAMED_AFTER,
  NAMED_THING,
  OF_THE_FAMILY,
  OFFICE_AFTER,
  OFFICE_BEFORE,
  TITLE,
  YOUNGER,
} from "./words.ts";

export type Bearer =
  /** Nothing before it says whose name it is. */
  | { is: "open" }
  /** "President", or one of the person's own given names; any form that nobody else can bear. */
  | { is: "own" }
  /** It may be somebody else, but says nothing of the rest of the page. */
  | { is: "doubt" }
  /** A capitalised word nobody knows: a given name, unless the page has it in lower case too. */
  | { is: "word"; word: string }
  | { is: "other" };

/** `Robert "Hunter" `, `Joseph "Joe" `: a name with another, of a friendlier sort. Not in brackets: "Moscow (Reuters) ". */
const NICKNAME = new RegExp(`(${LETTER}+)\\.? ["'](${LETTER}+)["'] $`);
const LAST_WORD = new RegExp(`(${LETTER}+)([-·]|\\.? )$`);

/** @param before, after the folded text up to the surname and behind it, letter case kept */
export function bearer(before: string, after: string, form: IndexedForm, lang: string, shouting: boolean): Bearer {
  if (OFFICE_BEFORE.test(before) || OFFICE_AFTER.test(after)) return { is: "own" };
  const [, first = "", second = ""] = NICKNAME.exec(before) ?? [];
  if (
    isCapital(first) &&
    isCapital(second) &&
    !TITLE.test(first.toLowerCase()) &&
    !isPlain(first.toLowerCase(), form.small())
  )
    return { is: [first, second].some((name) => form.own.includes(name.toLowerCase())) ? "own" : "other" };
  const [, word, mark] = LAST_WORD.exec(before) ?? [];
  if (!word || !mark) return { is: "open" };
  // ハンター・バイデン: the dot joins the parts of a foreign name.
  if (mark === "·") return { is: "other" };
  const key = word.toLowerCase();
  if (!isCapital(word)) return { is: "open" };
  if (mark === "-") return { is: "doubt" };
  if (mark === ". ") return word.length === 1 ? initial(before, key, form, lang) : { is: "open" };
  if (form.own.includes(key) || TITLE.test(key)) return { is: "own" };
  const acronym = !shouting && word.length > 3 && word === word.toUpperCase();
  // "Russian Lavrov", «министр иностранных дел России Лавров»: what makes his context makes no given name.
  const context = form.when?.context;
  if (acronym || isPlain(key, form.small()) || (context && stands(context, "in", key))) return { is: "open" };
  return { is: "word", word: key };
}

/** "Nato Beridze": a name that is a given name too, before a surname. */
export function givenName({ when: { surnames, noSurnames = [] } = {} }: IndexedForm, after: string): Bearer {
  if (!surnames) return { is: "own" };
  const key = isCapital(after, 1) ? after.toLowerCase() : "";
  return { is: stands(surnames, "after", key) && !stands(noSurnames, "after", key) ? "other" : "open" };
}

/** "P. Lavrov". Not "the U.S. Biden knew", nor the French "M. Biden", who is a mister. */
function initial(before: string, letter: string, form: IndexedForm, lang: string): Bearer {
  if (/\b[UE]\. ?[A-Z]\. $/.test(before) || (letter === "m" && lang.startsWith("fr"))) return { is: "open" };
  return { is: isOwnInitial(form, letter) ? "doubt" : "other" };
}

function isOwnInitial(form: IndexedForm, letter: string): boolean {
  return form.own.some((given) => given.startsWith(letter));
}

/**
 * Why the name with this before and after it is not the person's; undefined where nothing speaks against it.
 * @param after folded text behind it, letter case kept.
 */
export function longerName(before: string, after: string, form: IndexedForm): string | undefined {
  if (after.startsWith("-") && isCapital(after, 1)) return "part of a double name";
  if (OF_THE_FAMILY.test(after)) return OTHER_NAME;
  if (form.when?.bare && YOUNGER.test(after)) return DOUBT;
  if ((isCapital(after, 1) && NAMED_THING.test(after.toLowerCase())) || NAMED_AFTER.test(before.toLowerCase())) {
    return "something named after a person";
  }
  // Лавров Пётр Лаврович, Лавров П. Л.: surname first.
  const [, given] = /^ ([А-ЯІЄҐ])(?:\.|[а-яієґ]+ [А-ЯІЄҐ][а-яієґ]+(?:вич|вна))/.exec(after) ?? [];
  if (given && !isOwnInitial(form, given.toLowerCase())) return OTHER_NAME;
  return undefined;
}

export const OTHER_NAME = "another given name before it";
export const DOUBT = "perhaps another name";
