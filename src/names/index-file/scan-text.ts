/**
 * One pass over a text for all names of an index. Made to be fast when it is cold, as it is on every page a reader opens:
 * table look-ups by character code, no pattern, no string for what is no name. Most words are passed over by their first two
 * letters; of the others one hash is taken, and only words that begin a name are looked at further.
 */
import { type Effort, lengthsAt } from "./first-word.ts";
import { startBit } from "./hash.ts";
import { SMALL } from "./layout.ts";
import { type Beginning, type IndexFind, longestAt, type Search } from "./longest.ts";
import type { NamesIndex } from "./open.ts";
import { behindParticles } from "./particles.ts";
import {
  CAPITAL,
  GONE,
  KEY,
  KIND,
  learnUnit,
  MANY,
  NEVER_FIRST,
  NONE,
  PARTICLE,
  SINGLE,
  several,
  UNITS,
} from "./units.ts";

/**
 * Finds the names in a text: leftmost, then longest, none over another; spelling, letter case and language are right, and
 * nothing else is decided. Two spellings whose 64 bits of hash are nearly alike are taken for each other (about once in
 * 10⁹ looks at a record of a million names): compare the strings where a find is to be acted upon.
 *
 * @param lang the page's language, BCP 47; empty where unknown: then no condition on language is met
 * @param effort counts the work, for the tests
 */
export function scanText(text: string, index: NamesIndex, lang = "", effort?: Effort): IndexFind[] {
  const found: IndexFind[] = [];
  if (index.forms === 0) return found;
  const search: Search = { text, index, lang: lang.replace("_", "-").toLowerCase(), effort };
  const { starts } = index.sections;
  let before = NONE;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const entry = UNITS[code] || learnUnit(code);
    const kind = entry & KIND;
    if ((entry & (GONE | MANY)) === 0) {
      if (
        kind !== NONE &&
        (kind !== before || kind === SINGLE) &&
        (mayStart(text, i, entry, starts) || entry & PARTICLE)
      ) {
        const find = findAt(search, i, 0, entry, from);
        if (find) {
          found.push(find);
          from = find.end;
          i = find.end - 1;
          before = kindBehind(text, find.end);
          continue;
        }
      }
      before = kind;
    } else if (entry & MANY) {
      const units = several(code);
      for (let n = 0; n < units.length; n++) {
        const unit = units[n] ?? 0;
        const last = before;
        before = unit & KIND;
        if (before === NONE || (before === last && before !== SINGLE)) continue;
        const find = findAt(search, i, n, unit, from);
        if (!find) continue;
        found.push(find);
        from = find.end;
        i = find.end - 1;
        before = kindBehind(text, find.end);
        break;
      }
    }
  }
  return found;
}

/** The kind of the last folded unit before `end`: of a ligature's last letter, even where the name ends within it. */
function kindBehind(text: string, end: number): number {
  for (let i = end - 1; i >= 0; i--) {
    const code = text.charCodeAt(i);
    const entry = UNITS[code] || learnUnit(code);
    if (entry & GONE) continue;
    return (entry & MANY ? (several(code).at(-1) ?? 0) : entry) & KIND;
  }
  return NONE;
}

/** Whether any name begins with this letter and the next. */
function mayStart(text: string, at: number, entry: number, starts: Uint32Array): boolean {
  const code = text.charCodeAt(at + 1);
  let second = 0;
  if (at + 1 < text.length) {
    const next = UNITS[code] || learnUnit(code);
    if (next & (GONE | MANY)) return true;
    if ((next & KIND) === (entry & KIND) && (entry & KIND) !== SINGLE) second = next & KEY;
  }
  const bit = startBit(entry & KEY, second, (entry & CAPITAL) !== 0);
  return ((starts[bit >> 5] ?? 0) & (1 << (bit & 31))) !== 0;
}

function findAt(search: Search, at: number, offset: number, entry: number, from: number): IndexFind | undefined {
  if (entry & NEVER_FIRST) return undefined;
  const find = nameAt(search, { at, offset, head: "", start: at, from }, (entry & CAPITAL) !== 0);
  if (find || !(entry & PARTICLE)) return find;
  for (const beginning of behindParticles(search.text, at, offset, from)) {
    const behind = nameAt(search, beginning, true);
    if (behind) return behind;
  }
  return undefined;
}

/** @param capital whether it begins with a capital, or may */
function nameAt(search: Search, beginning: Beginning, capital: boolean): IndexFind | undefined {
  const { text, index, effort } = search;
  const { at, offset, head } = beginning;
  const word = lengthsAt(text, at, offset, head, index.sections.firstWords, effort);
  if (word === 0 || (!capital && (word & SMALL) === 0)) return undefined;
  return longestAt(search, beginning, word & ~SMALL);
}
