import type { Analysis } from "./analysis.ts";
import { isInside, OUTSIDE, TYPES, typeOf } from "./labels.ts";
import { TITLE_LEADS } from "./lexicon.ts";

/** A name found in a text, [start,end) in UTF-16 code units. */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
  readonly type: "PER" | "ORG" | "LOC";
}

/** Reads the names off a document's labels. */
export function readSpans(analysis: Analysis, labels: Uint8Array, spans: NameSpan[]): void {
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at] ?? 0;
    if (label === OUTSIDE || isInside(label)) continue;
    let end = at + 1;
    while (end < labels.length && labels[end] === label + 1) end++;
    const type = TYPES[typeOf(label)];
    const from = type === "PER" ? afterTitles(analysis, at, end) : at;
    if (type && type !== "MISC")
      spans.push({ start: analysis.start[from] ?? 0, end: analysis.end[end - 1] ?? 0, type });
    at = end - 1;
  }
}

/** Where a person's name begins once the titles before it are left out, as CoNLL has it; something is always left. */
function afterTitles({ words }: Analysis, at: number, end: number): number {
  let from = at;
  for (let next = at; next + 1 < end && words[next + 1]?.upper; next++) {
    const word = words[next];
    if (word?.title) from = next + 1;
    else if (!TITLE_LEADS.has(word?.text.toLowerCase() ?? "")) break;
  }
  return from;
}
