import type { Analysis } from "./analysis.ts";
import { mix } from "./hash.ts";
import { findSlot } from "./table.ts";
import { Trait } from "./traits.ts";

/** Names of several words or one, by the hash of their words, and which gazetteer each is from. */
export interface PhraseTable {
  readonly fingerprints: Uint8Array;
  /** 1 company, 2 organisation, 3 place, 4 club. */
  readonly kinds: Uint8Array;
}

const LONGEST_PHRASE = 5;
export const SEVERAL_WORDS = 8;
export const NOT_FIRST = 16;

/** The key of a phrase, from the hashes of its words (Word.listed). */
export function phraseKey(listed: Iterable<number>): number {
  let key = 7;
  for (const hash of listed) key = mix(103, key, hash);
  return key;
}

/** Marks the words [first,last) that are in a gazetteer: kind | SEVERAL_WORDS | NOT_FIRST, longest match, from the left. */
export function markPhrases(
  table: PhraseTable,
  { words, traits }: Pick<Analysis, "words" | "traits">,
  first: number,
  last: number,
  marks: Uint8Array,
): void {
  marks.fill(0, first, last);
  for (let at = first; at < last; at++) {
    if (!((traits[at] as number) & Trait.Upper) || marks[at]) continue;
    let key = 7;
    let found = 0;
    let end = at;
    for (let next = at; next < last && next < at + LONGEST_PHRASE; next++) {
      key = mix(103, key, words[next]?.listed ?? 0);
      const slot = findSlot(table.fingerprints, key);
      if (slot < 0) continue;
      found = table.kinds[slot] ?? 0;
      end = next + 1;
    }
    for (let next = at; next < end; next++)
      marks[next] = found | (end - at > 1 ? SEVERAL_WORDS : 0) | (next > at ? NOT_FIRST : 0);
  }
}
