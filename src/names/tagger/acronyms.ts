import type { Word } from "./words.ts";

/** "Collective Security Treaty Organization (CSTO)": the tokens written out, half-open, and the token that is short for them. */
export interface Acronym {
  readonly from: number;
  readonly to: number;
  readonly short: number;
}

const LONGEST_ACRONYM = 8;

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
  return spell(words, first, end - 1, acronym, acronym.length);
}

/**
 * Spells the first `letters` letters of an acronym backwards from word `at`: one to three of the first letters of each
 * capitalised word, none or one of a small word. The shortest way that uses every letter wins.
 */
function spell(words: readonly Word[], first: number, at: number, acronym: string, letters: number): number {
  const word = at >= first ? words[at] : undefined;
  if (!word || !(word.upper || word.connector)) return -1;
  const start = word.text.slice(0, 3).toUpperCase();
  if (!word.upper) {
    if (start.charAt(0) === acronym.charAt(letters - 1) && letters > 1) {
      const found = spell(words, first, at - 1, acronym, letters - 1);
      if (found >= 0) return found;
    }
    return letters < acronym.length ? spell(words, first, at - 1, acronym, letters) : -1;
  }
  for (let taken = 1; taken <= Math.min(start.length, letters); taken++) {
    if (!acronym.startsWith(start.slice(0, taken), letters - taken)) continue;
    if (letters === taken) return at;
    const found = spell(words, first, at - 1, acronym, letters - taken);
    if (found >= 0) return found;
  }
  return -1;
}
