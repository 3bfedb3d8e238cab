import type { Document } from "./document.ts";
import { begin, inside, isInside, OUTSIDE, TYPES, typeOf } from "./labels.ts";

const ORG = TYPES.indexOf("ORG");

/**
 * Holds labels to what a page says of its acronyms: the words an acronym spells are one name, of one type, and the
 * acronym has that type wherever it stands alone. What was taken for no name at all is left so.
 */
export function linkAcronyms(document: Document, labels: Uint8Array): void {
  const types = new Map<number, number>();
  for (const { from, to, short } of document.acronyms) {
    const type = typeOfExpansion(labels, from, to, short);
    if (type < 0) continue;
    labels.fill(inside(type), from, to);
    labels[from] = begin(type);
    types.set(document.words[short]?.lower ?? 0, type);
  }
  if (types.size === 0) return;
  for (let at = 0; at < labels.length; at++) {
    const word = document.words[at];
    const type = word?.allCaps ? types.get(word.lower) : undefined;
    if (type === undefined || isInside(labels[at] ?? 0) || isInside(labels[at + 1] ?? 0)) continue;
    labels[at] = begin(type);
  }
}

/** ORG where any of the words, or the acronym, was taken for one; else the type most of the words were given. */
function typeOfExpansion(labels: Uint8Array, from: number, to: number, short: number): number {
  const votes = new Array<number>(TYPES.length).fill(0);
  for (let at = from; at < to; at++) {
    const label = labels[at] ?? 0;
    if (label !== OUTSIDE) votes[typeOf(label)] = (votes[typeOf(label)] ?? 0) + 1;
  }
  const most = Math.max(...votes);
  const own = labels[short] ?? 0;
  if (most === 0) return own === OUTSIDE ? -1 : typeOf(own);
  const best = votes.indexOf(most);
  return (votes[ORG] ?? 0) * 2 >= most ? ORG : best;
}
