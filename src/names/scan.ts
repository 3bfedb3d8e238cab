/**
 * One pass over a block for all names. Leftmost, then longest, with all who bear it; nothing is decided here but spelling, letter case and
 * language.
 */
import type { Folded } from "./fold.ts";
import type { IndexedForm, NameIndex } from "./name-index.ts";
import { isWord, joined, wordEnd } from "./tokens.ts";

/** A form found: [start, end) in the folded text. */
export interface Found {
  form: IndexedForm;
  start: number;
  end: number;
}

/** Written as one with the name behind them. */
const PARTICLE = /[بفكلو]/;

/** @param step called once per look at the text; the tests count them. */
export function scan({ key, cased }: Folded, index: NameIndex, lang: string, step?: () => void): Found[] {
  const found: Found[] = [];
  let from = 0;

  /** Whether a name begins at `start`, its first characters read as `head` where there is one. */
  function findAt(start: number, head = ""): boolean {
    const skip = head.length;
    const fitting = index.at(head + key.slice(start + skip, wordEnd(key, start + skip))).filter((form) => {
      step?.();
      const at = start - form.lead;
      const end = at + form.key.length;
      return (
        at >= from &&
        key.startsWith(form.key.slice(skip), at + skip) &&
        !joined(key, end) &&
        (skip > 0 || form.cased.length === 0 || form.cased.includes(cased.slice(at, end))) &&
        speaks(form, lang)
      );
    });
    const [first] = fitting;
    if (!first) return false;
    const at = start - first.lead;
    from = at + first.key.length;
    // Of each entity that bears the name the first form: a surname may be several people's.
    for (const [n, form] of fitting.entries()) {
      if (form.key !== first.key || fitting.findIndex(({ entity }) => entity === form.entity) < n) continue;
      found.push({ form, start: at, end: from });
    }
    return true;
  }

  const places = index.placesIn(cased);
  for (let place = places.exec(cased); place; place = places.exec(cased)) {
    step?.();
    const { index: start } = place;
    if (joined(key, start) || !isWord(key, start)) continue;
    if (findAt(start) || (PARTICLE.test(place[0]) && findBehindParticles(key, start, findAt))) places.lastIndex = from;
  }
  return found;
}

/**
 * In Arabic a name may also begin behind the particles written as one with it (و ف, then ب ل ك). ل before the article
 * ال is written لل: there the name is read as if its article were whole.
 */
function findBehindParticles(key: string, start: number, findAt: (start: number, head?: string) => boolean): boolean {
  let at = start;
  if ("وف".includes(key.charAt(at)) && findAt(++at)) return true;
  if (key.startsWith("لل", at) && findAt(at, "ال")) return true;
  return /[بكل]/.test(key.charAt(at)) && findAt(at + 1);
}

/** An unknown language meets no condition on language: silence is the default. */
function speaks({ when }: IndexedForm, lang: string): boolean {
  return (!when?.on || among(when.on, lang)) && (!when?.notOn || (lang !== "" && !among(when.notOn, lang)));
}

export function among(languages: readonly string[], lang: string): boolean {
  return languages.some((one) => lang === one || lang.startsWith(`${one}-`));
}
