/** Whether the words of a known name are only a part of a longer one. */
import { CONNECTORS, ORGANISATIONS, TITLE_LEADS, TITLES, WORKS } from "../tagger/lexicon.ts";
import type { Page } from "./page.ts";
import type { Reason } from "./types.ts";
import { Gap, type Word } from "./words.ts";

const AND_SONS = /^and (?:sons?|co|company|partners|associates|brothers|bros)$/;

export interface Place {
  from: number;
  to: number;
}

/** Why the name at these words is another's; undefined where it is whole. */
export function longerName(page: Page, { from, to }: Place, type: "PER" | "ORG"): Reason | undefined {
  const { words } = page;
  const before = words[from - 1];
  const after = words[to];
  const last = words[to - 1] as Word;
  // "ex-England", "United Nations-sponsored"; but "Surrey 4-28", "Leeds-Arsenal 2-1" are no words.
  if (before?.gap === Gap.Hyphen && !isNumber(before)) return "part of a hyphenated word";
  if (last.gap === Gap.Hyphen && after && !isNumber(after)) return "part of a hyphenated word";
  if (isBetweenQuotes(page.text, (words[from] as Word).start, last.wholeEnd)) return "a title between quotation marks";
  // "Pan Am flight 103", "A. G. Edwards & Sons".
  if (last.gap === Gap.Space && last.end === last.wholeEnd && after) {
    const next = words[to + 1];
    if (after.key === "flight" && next && isNumber(next)) return "part of a longer name";
    if (type === "ORG" && AND_SONS.test(`${after.key} ${next?.key}`) && next?.capital) return "part of a longer name";
  }
  // The son of that name, who is somebody else.
  if (
    type === "PER" &&
    after &&
    /^(?:jr|sr|ii|iii)$/.test(after.key) &&
    last.gap !== Gap.Break &&
    last.end === last.wholeEnd
  )
    return "part of a longer name";
  if (type === "ORG" && leadsOn(page, from, to)) return "part of a longer name";
  const name = page.seen[from] ?? page.seen[to - 1];
  if (!name || (name.from >= from && name.to <= to)) return undefined;
  if (type === "PER") {
    if (name.to > to && last.gap === Gap.Space && !last.loud && last.end === last.wholeEnd && isName(after))
      return "part of a longer name";
    if (name.from < from && before?.gap === Gap.Space && !before.loud && isName(before) && !isTitle(before))
      return "part of a longer name";
    return undefined;
  }
  if (
    name.to > to &&
    last.end === last.wholeEnd &&
    last.gap === Gap.Space &&
    ((to - from === 1 && isName(after)) || goesOn(words, to, name.to))
  )
    return "part of a longer name";
  if (
    name.from < from &&
    before?.gap === Gap.Space &&
    before.end === before.wholeEnd &&
    isName(before) &&
    !isTitle(before) &&
    before.key !== "the" &&
    (!before.loud || to - from === 1)
  )
    return "part of a longer name";
  return undefined;
}

/** How far a name may lead on. */
const LONGEST_RUN = 12;

/** "[United Nations] Biodiversity Conference", "[Central] African": words with capitals that no recogniser puts a name to. */
function leadsOn({ words, seen }: Page, from: number, to: number): boolean {
  const last = words[to - 1] as Word;
  if (last.loud || last.end !== last.wholeEnd) return false;
  let work = false;
  let at = to;
  for (; at < words.length && at - to < LONGEST_RUN; at++) {
    const word = words[at] as Word;
    if ((words[at - 1] as Word).gap !== Gap.Space || seen[at]?.type === "PER") break;
    if (!word.capital && !(CONNECTORS.has(word.key) && words[at + 1]?.capital && at > to)) break;
    work ||= WORKS.has(word.key) || HERITAGE.has(word.key);
  }
  if (to - from === 1 && !seen[from] && follows(words, from) && !seen[from - 1]) return true;
  if (at === to) return false;
  if (work) return true;
  const next = words[to] as Word;
  // Where the recogniser ends the name before it, "L'Oréal Color Riche" is L'Oréal's.
  return to - from === 1 && !seen[from] && !seen[to] && !isTitle(next) && !next.allCaps && !next.first;
}

/** "Grand [Slam]": a word in the middle of a sentence, with a capital before a capital. */
function follows(words: readonly Word[], from: number): boolean {
  const before = words[from - 1];
  return (
    before?.capital === true &&
    before.gap === Gap.Space &&
    !before.first &&
    !before.loud &&
    !TITLES.has(before.key) &&
    before.key !== "the"
  );
}

const HERITAGE: ReadonlySet<string> = new Set([
  "site",
  "index",
  "memory",
  "list",
  "street",
  "building",
  "stadium",
  "arena",
  "cup",
]);

function isName(word: Word | undefined): boolean {
  return word?.capital === true;
}

export function isTitle({ key }: Word): boolean {
  return TITLES.has(key) || TITLE_LEADS.has(key);
}

function isNumber({ key }: Word): boolean {
  return /\d/.test(key);
}

/** A film, a book or a ship of that name; a name that is quoted has a comma or full stop inside the marks. */
function isBetweenQuotes(text: string, start: number, end: number): boolean {
  return /["'“”‘’«»]/.test(text.charAt(start - 1)) && /["'“”’«»]/.test(text.charAt(end));
}

/** "[European Union] Mental Health Association", "[European Union] of the Deaf". */
function goesOn(words: readonly Word[], to: number, end: number): boolean {
  const next = words[to] as Word;
  if (next.key === "of" || next.key === "for") return true;
  return ORGANISATIONS.has((words[end - 1] as Word).key);
}
