import type { Word } from "./words.ts";

/** "Collective Security Treaty Organization (CSTO)": the tokens written out, half-open, and the token that is short for them. */
export interface Acronym {
  readonly from: number;
  readonly to: number;
  readonly short: number;
}

const LONGEST_ACRONYM = 8;
/** Tokens before the bracket that are looked at. */
const LONGEST_EXPANSION = 24;

/** The acronyms explained in the tokens [first,last) of one sentence. */
export function findAcronyms(words: readonly Word[], first: number, last: number): Acronym[] {
  const found: Acronym[] = [];
  for (let at = first + 3; at + 1 < last; at++) {
    const word = words[at];
    if (!word?.allCaps || words[at - 1]?.text !== "(" || words[at + 1]?.text !== ")") continue;
    const from = expansionStart(words, first, at - 1, word.text);
    // One word is no expansion: "Ghana (GH)" only says the same twice.
    if (from >= 0 && from + 1 < at - 1) found.push({ from, to: at - 1, short: at });
  }
  return found;
}

/** Where the words before `end` begin to spell the acronym; -1 when they do not. */
function expansionStart(words: readonly Word[], first: number, end: number, acronym: string): number {
  if (acronym.length < 2 || acronym.length > LONGEST_ACRONYM) return -1;
  const from = Math.max(first, end - LONGEST_EXPANSION);
  return spell({ words, first: from, acronym, dead: new Set() }, end - 1, acronym.length);
}

interface Spelling {
  readonly words: readonly Word[];
  readonly first: number;
  readonly acronym: string;
  /** Word and letters left that led nowhere: without it "a a a a (AAAA)" would take for ever. */
  readonly dead: Set<number>;
}

/**
 * Spells the first `letters` letters of an acronym backwards from word `at`: a reading of each capitalised word, none
 * or one letter of a small word. The shortest way that uses every letter wins.
 */
function spell(spelling: Spelling, at: number, letters: number): number {
  const { words, first, acronym, dead } = spelling;
  const word = at >= first ? words[at] : undefined;
  const state = at * (LONGEST_ACRONYM + 1) + letters;
  if (!word || !(word.upper || word.connector) || dead.has(state)) return -1;
  for (const part of readings(word)) {
    if (part.length > letters || !acronym.startsWith(part, letters - part.length)) continue;
    if (letters === part.length) {
      if (word.upper) return at;
      continue;
    }
    if (part === "" && letters === acronym.length) continue;
    const found = spell(spelling, at - 1, letters - part.length);
    if (found >= 0) return found;
  }
  dead.add(state);
  return -1;
}

/** What a word may put into an acronym: "Anti-Corruption" A, AN, ANT or AC; "of" O or nothing. */
function readings({ text, upper }: Word): string[] {
  const start = text.slice(0, 3).toUpperCase();
  if (!upper) return [start.slice(0, 1), ""];
  const found = [start.slice(0, 1), start.slice(0, 2), start];
  const parts = text.split("-");
  if (parts.length > 1) found.push(parts.map((part) => part.charAt(0).toUpperCase()).join(""));
  return found;
}
