import { classOf, DIGIT, LETTER, LOWER, UPPER } from "./chars.ts";
import { hashUnit, NO_UNITS } from "./hash.ts";

/** What the passes over every token ask of a word, as bits: a page's fit into the processor's nearest memory. */
export const Trait = {
  /** Holds a capital somewhere. */
  Upper: 1 << 0,
  /** Begins with one. */
  Capital: 1 << 1,
  AllCaps: 1 << 2,
  /** Lower-case letters only. */
  Plain: 1 << 3,
  /** Digits and no letter. */
  Digits: 1 << 4,
  /** Holds a letter. */
  Alphabetic: 1 << 5,
  Connector: 1 << 6,
  Particle: 1 << 7,
  /** Ends a sentence. */
  Stop: 1 << 8,
  Title: 1 << 9,
  Saying: 1 << 10,
  /** The noun of an organisation, a landmark or a work. */
  Head: 1 << 11,
} as const;

/** What a shape shows for a character of each class of chars.ts; 0: itself. */
const SHAPE_UNITS = [0, ...Array.from("xXad ", (letter) => letter.charCodeAt(0))];
const LONGEST_SHAPE = 7;

/** The traits a word's characters show, and the hash of its shape: "Xxadx", no letter more than twice in a row. */
export function traitsOf(written: string): { traits: number; shape: number } {
  let [lower, upper, letters, digits] = [0, 0, 0, 0];
  let shape = NO_UNITS;
  let shaped = 0;
  let last = -1;
  let beforeLast = -1;
  for (let at = 0; at < written.length; at++) {
    const kind = classOf(written.charCodeAt(at));
    if (kind === LOWER) lower++;
    else if (kind === UPPER) upper++;
    else if (kind === LETTER) letters++;
    else if (kind === DIGIT) digits++;
    const unit = SHAPE_UNITS[kind] || written.charCodeAt(at);
    if (shaped === LONGEST_SHAPE || (unit === last && unit === beforeLast)) continue;
    shape = hashUnit(shape, unit);
    shaped++;
    beforeLast = last;
    last = unit;
  }
  const alphabetic = lower + upper + letters > 0;
  const traits =
    (upper > 0 ? Trait.Upper : 0) |
    (classOf(written.charCodeAt(0)) === UPPER ? Trait.Capital : 0) |
    (upper > 1 && upper === written.length ? Trait.AllCaps : 0) |
    (lower > 0 && lower === written.length ? Trait.Plain : 0) |
    (digits > 0 && !alphabetic ? Trait.Digits : 0) |
    (alphabetic ? Trait.Alphabetic : 0);
  return { traits, shape: shape | 0 };
}
