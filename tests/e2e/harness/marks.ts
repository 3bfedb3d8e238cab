/** Reads what is marked on a page. The registry of highlights is the page's as well, so no hook in the product is needed. */
import type { Page } from "@playwright/test";
import type { Box } from "./pixels.ts";

export interface Mark {
  /** "on-record-mention" … */
  highlight: string;
  /** The page's characters; soft hyphens left out, white space made plain. */
  text: string;
  /** Id of the nearest element that has one, and of all that hold it. */
  id: string;
  ids: string[];
  /** The text of the nearest block. */
  block: string;
  /** A name in navigation, in the site's header or footer, in a form or in code. */
  misplaced: boolean;
  /** Of the first line, in CSS pixels of the viewport. */
  rect: Box;
  /** Of every line and every element it runs over. */
  rects: Box[];
}

/** Marks of one highlight, in the order of the page. */
export function marks(page: Page, highlight = "on-record-mention"): Promise<Mark[]> {
  return page.evaluate(readMarks, highlight);
}

/** Runs in the page, and under tsx as well: no function in it has a name, since esbuild would want a helper for it. */
function readMarks(name: string): Mark[] {
  const ranges = [...(CSS.highlights.get(name) ?? [])].map((range) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live;
  });
  ranges.sort((a, b) => {
    if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
    // A range in a shadow tree stands where its host stands.
    const [first, second] = [a, b].map((range) => {
      const root = range.startContainer.getRootNode();
      return root instanceof ShadowRoot ? root.host : range.startContainer;
    }) as [Node, Node];
    return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
  });
  return ranges.map((range) => {
    const element = range.startContainer.parentElement as Element;
    const rects = [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }));
    const block = element.closest("p, li, h1, h2, h3, h4, h5, h6, figcaption, dd, td, blockquote") ?? element;
    const ids: string[] = [];
    for (let at: Element | null = element; at; at = at.parentElement) if (at.id) ids.push(at.id);
    const silent = "nav, body > header, body > footer, form, pre, code, [contenteditable], select, textarea, button";
    return {
      highlight: name,
      text: range.toString().replaceAll("\u00ad", "").replace(/\s+/g, " "),
      id: ids[0] ?? "",
      ids,
      block: (block.textContent ?? "").replace(/\s+/g, " ").trim(),
      misplaced: element.closest(silent) !== null,
      rect: rects[0] ?? { x: 0, y: 0, width: 0, height: 0 },
      rects,
    };
  });
}
