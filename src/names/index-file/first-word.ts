/** The first look at a word of a page: may a name begin with it, and how long may that name be? */
import { mix, SEED_PLACE, SEED_PRINT, slotOf, stepPlace, stepPrint } from "./hash.ts";
import { GONE, KEY, KIND, learnUnit, MANY, SINGLE, several, UNITS } from "./units.ts";

/** How much work a scan has done: folded units looked at beyond the pass over the text. For the tests. */
export interface Effort {
  steps: number;
}

/**
 * @param at where the word begins
 * @param offset which of the units that `text[at]` folds to, where it folds to several
 * @param head read before it, as one word with it
 * @returns a bit for each number of words and signs that a name may have that begins so, and SMALL (layout.ts) where it may
 *   begin without a capital; 0 for none
 */
export function lengthsAt(
  text: string,
  at: number,
  offset: number,
  head: string,
  slots: Uint32Array,
  effort: Effort | undefined,
): number {
  let place = SEED_PLACE;
  let print = SEED_PRINT;
  let kind = -1;
  for (let n = 0; n < head.length; n++) {
    const entry = UNITS[head.charCodeAt(n)] || learnUnit(head.charCodeAt(n));
    kind = entry & KIND;
    place = stepPlace(place, entry & KEY);
    print = stepPrint(print, entry & KEY);
  }
  word: for (let i = at; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const entry = UNITS[code] || learnUnit(code);
    if ((entry & (GONE | MANY)) === 0) {
      if (kind >= 0 && (kind !== (entry & KIND) || kind === SINGLE)) break;
      kind = entry & KIND;
      place = stepPlace(place, entry & KEY);
      print = stepPrint(print, entry & KEY);
    } else if (entry & MANY) {
      const units = several(code);
      for (let n = i === at ? offset : 0; n < units.length; n++) {
        const unit = units[n] ?? 0;
        if (kind >= 0 && (kind !== (unit & KIND) || kind === SINGLE)) break word;
        kind = unit & KIND;
        place = stepPlace(place, unit & KEY);
        print = stepPrint(print, unit & KEY);
      }
    }
    if (effort) effort.steps++;
  }
  return firstWordMask(slots, mix(place), mix(print) >>> 16);
}

function firstWordMask(slots: Uint32Array, place: number, print: number): number {
  let slot = slotOf(place, slots.length);
  for (let entry = slots[slot] ?? 0; entry !== 0; entry = slots[slot] ?? 0) {
    if (entry >>> 16 === print) return entry & 0xffff;
    slot = slot + 1 === slots.length ? 0 : slot + 1;
  }
  return 0;
}
