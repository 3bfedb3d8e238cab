/**
 * What every UTF-16 code unit folds to, in one table: the folding of fold.ts and the word kinds of tokens.ts, without a
 * string for each character. The table fills as a page's characters come; ASCII is there from the start.
 */
import { fold } from "../fold.ts";
import { isWord, joined } from "../tokens.ts";

/** A unit's entry: the folded unit in the low 16 bits, then these. */
export const KEY = 0xffff;
/** Which units hold together as one word (two bits): none, WORD and KATAKANA with their like, SINGLE with nobody. */
export const KIND = 3 << 16;
export const NONE = 0 << 16;
export const WORD = 1 << 16;
export const SINGLE = 2 << 16;
export const KATAKANA = 3 << 16;
/** Its letter case is not that of the folded unit: a capital (or a final sigma). */
export const CAPITAL = 1 << 18;
/** It folds to nothing: a soft hyphen, an accent. */
export const GONE = 1 << 19;
/** It folds to several units: ß, a ligature, a Korean syllable. Ask {@link several}. */
export const MANY = 1 << 20;
/** No name begins with it, though it is part of words. */
export const NEVER_FIRST = 1 << 21;
/** An Arabic particle, written as one with the name behind it. */
export const PARTICLE = 1 << 22;
/** A GONE that belongs to the letter before it, so that a find ends behind it: an accent, not a soft hyphen. */
export const ACCENT = 1 << 23;
/** The entry has been made. */
const KNOWN = 1 << 24;

export const SPACE = 32;

/** Entries by code unit; 0 where nobody has asked yet: then {@link learnUnit}. */
export const UNITS = new Uint32Array(65_536);
const manyUnits = new Map<number, Uint32Array>();
const NO_UNITS = new Uint32Array(0);

for (let code = 0; code < 128; code++) {
  const upper = code >= 65 && code <= 90;
  const word = upper || (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  const folded = code === 96 ? 39 : (code >= 9 && code <= 13) || code === SPACE ? SPACE : code;
  UNITS[code] = KNOWN | (word ? WORD : NONE) | (upper ? CAPITAL | (code + 32) : folded);
}

/** The entry of a code unit that nobody has asked for yet. */
export function learnUnit(code: number): number {
  const { cased, key } = fold(String.fromCharCode(code));
  let entry = KNOWN;
  if (key.length === 0) entry |= GONE | (fold(`a${String.fromCharCode(code)}`).endAt(1) > 1 ? ACCENT : 0);
  else if (key.length === 1) entry |= entryOf(cased, key, 0);
  else {
    entry |= MANY;
    manyUnits.set(
      code,
      Uint32Array.from({ length: key.length }, (_, i) => KNOWN | entryOf(cased, key, i)),
    );
  }
  UNITS[code] = entry;
  return entry;
}

/** The entries of the units that a MANY folds to. */
export function several(code: number): Uint32Array {
  return manyUnits.get(code) ?? NO_UNITS;
}

function entryOf(cased: string, key: string, i: number): number {
  const code = key.charCodeAt(i);
  const unit = key.charAt(i);
  let entry = code | kindOf(unit);
  if (cased.charCodeAt(i) !== code) entry |= CAPITAL;
  if (code >= 0x3000 && code <= 0x303f) entry |= NEVER_FIRST;
  if ("وفبلك".includes(unit)) entry |= PARTICLE;
  return entry;
}

/** Asked of tokens.ts, so that there is one truth: a unit's kind is which others it holds together with. */
function kindOf(unit: string): number {
  if (!isWord(unit, 0)) return NONE;
  if (joined(`a${unit}`, 1)) return WORD;
  return joined(`ア${unit}`, 1) ? KATAKANA : SINGLE;
}
