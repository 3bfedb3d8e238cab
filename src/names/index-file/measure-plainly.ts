/** The same as measure.ts in one pass without strings, for most names: what folds unit by unit and is written plainly. */
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
import type { Measured } from "./measured.ts";
import { CAPITAL, CASED, GONE, KEY, KIND, learnUnit, MANY, NONE, SIGMA, SPACE, UNITS, WORD } from "./units.ts";

/** How a word may be written, as bits: with a capital first, with none, with capitals only. */
const T = 1;
const L = 2;
const U = 4;

/** @returns undefined for what takes a closer look, and for what has no letter or digit */
export function measurePlainly(text: string, anyCase: boolean): Measured | undefined {
  let place = SEED_PLACE;
  let print = SEED_PRINT;
  let capital = SEED_CAPITAL;
  let small = SEED_SMALL;
  let pair = 0;
  let count = 0;
  let first = 0;
  let lead = -1;
  let last = SPACE;
  let inWord = false;
  let ways = 0;
  let way = 0;
  let pattern = "";
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const entry = UNITS[code] || learnUnit(code);
    const unit = entry & KEY;
    const kind = entry & KIND;
    if (entry & (GONE | MANY | SIGMA) || !isPlain(unit) || (kind !== NONE && kind !== WORD)) return undefined;
    if (unit === SPACE && last === SPACE) return undefined;
    last = unit;
    if (inWord && kind === NONE) {
      way = wayOf(ways, way);
      if (way === 0) return undefined;
      pattern += LETTERS[way];
      inWord = false;
    }
    if (kind === WORD) {
      if (lead < 0) {
        lead = i;
        first = entry;
      }
      if (count === 0 || (count === 1 && inWord)) {
        capital = (capital * WORD_FACTOR + unit) & WORD_BITS;
        small = (small * WORD_FACTOR + unit) & WORD_BITS;
      }
      if (!inWord) count++;
      if (entry & CAPITAL) ways = inWord ? ways & U : T | U;
      else if (!inWord) ways = entry & CASED ? L : T | L | U;
      else if (entry & CASED) ways &= T | L;
      inWord = true;
    } else if (lead >= 0 && unit !== SPACE) {
      count++;
    }
    if (lead >= 0) {
      place = stepPlace(place, unit);
      print = stepPrint(print, unit);
      // Up to the last unit of the second word; the space behind it comes too late.
      if (count === 2 && unit !== SPACE) pair = print;
    }
  }
  if (lead < 0 || last === SPACE) return undefined;
  if (inWord) {
    way = wayOf(ways, way);
    if (way === 0) return undefined;
    pattern += LETTERS[way];
  }
  return {
    place: mix(place),
    print: mix(print),
    capital: first & CASED ? capital : -1,
    small: anyCase || !(first & CAPITAL) ? small : -1,
    pair,
    count,
    units: text.length,
    lead: lead === 0 ? "" : folded(text, lead),
    pattern: anyCase ? "" : spaced(pattern),
  };
}

const LETTERS = ["", "t", "l", "", "u"];

/** Letters whose capital is one letter too: Latin with what has no accent to lose, Russian and its neighbours. */
function isPlain(unit: number): boolean {
  return unit < 0x180 || (unit >= 0x430 && unit <= 0x45f);
}

/** The way of the word before where it fits, so that there are few patterns. @returns 0 where none fits */
function wayOf(ways: number, last: number): number {
  return ways & last || ways & T || ways & L || ways & U;
}

/** Says the last letter once: it stands for all that follow. */
function spaced(letters: string): string {
  let end = letters.length;
  while (end > 1 && letters[end - 1] === letters[end - 2]) end--;
  return end === 1 ? letters.charAt(0) : [...letters.slice(0, end)].join(" ");
}

function folded(text: string, end: number): string {
  let key = "";
  for (let i = 0; i < end; i++) key += String.fromCharCode((UNITS[text.charCodeAt(i)] ?? 0) & KEY);
  return key;
}
