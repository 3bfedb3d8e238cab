/** What the build has to know of a form: its hashes, how it begins, how long it is. The scan walks pages the same way. */
import { fold } from "../fold.ts";
import type { NameForm } from "../types.ts";
import {
  mix,
  SEED_CAPITAL,
  SEED_PLACE,
  SEED_PRINT,
  SEED_SMALL,
  stepPlace,
  stepPrint,
  WORD_BITS,
  WORD_FACTOR,
} from "./hash.ts";
import { casePattern } from "./letter-case.ts";
import { measurePlainly } from "./measure-plainly.ts";
import type { Measured } from "./measured.ts";
import { goesOn, kindAt, NONE } from "./units.ts";

/** @returns undefined for a form without a letter or digit: nothing can begin with it. */
export function measure({ text, when }: NameForm): Measured | undefined {
  const anyCase = when?.case === "any";
  return measurePlainly(text, anyCase) ?? measureAnyhow(text, anyCase);
}

/** The same, whatever the form holds. */
export function measureAnyhow(text: string, anyCase: boolean): Measured | undefined {
  const folded = fold(text);
  const whole = folded.key.trimEnd();
  const cased = folded.cased.slice(0, whole.length);
  let lead = 0;
  while (lead < whole.length && kindAt(whole, lead) === NONE) lead++;
  if (lead === whole.length) return undefined;
  return {
    ...hashes(whole, lead),
    ...firstWord(whole, cased, lead, anyCase),
    units: whole.length,
    lead: whole.slice(0, lead),
    pattern: anyCase ? "" : casePattern(whole, cased),
  };
}

function hashes(key: string, from: number): Pick<Measured, "place" | "print" | "pair" | "count"> {
  let place = SEED_PLACE;
  let print = SEED_PRINT;
  let pair = 0;
  let count = 0;
  for (let at = from; at < key.length; at++) {
    const code = key.charCodeAt(at);
    place = stepPlace(place, code);
    print = stepPrint(print, code);
    if (goesOn(key, at + 1) || key.charAt(at) === " ") continue;
    count++;
    if (count === 2) pair = print;
  }
  return { place: mix(place), print: mix(print), pair, count };
}

/** As written and in capitals; where letter case does not matter, either way. */
function firstWord(key: string, cased: string, lead: number, anyCase: boolean): Pick<Measured, "capital" | "small"> {
  let capital = SEED_CAPITAL;
  let small = SEED_SMALL;
  let at = lead;
  do {
    const code = key.charCodeAt(at);
    capital = (capital * WORD_FACTOR + code) & WORD_BITS;
    small = (small * WORD_FACTOR + code) & WORD_BITS;
    at++;
  } while (goesOn(key, at));
  const letter = key.charAt(lead);
  const asWritten = cased.charAt(lead);
  return {
    capital: letter.toUpperCase() === letter ? -1 : capital,
    small: anyCase || asWritten === letter || asWritten === "ς" ? small : -1,
  };
}
