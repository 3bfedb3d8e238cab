/** What the build has to know of a form: its hashes, how it begins, how long it is. The scan walks pages the same way. */
import { fold } from "../fold.ts";
import type { NameForm } from "../types.ts";
import { mix, SEED_PLACE, SEED_PRINT, startBit, stepPlace, stepPrint } from "./hash.ts";
import { casePattern } from "./letter-case.ts";
import { goesOn, kindAt, NONE } from "./units.ts";

export interface Measured {
  /** Mixed hashes of the folded form from its first word on. */
  place: number;
  print: number;
  /** Mixed hashes of its first word. */
  firstPlace: number;
  firstPrint: number;
  /** Words and signs: 2 in "sergey lavrov", 4 in "s.v. lavrov" without its spaces. */
  count: number;
  /** Folded code units, what stands before the first word among them. */
  units: number;
  /** How its first word may begin ({@link startBit}), and whether in small letters. */
  starts: number[];
  small: boolean;
  /** What stands before the first word: an opening quotation mark. */
  lead: string;
  /** How it is written ({@link casePattern}); empty where letter case does not matter. */
  pattern: string;
}

/** @returns undefined for a form without a letter or digit: nothing can begin with it. */
export function measure({ text, when }: NameForm): Measured | undefined {
  const folded = fold(text);
  const whole = folded.key.trimEnd();
  const cased = folded.cased.slice(0, whole.length);
  let lead = 0;
  while (lead < whole.length && kindAt(whole, lead) === NONE) lead++;
  if (lead === whole.length) return undefined;
  const anyCase = when?.case === "any";
  return {
    ...walk(whole, lead),
    units: whole.length,
    ...startsOf(whole, cased, lead, anyCase),
    lead: whole.slice(0, lead),
    pattern: anyCase ? "" : casePattern(whole, cased),
  };
}

type Walked = Pick<Measured, "place" | "print" | "firstPlace" | "firstPrint" | "count">;

function walk(key: string, from: number): Walked {
  let place = SEED_PLACE;
  let print = SEED_PRINT;
  let count = 0;
  let first: { firstPlace: number; firstPrint: number } | undefined;
  for (let at = from; at < key.length; at++) {
    const code = key.charCodeAt(at);
    place = stepPlace(place, code);
    print = stepPrint(print, code);
    if (goesOn(key, at + 1) || key.charAt(at) === " ") continue;
    count++;
    first ??= { firstPlace: mix(place), firstPrint: mix(print) };
  }
  return { place: mix(place), print: mix(print), firstPlace: 0, firstPrint: 0, ...first, count };
}

/** As written and in capitals; where letter case does not matter, either way. */
function startsOf(key: string, cased: string, lead: number, anyCase: boolean): Pick<Measured, "starts" | "small"> {
  const first = key.charCodeAt(lead);
  const second = goesOn(key, lead + 1) ? key.charCodeAt(lead + 1) : 0;
  const letter = key.charAt(lead);
  const asWritten = cased.charAt(lead);
  const small = anyCase || asWritten === letter || asWritten === "ς";
  const starts = small ? [startBit(first, second, false)] : [];
  if (letter.toUpperCase() !== letter) starts.push(startBit(first, second, true));
  return { starts, small };
}
