/**
 * One pass over a text for all names of an index. Made to be fast when it is cold, as it is on the first page after the
 * background was asleep: one loop, table look-ups by character code, small whole numbers, no call and no string for what is
 * no name. Every word is hashed, whatever the size of the record, and asks one word of a table whether a name may begin so.
 */
import { wordHash } from "./first-word.ts";
import { SEED_CAPITAL, SEED_SMALL, WORD_BITS, WORD_FACTOR, WORD_SPREAD } from "./hash.ts";
import { longestAt } from "./longest.ts";
import type { NamesIndex } from "./open.ts";
import { behindParticles } from "./particles.ts";
import type { Effort, IndexFind, Search } from "./search.ts";
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

/** What a unit must have in common with the word before it to go on with it. */
const CLASS = KIND | GONE | MANY;
/** No unit is of this class: nothing goes on. */
const CLOSED = -1;
/** Stands for the end of the text: like a sign. */
const BEYOND = 1 << 30;

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
  const units = UNITS;
  const { filter, filterShift } = index;
  const { length } = text;
  let search: Search | undefined;
  /** The end of the last find. */
  let from = 0;
  /** The word that is open: where it begins (−1: no name begins there), its first unit, its hash so far, what goes on with it. */
  let start = -1;
  let offset = 0;
  let first = 0;
  let hash = 0;
  let going = CLOSED;
  /** Which of the units is next that the character folds to, where it folds to several. */
  let part = 0;
  for (let i = 0; ; i++) {
    let entry = BEYOND;
    let more = false;
    if (i < length) {
      const code = text.charCodeAt(i);
      entry = units[code] || learnUnit(code);
      if ((entry & CLASS) === going) {
        hash = (hash * WORD_FACTOR + (entry & KEY)) & WORD_BITS;
        continue;
      }
      if (entry & GONE) continue;
      if (entry & MANY) {
        const parts = several(code);
        entry = parts[part] ?? 0;
        more = part + 1 < parts.length;
      }
    }
    if ((entry & CLASS) === going) {
      hash = (hash * WORD_FACTOR + (entry & KEY)) & WORD_BITS;
    } else {
      if (start >= 0) {
        const spread = Math.imul(hash, WORD_SPREAD);
        const bits = filter[spread >>> filterShift] ?? 0;
        if ((bits >>> (spread >>> 2)) & (bits >>> (spread >>> 7)) & 1 || first & PARTICLE) {
          search ??= { text, index, lang: lang.replace("_", "-").toLowerCase(), effort };
          const find = findAt(search, start, offset, first, hash, from);
          if (find) {
            found.push(find);
            from = find.end;
            i = from - 1;
            part = 0;
            start = -1;
            const kind = kindBehind(text, from);
            going = kind === NONE || kind === SINGLE ? CLOSED : kind;
            continue;
          }
        }
      }
      const kind = entry & KIND;
      if (kind === NONE) {
        if (i >= length) break;
        start = -1;
        going = CLOSED;
      } else {
        start = entry & NEVER_FIRST ? -1 : i;
        offset = part;
        first = entry;
        going = kind === SINGLE ? CLOSED : kind;
        hash = ((entry & CAPITAL ? SEED_CAPITAL : SEED_SMALL) * WORD_FACTOR + (entry & KEY)) & WORD_BITS;
      }
    }
    if (more) {
      part++;
      i--;
    } else {
      part = 0;
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

function findAt(
  search: Search,
  at: number,
  offset: number,
  first: number,
  hash: number,
  from: number,
): IndexFind | undefined {
  const find = longestAt(search, { at, offset, head: "", start: at, from }, hash);
  if (find || !(first & PARTICLE)) return find;
  for (const beginning of behindParticles(search.text, at, offset, from)) {
    const behind = longestAt(search, beginning, wordHash(search.text, beginning.at, beginning.offset, beginning.head));
    if (behind) return behind;
  }
  return undefined;
}
