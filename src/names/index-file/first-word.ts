/** The words that names begin with: how long a name may be that begins so. A filter before it passes most others over. */
import { SEED_CAPITAL, SEED_SMALL, slotOf, WORD_BITS, WORD_FACTOR, WORD_SPREAD } from "./hash.ts";
import { CAPITAL, GONE, KEY, KIND, learnUnit, MANY, SINGLE, several, UNITS } from "./units.ts";

/**
 * @param hash of the word
 * @returns a bit for each number of words and signs that a name may have that begins so; 0 for none
 */
export function lengthsOf(slots: Uint32Array, hash: number): number {
  const print = hash & 0xffff;
  let slot = slotOf(Math.imul(hash, WORD_SPREAD) >>> 0, slots.length);
  for (let entry = slots[slot] ?? 0; entry !== 0; entry = slots[slot] ?? 0) {
    if (entry >>> 16 === print) return entry & 0xffff;
    slot = slot + 1 === slots.length ? 0 : slot + 1;
  }
  return 0;
}

/** Words whose hashes are alike share a slot and a mask: a look too many, never a name missed. */
export function addFirstWord(slots: Uint32Array, hash: number, lengths: number): void {
  const print = hash & 0xffff;
  let slot = slotOf(Math.imul(hash, WORD_SPREAD) >>> 0, slots.length);
  while (slots[slot] && (slots[slot] ?? 0) >>> 16 !== print) slot = slot + 1 === slots.length ? 0 : slot + 1;
  slots[slot] = (print << 16) | (slots[slot] ?? 0) | lengths;
}

/**
 * The hash of one word of a text; the scan itself takes it in passing.
 * @param at where the word begins
 * @param offset which of the units that `text[at]` folds to, where it folds to several
 * @param head read before it, as one word with it
 */
export function wordHash(text: string, at: number, offset: number, head: string): number {
  let hash = -1;
  let kind = 0;
  const step = (entry: number): boolean => {
    if (hash < 0) hash = entry & CAPITAL ? SEED_CAPITAL : SEED_SMALL;
    else if (kind !== (entry & KIND) || kind === SINGLE) return false;
    kind = entry & KIND;
    hash = (hash * WORD_FACTOR + (entry & KEY)) & WORD_BITS;
    return true;
  };
  for (let n = 0; n < head.length; n++) step(UNITS[head.charCodeAt(n)] || learnUnit(head.charCodeAt(n)));
  for (let i = at; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const entry = UNITS[code] || learnUnit(code);
    if (entry & GONE) continue;
    if (entry & MANY) {
      const units = several(code);
      for (let n = i === at ? offset : 0; n < units.length; n++) if (!step(units[n] ?? 0)) return hash;
    } else if (!step(entry)) return hash;
  }
  return hash;
}
