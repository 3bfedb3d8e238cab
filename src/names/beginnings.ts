/**
 * Where in a text a name may begin. Made when the names are packed, so that most of what is read costs one look of the
 * engine's. Whether a text is read at all: telling.ts.
 */
/** Characters of a word that are looked for, most first: fewer where that would be too many words. */
const LENGTHS = [4, 3, 2, 1];
const MOST = 400;
export const BEYOND_ASCII = /[^\0-\x7f]/;
const NOTHING = "(?!)";

/** How a form may be written on a page. */
export interface Written {
  /** The form, folded, letter case kept. */
  cased: string;
  /** Where its first word begins in that. */
  lead: number;
  anyCase: boolean;
}

/**
 * Source of a pattern that is true, in folded text of ASCII, at each place where `scan` finds that one of the forms begins:
 * the first letters of a name as it may be written.
 */
export function beginnings(forms: readonly Written[]): string {
  const ways: { word: string; anyCase: boolean }[] = [];
  for (const { cased, lead, anyCase } of forms) {
    // It stands in no such text.
    if (BEYOND_ASCII.test(cased)) continue;
    const word = /^[0-9a-z]*/i.exec(cased.slice(lead))?.[0];
    // Nothing but signs: the scan looks for words.
    if (!word) continue;
    const written = anyCase ? [word] : [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)];
    for (const way of written) ways.push({ word: way, anyCase });
  }
  for (const length of LENGTHS) {
    const starts = new Set(ways.map(({ word, anyCase }) => startOf(word, length, anyCase)));
    if (starts.size <= MOST || length === 1) return `(?<![0-9A-Za-z])(?:${[...starts].sort().join("|") || NOTHING})`;
  }
  return "";
}

function startOf(word: string, length: number, anyCase: boolean): string {
  const start = word.slice(0, length);
  const source = anyCase
    ? start.replace(/[a-z]/gi, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`)
    : start;
  return word.length < length ? `${source}(?![0-9A-Za-z])` : source;
}
