/**
 * Where in a text a name may begin. Made when the names are packed, so that most of what is read costs one look of the
 * engine's. Whether a text is read at all: telling.ts.
 */
/** Signs of an ordinary English page that fold to no letter, no digit and not to nothing. */
const SIGNS = "\\u00a0£§©«®°·»\\u2009\\u202f‐‑‒–—―‘’‚“”„†‡•…‹›€−\\ufffc";
/** Anything else beyond ASCII may fold to a part of a name. */
const ODD = `[^\\0-\\x7f${SIGNS}]`;
/** Characters of a word that are looked for, most first: fewer where that would be too many words. */
const LENGTHS = [4, 3, 2, 1];
const MOST = 400;
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
 * Source of a pattern that is true of every text in which `scan` finds one of the forms, at each place in it where one
 * begins: the first letters of a name as it may be written, or a character that folds to something else.
 */
export function beginnings(forms: readonly Written[]): string {
  const odd = new RegExp(ODD);
  const ways: { word: string; anyCase: boolean }[] = [];
  for (const { cased, lead, anyCase } of forms) {
    // It is found with the odd character it holds.
    if (odd.test(cased)) continue;
    const word = /^[0-9a-z]*/i.exec(cased.slice(lead))?.[0];
    // Nothing but signs: the scan looks for words.
    if (!word) continue;
    const written = anyCase ? [word] : [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)];
    for (const way of written) ways.push({ word: way, anyCase });
  }
  for (const length of LENGTHS) {
    const starts = new Set(ways.map(({ word, anyCase }) => startOf(word, length, anyCase)));
    if (starts.size <= MOST || length === 1)
      return `(?<![0-9A-Za-z])(?:${[...starts].sort().join("|") || NOTHING})|${ODD}`;
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
