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
/** A capital: the folded unit is not. */
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
/** The folded unit has a capital: a letter of a script with two cases. */
export const CASED = 1 << 24;
/** A Greek sigma at the end of a word: another letter when names are compared as written. */
export const SIGMA = 1 << 25;
/** The entry has been made. */
const KNOWN = 1 << 26;

export const SPACE = 32;

/** Entries by code unit; 0 where nobody has asked yet: then {@link learnUnit}. */
export const UNITS = new Uint32Array(65_536);
const manyUnits = new Map<number, Uint32Array>();
/** Of what folds to one unit or none. */
export const NO_UNITS = new Uint32Array(0);

for (let code = 0; code < 128; code++) {
  const upper = code >= 65 && code <= 90;
  const letter = upper || (code >= 97 && code <= 122);
  const word = letter || (code >= 48 && code <= 57);
  const folded = code === 96 ? 39 : (code >= 9 && code <= 13) || code === SPACE ? SPACE : code;
  UNITS[code] = KNOWN | (letter ? CASED : 0) | (word ? WORD : NONE) | (upper ? CAPITAL | (code + 32) : folded);
}

/** Signs of most pages, each before what it folds to. */
const COMMON = "‘'’'“\"”\"––——\u00a0 ££€€©©®®•·";
for (let i = 0; i < COMMON.length; i += 2) UNITS[COMMON.charCodeAt(i)] = KNOWN | NONE | COMMON.charCodeAt(i + 1);

/** The entry of a code unit that nobody has asked for yet. */
export function learnUnit(code: number): number {
  const unit = String.fromCharCode(code);
  const letter = plainLetter(unit);
  const { cased, key } = letter ? { cased: letter, key: letter.toLowerCase() } : fold(unit);
  let entry = KNOWN;
  if (key.length === 0) entry |= GONE | (fold(`a${unit}`).endAt(1) > 1 ? ACCENT : 0);
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

/**
 * What a letter of Latin or Cyrillic loses its accent to, without the patterns of fold.ts: they take a millisecond to
 * compile. Undefined for what has more to it.
 */
function plainLetter(unit: string): string | undefined {
  const code = unit.charCodeAt(0);
  const known = (code >= 0xc0 && code < 0x180 && code !== DOTLESS_I) || (code >= 0x400 && code < 0x482);
  if (!known) return undefined;
  const [letter = "", accent, more] = unit.normalize("NFKD");
  const bare = accent === undefined || (more === undefined && accent >= "\u0300" && accent <= "\u036f");
  return bare && letter !== "ß" ? letter : undefined;
}

const DOTLESS_I = 0x131;

/** Whether the folded units before and at `i` belong to one word: as in tokens.ts, by this table. */
export function goesOn(key: string, i: number): boolean {
  if (i <= 0 || i >= key.length) return false;
  const kind = kindAt(key, i);
  return kind !== NONE && kind !== SINGLE && kind === kindAt(key, i - 1);
}

/** The kind of a folded unit. */
export function kindAt(key: string, i: number): number {
  const code = key.charCodeAt(i);
  const entry = UNITS[code] || learnUnit(code);
  // A few folded units would fold again: the apostrophe in ŉ.
  return (entry & KEY) === code ? entry & KIND : kindOf(key.charAt(i));
}

/** The entries of the units that a MANY folds to. */
export function several(code: number): Uint32Array {
  return manyUnits.get(code) ?? NO_UNITS;
}

function entryOf(cased: string, key: string, i: number): number {
  const code = key.charCodeAt(i);
  const unit = key.charAt(i);
  let entry = code | kindOf(unit);
  if (unit.toUpperCase() !== unit) entry |= CASED;
  if (cased.charCodeAt(i) !== code) entry |= cased.charAt(i) === "ς" ? SIGMA : CAPITAL;
  if (code >= 0x3000 && code <= 0x303f) entry |= NEVER_FIRST;
  if ("وفبلك".includes(unit)) entry |= PARTICLE;
  return entry;
}

/**
 * Asked of tokens.ts, so that there is one truth: a unit's kind is which others it holds together with. Not of ASCII and
 * plain signs, nor beside them: for those tokens.ts compiles a pattern, which takes a millisecond on a page just opened.
 */
function kindOf(unit: string): number {
  const code = unit.charCodeAt(0);
  if (code < 128) return (UNITS[code] ?? 0) & KIND;
  if (isPlainSign(code) || !isWord(unit, 0)) return NONE;
  if (joined(`ø${unit}`, 1)) return WORD;
  return joined(`ア${unit}`, 1) ? KATAKANA : SINGLE;
}

/** Signs that are no letter, digit or mark once folded: «, £, €, arrows and boxes, halves of pairs. */
function isPlainSign(code: number): boolean {
  return (
    code < 0xc0 ||
    (code >= 0x20a0 && code <= 0x20cf) ||
    (code >= 0x2190 && code <= 0x245f) ||
    (code >= 0x2500 && code <= 0x2775) ||
    (code >= 0xd800 && code <= 0xdfff)
  );
}
