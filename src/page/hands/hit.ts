/** Which marked mention is under a point: about 20 µs however many there are (highlightsFromPoint takes milliseconds). */

import { countWhere } from "../../record/search.ts";
import type { Placed } from "../mentions.ts";
import type { MarkedPart, MarkedText } from "./marked-text.ts";
import { rectsOf } from "./rects.ts";

export interface Point {
  x: number;
  y: number;
}

/** @param shadowRoots the open shadow roots of the page: without them the caret stops at the host */
export function mentionAt(
  document: Document,
  marked: MarkedText,
  { x, y }: Point,
  shadowRoots: Iterable<ShadowRoot>,
): Placed | undefined {
  const caret = caretAt(document, x, y, shadowRoots);
  if (!caret) return undefined;
  const parts = marked.in(caret.node);
  for (let index = countWhere(parts, ({ start }) => start <= caret.offset) - 1; index >= 0; index--) {
    const part = parts[index] as MarkedPart;
    if (part.end < caret.offset) break;
    // The caret is also found beside the text and between lines: the name's own rectangles decide.
    if (isOver(part.mention, { x, y })) return part.mention;
  }
  return undefined;
}

/** Whether the point lies on the mention's text. */
export function isOver(mention: Placed, { x, y }: Point): boolean {
  return rectsOf(mention).some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom);
}

function caretAt(document: Document, x: number, y: number, shadowRoots: Iterable<ShadowRoot>) {
  if (document.caretPositionFromPoint) {
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] });
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  // Chromium before 128.
  const range = document.caretRangeFromPoint?.(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}
