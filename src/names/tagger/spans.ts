import type { Document } from "./document.ts";
import { isInside, OUTSIDE, TYPES, typeOf } from "./labels.ts";

/** A name found in a text, [start,end) in UTF-16 code units. */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
  readonly type: "PER" | "ORG" | "LOC";
}

/** Reads the names off a document's labels. */
export function readSpans(document: Document, labels: Uint8Array, spans: NameSpan[]): void {
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at] ?? 0;
    if (label === OUTSIDE || isInside(label)) continue;
    let end = at + 1;
    while (end < labels.length && labels[end] === label + 1) end++;
    const type = TYPES[typeOf(label)];
    let from = at;
    // As CoNLL has it, a title is no part of the name.
    if (type === "PER") while (from + 1 < end && document.words[from]?.title && document.words[from + 1]?.upper) from++;
    if (type && type !== "MISC")
      spans.push({ start: document.start[from] ?? 0, end: document.end[end - 1] ?? 0, type });
    at = end - 1;
  }
}
