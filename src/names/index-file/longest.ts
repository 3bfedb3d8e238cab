/** All names that begin at a place, and of those the longest whose conditions hold. */
import { Find, firstAccepted, leadOf } from "./find.ts";
import { lengthsOf } from "./first-word.ts";
import { mix, SEED_PLACE, SEED_PRINT, spreadPair, stepPlace, stepPrint } from "./hash.ts";
import { MASK_BITS } from "./layout.ts";
import type { Beginning, IndexFind, Search } from "./search.ts";
import { GONE, KEY, KIND, learnUnit, MANY, NO_UNITS, NONE, SINGLE, SPACE, several, UNITS } from "./units.ts";

/** @param hash of the first word, head and all. */
export function longestAt(search: Search, beginning: Beginning, hash: number): IndexFind | undefined {
  const { text, index, effort } = search;
  const { layers, longestUnits, pairs, pairsShift } = index;
  let lengths = 0;
  for (const { firstWords } of layers) lengths |= lengthsOf(firstWords, hash);
  if (lengths === 0) return undefined;
  const furthest = lengths >>> (MASK_BITS - 1) ? index.longestCount : 32 - Math.clz32(lengths);
  const { length } = text;
  let place = SEED_PLACE;
  let print = SEED_PRINT;
  let kind = NONE;
  let last = -1;
  let count = 0;
  let units = 0;
  let i = beginning.at;
  let end = i;
  let parts: Uint32Array = NO_UNITS;
  let part = 0;
  if (beginning.head) parts = Uint32Array.from(beginning.head, (letter) => UNITS[letter.charCodeAt(0)] ?? 0);
  let best: Find | undefined;
  for (;;) {
    let entry = 0;
    let over = false;
    if (part < parts.length) {
      entry = parts[part++] ?? 0;
    } else if (i < length) {
      const code = text.charCodeAt(i);
      entry = UNITS[code] || learnUnit(code);
      i++;
      if (entry & GONE) continue;
      if (entry & MANY) {
        parts = several(code);
        part = i - 1 === beginning.at ? beginning.offset : 0;
        entry = parts[part++] ?? 0;
      }
    } else {
      over = true;
    }
    const unit = entry & KEY;
    if (last === SPACE) {
      if (over) break;
      if (unit === SPACE) continue;
    } else if (last >= 0 && (over || kind !== (entry & KIND) || kind === NONE || kind === SINGLE)) {
      // A word or a sign ends here, and maybe a name.
      count++;
      if (count === 2) {
        const spread = spreadPair(print);
        if ((((pairs[spread >>> pairsShift] ?? 0) >>> (spread >>> 2)) & 1) === 0) break;
      }
      if (lengths & (1 << (Math.min(count, MASK_BITS) - 1))) {
        best = longer(best, search, beginning, place, print, units, end);
      }
    }
    if (over || count >= furthest || units >= longestUnits) break;
    place = stepPlace(place, unit);
    print = stepPrint(print, unit);
    units++;
    kind = entry & KIND;
    last = unit;
    end = i;
    if (effort) effort.steps++;
  }
  return best;
}

/** What is longer: the find so far, or what has this spelling. Of several layers that have it the first. */
function longer(
  best: Find | undefined,
  search: Search,
  beginning: Beginning,
  place: number,
  print: number,
  units: number,
  end: number,
): Find | undefined {
  const { layers } = search.index;
  const mixedPlace = mix(place);
  const mixedPrint = mix(print);
  let found = best;
  for (const layer of layers) {
    const form = firstAccepted(layer, search, beginning, mixedPlace, mixedPrint, units, end);
    if (form < 0) continue;
    const lead = leadOf(layer, form);
    if (!found || units + lead.length > found.units) {
      found = new Find(search, beginning, layer, form, lead, mixedPlace, mixedPrint, units, end);
    }
  }
  return found;
}
