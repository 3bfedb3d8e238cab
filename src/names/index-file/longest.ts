/** The second look: all names that begin at a place, and of those the longest whose conditions hold. */
import { fold } from "../fold.ts";
import { among } from "../scan.ts";
import type { Effort } from "./first-word.ts";
import { mix, SEED_PLACE, SEED_PRINT, slotOf, stepPlace, stepPrint } from "./hash.ts";
import { MASK_BITS } from "./layout.ts";
import { applyPattern, isWayOf } from "./letter-case.ts";
import type { NamesIndex } from "./open.ts";
import { plainlyCased } from "./plain-case.ts";
import { ACCENT, GONE, KEY, KIND, learnUnit, MANY, NONE, SINGLE, SPACE, several, UNITS } from "./units.ts";

/** A form of the index that stands in a text: [start, end) in UTF-16 code units of the text as it is. */
export interface IndexFind {
  /** Its number: see {@link NamesIndex.form}. */
  form: number;
  /** Forms of other entities that bear the same name, one of each; absent where there is none. */
  also?: readonly number[];
  start: number;
  end: number;
}

/** What is looked through: a text, the index, and the page's language (BCP 47, in lower case; empty where unknown). */
export interface Search {
  text: string;
  index: NamesIndex;
  lang: string;
  effort: Effort | undefined;
}

/** Where a name may begin. */
export interface Beginning {
  /** Index into the text. */
  at: number;
  /** Which of the units that `text[at]` folds to, where it folds to several. */
  offset: number;
  /** What is read before it: the Arabic article, of which the text has only half. Else empty. */
  head: string;
  /** Where the name begins in the text, head and all. */
  start: number;
  /** A name may not reach back before this: the end of the last one. */
  from: number;
}

/** @param lengths the mask that `lengthsAt` gave. */
export function longestAt(search: Search, beginning: Beginning, lengths: number): IndexFind | undefined {
  const { text, index, effort } = search;
  const { longestUnits, longestCount } = index.sizes;
  const furthest = lengths >>> (MASK_BITS - 1) ? longestCount : 32 - Math.clz32(lengths);
  let place = SEED_PLACE;
  let print = SEED_PRINT;
  let kind = -1;
  let last = 0;
  let count = 0;
  let units = 0;
  let end = beginning.at;
  let best: IndexFind | undefined;
  let bestUnits = 0;

  function look(): void {
    count++;
    if (!(lengths & (1 << (Math.min(count, MASK_BITS) - 1)))) return;
    const found = accepted(search, beginning, mix(place), mix(print), units, end);
    if (found && found.units > bestUnits) {
      best = found.find;
      bestUnits = found.units;
    }
  }
  /** @returns whether the longest name ends before this unit. */
  function feed(entry: number): boolean {
    const unit = entry & KEY;
    if (unit === SPACE && last === SPACE) return false;
    const goesOn = kind === (entry & KIND) && kind !== NONE && kind !== SINGLE;
    if (kind >= 0 && !goesOn && last !== SPACE) look();
    if (count >= furthest || units >= longestUnits) return true;
    place = stepPlace(place, unit);
    print = stepPrint(print, unit);
    units++;
    kind = entry & KIND;
    last = unit;
    if (effort) effort.steps++;
    return false;
  }

  for (let n = 0; n < beginning.head.length; n++) feed(UNITS[beginning.head.charCodeAt(n)] ?? 0);
  for (let i = beginning.at; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const entry = UNITS[code] || learnUnit(code);
    if (entry & GONE) continue;
    if (entry & MANY) {
      const parts = several(code);
      for (let n = i === beginning.at ? beginning.offset : 0; n < parts.length; n++) {
        if (feed(parts[n] ?? 0)) return best;
        end = i + 1;
      }
    } else {
      if (feed(entry)) return best;
      end = i + 1;
    }
  }
  if (last !== SPACE) look();
  return best;
}

/** The first form with this spelling whose letter case, language and lead are right, and others' like it. */
function accepted(
  search: Search,
  beginning: Beginning,
  place: number,
  print: number,
  units: number,
  end: number,
): { find: IndexFind; units: number } | undefined {
  const { index, text, lang } = search;
  const { prints, buckets } = index.sections;
  const bucket = slotOf(place, index.sizes.buckets);
  const last = buckets[bucket + 1] ?? 0;
  let form = firstWith(prints, print, buckets[bucket] ?? 0, last);
  if (form === last || prints[form] !== print) return undefined;
  let found: { find: IndexFind; units: number; lead: string } | undefined;
  let others: Map<string, number> | undefined;
  for (; form < last && prints[form] === print; form++) {
    const { pattern, lead, language } = index.spelling(form);
    if (language?.on && !among(language.on, lang)) continue;
    if (language?.notOn && (lang === "" || among(language.notOn, lang))) continue;
    const start = lead === "" ? beginning.start : leadStart(text, beginning, lead);
    if (start < 0) continue;
    if (pattern !== "" && beginning.head === "" && !casedRight(text, beginning, units, end, pattern, lead)) continue;
    if (!found) {
      found = { find: { form, start, end: behindAccents(text, end) }, units: units + lead.length, lead };
    } else if (found.lead === lead) {
      others ??= new Map([[index.form(found.find.form).entity, found.find.form]]);
      const { entity } = index.form(form);
      if (!others.has(entity)) others.set(entity, form);
    }
  }
  if (found && others && others.size > 1) found.find.also = [...others.values()].slice(1);
  return found;
}

/** The first form of [low, high) whose fingerprint is not lower. */
function firstWith(prints: Uint32Array, print: number, low: number, high: number): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((prints[middle] ?? 0) < print) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Where the name begins with this before its first word; -1 where something else stands there. */
function leadStart(text: string, { at, offset, head, from }: Beginning, lead: string): number {
  if (head) return -1;
  // Spaces and vanishing characters may stand between; a lead is one or two signs.
  const back = Math.max(from, at - FAR_ENOUGH);
  const before = fold(text.slice(back, at + 1));
  const signs = before.key.slice(0, before.key.length - fold(text.charAt(at)).key.length + offset);
  return signs.endsWith(lead) ? back + before.at(signs.length - lead.length) : -1;
}

const FAR_ENOUGH = 64;

function casedRight(
  text: string,
  { at, offset }: Beginning,
  units: number,
  end: number,
  pattern: string,
  lead: string,
): boolean {
  const plain = lead === "" && offset === 0 ? plainlyCased(text, at, end, pattern) : undefined;
  if (plain !== undefined) return plain;
  const folded = fold(text.slice(at, end));
  const cased = lead + folded.cased.slice(offset, offset + units);
  const key = lead + folded.key.slice(offset, offset + units);
  return isWayOf(applyPattern(key, pattern), cased);
}

function behindAccents(text: string, end: number): number {
  let behind = end;
  while (behind < text.length && (UNITS[text.charCodeAt(behind)] || learnUnit(text.charCodeAt(behind))) & ACCENT) {
    behind++;
  }
  return behind;
}
