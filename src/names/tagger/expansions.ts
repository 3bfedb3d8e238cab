import type { Analysis } from "./analysis.ts";
import { begin, inside, isInside, OUTSIDE, TYPES, typeOf } from "./labels.ts";
import { LANDMARK, ORGANISATION } from "./words.ts";

const ORG = TYPES.indexOf("ORG");
const LOC = TYPES.indexOf("LOC");

/**
 * Holds labels to what a page says of its acronyms: the words an acronym spells are one name, of one type, and the
 * acronym has that type wherever it stands alone. What was taken for no name at all is left so.
 */
export function linkAcronyms(analysis: Analysis, labels: Uint8Array): void {
  const types = new Map<number, number>();
  for (const { from, to, short } of analysis.acronyms) {
    const type = typeOfExpansion(analysis, labels, from, to, short);
    if (type < 0) continue;
    labels.fill(inside(type), from, to);
    labels[from] = begin(type);
    types.set(analysis.words[short]?.lower ?? 0, type);
  }
  if (types.size === 0) return;
  for (let at = 0; at < labels.length; at++) {
    const word = analysis.words[at];
    const type = word?.allCaps ? types.get(word.lower) : undefined;
    if (type === undefined || isInside(labels[at] ?? 0) || isInside(labels[at + 1] ?? 0)) continue;
    labels[at] = begin(type);
  }
}

/**
 * What its noun says ("Bank of…", "…Renaissance Dam"), once anything was taken for a name; else ORG where half of
 * the words were taken for one; else the type most were given. An office ("Inspector General of Police") has none.
 */
function typeOfExpansion(analysis: Analysis, labels: Uint8Array, from: number, to: number, short: number): number {
  const votes = new Array<number>(TYPES.length).fill(0);
  for (let at = from; at < to; at++) {
    const label = labels[at] ?? 0;
    if (label !== OUTSIDE) votes[typeOf(label)] = (votes[typeOf(label)] ?? 0) + 1;
  }
  const most = Math.max(...votes);
  const own = labels[short] ?? 0;
  if ((most === 0 && own === OUTSIDE) || analysis.words[from]?.title) return -1;
  const head = analysis.words[to - 1]?.head || analysis.words[from]?.head;
  if (head === LANDMARK) return LOC;
  if (head === ORGANISATION) return ORG;
  if (most === 0) return typeOf(own);
  return (votes[ORG] ?? 0) * 2 >= most ? ORG : votes.indexOf(most);
}
