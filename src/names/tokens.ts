/**
 * Where a name may begin and end. By ranges where they will do: a pattern with \p{L} takes about a millisecond to
 * compile, on every page anew.
 */

/** A letter, roughly, in folded text: for patterns. */
export const LETTER = "[^\\0-@[-`{-¿\\u2000-\\u206f\\u3000-\\u303f]";
/** A letter or a digit. */
export const WORDLIKE = "[^\\0-/:-@[-`{-¿\\u2000-\\u206f\\u3000-\\u303f]";

const NONE = 1;
const WORD = 2;
/** Han and Hiragana: no spaces between words, so every character may begin or end a name. */
const SINGLE = 3;
/** Katakana: a foreign name is a run of its own; バイデン is not in バイデノミクス. */
const KATAKANA = 4;

const kinds = new Uint8Array(65_536);

function kind(text: string, i: number): number {
  const code = text.charCodeAt(i);
  kinds[code] ||= kindOf(code);
  return kinds[code] ?? NONE;
}

function kindOf(code: number): number {
  if (code < 0x80) return within(code, 48, 57) || within(code, 97, 122) || within(code, 65, 90) ? WORD : NONE;
  // Latin with accents, Cyrillic.
  if (within(code, 0xd8, 0x24f) || within(code, 0x400, 0x481)) return WORD;
  // Signs and currencies.
  if (within(code, 0x2000, 0x206f) || within(code, 0x20a0, 0x20cf)) return NONE;
  if (code < 0xc0) return "ª²³µ¹º¼½¾".includes(String.fromCharCode(code)) ? WORD : NONE;
  if ((within(code, 0x30a1, 0x30ff) && code !== 0x30fb) || within(code, 0x3099, 0x309a)) return KATAKANA;
  if (within(code, 0x3041, 0x309f) || within(code, 0x3400, 0x9fff) || within(code, 0xf900, 0xfaff)) return SINGLE;
  return /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(code)) ? WORD : NONE;
}

export function within(code: number, from: number, to: number): boolean {
  return code >= from && code <= to;
}

/** Whether the character at `i` can be part of a name. */
export function isWord(text: string, i: number): boolean {
  return i >= 0 && i < text.length && kind(text, i) !== NONE;
}

/** Whether the characters before and at `i` belong to one word. */
export function joined(text: string, i: number): boolean {
  if (i <= 0 || i >= text.length) return false;
  const here = kind(text, i);
  return (here === WORD || here === KATAKANA) && kind(text, i - 1) === here;
}

/** The engine is quicker at the letters of most words than a loop that has just been compiled. */
const PLAIN = /[0-9a-z]*/y;

/** Where the first word begins: behind an opening quotation mark, say. The text's length where there is none. */
export function firstWordStart(text: string): number {
  let start = 0;
  while (start < text.length && !isWord(text, start)) start++;
  return start;
}

/** The word, of the folded text of a name, that the scan looks it up by; empty where it could never be found. */
export function firstWord(key: string): string {
  const start = firstWordStart(key);
  // 々 repeats the sign before it: nothing begins so.
  return start === key.length || /[\u3000-\u303f]/.test(key.charAt(start)) ? "" : key.slice(start, wordEnd(key, start));
}

/** The end of the word that begins at `start`. */
export function wordEnd(text: string, start: number): number {
  PLAIN.lastIndex = start;
  PLAIN.test(text);
  let end = Math.max(PLAIN.lastIndex, start + 1);
  while (joined(text, end)) end++;
  return end;
}

/** Whether the text has a capital letter at `i`. */
export function isCapital(text: string, i = 0): boolean {
  const char = text.charAt(i);
  return char !== char.toLowerCase();
}
