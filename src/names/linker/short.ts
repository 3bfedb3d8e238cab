/** The second reading: short forms of those whose full name stands on the page. */
import { PARTICLES, SAYING } from "../tagger/lexicon.ts";
import { hasCapital, joins } from "./candidates.ts";
import { sameGiven } from "./legal.ts";
import { longerName, type Place } from "./longer.ts";
import type { Page } from "./page.ts";
import { type Present, type ShortForm, type ShortForms, shortFormsOf } from "./short-forms.ts";
import { type Surname, surnamesOf, titleBefore } from "./surnames.ts";
import { isDateline } from "./team-place.ts";
import type { Reason } from "./types.ts";
import { Gap, type Word } from "./words.ts";

export interface ShortFind extends Place {
  entity: number;
  taken: boolean;
  reason: Reason;
}

/** @param isFree whether no longer name has been decided on at this word */
export function findShort(page: Page, present: readonly Present[], isFree: (word: number) => boolean): ShortFind[] {
  const forms = shortFormsOf(page, present);
  const surnames = surnamesOf(page);
  const found: ShortFind[] = [];
  for (let from = 0; from < page.words.length; from++) {
    const find = longestAt(page, from, forms, isFree);
    if (!find) continue;
    const { form, to } = find;
    const reason = againstShort(page, form, { from, to }, surnames) ?? form.reason;
    found.push({
      from,
      to,
      entity: form.entity,
      taken: reason === form.reason && reason !== "given name alone",
      reason,
    });
    from = to - 1;
  }
  return found;
}

function longestAt(
  { words }: Page,
  from: number,
  { byWords, longest }: ShortForms,
  isFree: (word: number) => boolean,
): { form: ShortForm; to: number } | undefined {
  const most = longest.get((words[from] as Word).key) ?? 0;
  let joined = "";
  let best: { form: ShortForm; to: number } | undefined;
  for (let at = from; at < words.length && at - from < most; at++) {
    const word = words[at] as Word;
    const isSmall = PARTICLES.has(word.key);
    if (!isFree(at) || !(hasCapital(word) || isSmall)) break;
    joined = at === from ? word.key : `${joined} ${word.key}`;
    const form = hasCapital(word) ? byWords.get(joined) : undefined;
    if (form) best = { form, to: at + 1 };
    if (!joins(word) || word.gap === Gap.Comma) break;
  }
  return best;
}

function againstShort(
  page: Page,
  form: ShortForm,
  place: Place,
  surnames: ReadonlyMap<string, Surname>,
): Reason | undefined {
  const { type } = form.name;
  if (form.several) return type === "PER" ? "two of that surname on the page" : "several known by this name";
  const longer = longerName(page, place, type);
  if (longer) return longer;
  return type === "PER" ? againstPerson(page, form, place, surnames) : againstOrganisation(page, form, place);
}

function againstPerson(
  { words, seen, plain }: Page,
  form: ShortForm,
  { from, to }: Place,
  surnames: ReadonlyMap<string, Surname>,
): Reason | undefined {
  const before = words[from - 1];
  const word = words[from] as Word;
  const name = seen[from];
  if (before && PARTICLES.has(before.key) && joins(before)) return "part of a longer name";
  if (form.reason === "given name alone") return undefined;
  const surname = surnames.get(form.last);
  for (const given of surname?.given ?? []) {
    if (![...form.own].some((key) => sameGiven(key, given))) return "somebody else of that surname on the page";
  }
  const title = titleBefore(words, from);
  if ((title === "she" && surname?.he) || (title === "he" && surname?.she))
    return "somebody else of that surname on the page";
  const says = SAYING.has(words[to]?.key ?? "");
  const isOrdinary = to - from === 1 && plain.has(word.key);
  if (name?.type === "PER") return isOrdinary && word.first && !says ? "an ordinary word here" : undefined;
  // "Jordan said": places say less than people do, but "France said" what its foreign minister said.
  if (name?.type === "LOC") return (says || isMostlyPerson(surname)) && name.to === to ? undefined : "a place here";
  if (name) return "no name here";
  return isOrdinary ? "an ordinary word here" : undefined;
}

/** Whether the recogniser saw a person more often than a place in it: then it was mistaken where it saw a place. */
function isMostlyPerson(surname: Surname | undefined): boolean {
  return surname !== undefined && surname.asPerson > surname.asPlace;
}

function againstOrganisation(page: Page, form: ShortForm, { from, to }: Place): Reason | undefined {
  const { words, seen, plain } = page;
  if (isDateline(page, to)) return "a place here";
  const word = words[from] as Word;
  const name = seen[from];
  if (form.reason !== "short form, full name on page") {
    // British papers write Nato and Unesco.
    return word.allCaps || (name?.type === "ORG" && word.key.length > 3) ? undefined : "no name here";
  }
  if (name?.type === "ORG") return name.from === from && name.to === to ? undefined : "part of a longer name";
  if (name) return name.type === "LOC" ? "a place here" : "a person here";
  if (to - from > 1) return undefined;
  // "the Eagles": a nickname in the plural needs nobody to see it, "Iraqi" for a congress does.
  const isPlural = form.nickname && word.key.endsWith("s");
  return isPlural && !word.first && !word.loud && !plain.has(word.key) ? undefined : "no name here";
}
