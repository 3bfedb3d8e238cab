import { isSkipped, tagOf } from "./tags.ts";

/** No page of news has so many elements; what comes after is not read, so that the time is bounded. */
export const MOST_ELEMENTS = 25_000;

/** Nor so many characters. */
export const MOST_TEXT = 4_000_000;

export interface Visitor {
  enter(element: Element, tag: string, depth: number): void;
  leave(element: Element, tag: string, depth: number): void;
  text(node: Text): void;
}

/**
 * Visits what may be running text, in document order. A loop with its own stack: pages nest deeper than calls may.
 * @returns false where the page was too large to be visited whole
 */
export function walk(root: Element, visitor: Visitor): boolean {
  const path: { element: Element; tag: string }[] = [];
  let elements = 0;
  let characters = 0;
  let whole = true;
  let node: Node | null = root;
  while (node) {
    let down: Node | null = null;
    if (node.nodeType === 1) {
      const element = node as Element;
      const tag = tagOf(element);
      if (++elements > MOST_ELEMENTS) whole = false;
      else if (!isSkipped(element, tag)) {
        visitor.enter(element, tag, path.length);
        path.push({ element, tag });
        down = node.firstChild;
        if (!down) leave();
      }
    } else if (node.nodeType === 3) {
      characters += (node as Text).data.length;
      if (characters > MOST_TEXT) whole = false;
      else visitor.text(node as Text);
    }
    if (!whole) break;
    if (down) {
      node = down;
      continue;
    }
    while (path.length > 0 && !node?.nextSibling) {
      node = path.at(-1)?.element ?? null;
      leave();
    }
    node = path.length > 0 ? (node?.nextSibling ?? null) : null;
  }
  while (path.length > 0) leave();
  return whole;

  function leave(): void {
    const last = path.pop();
    if (last) visitor.leave(last.element, last.tag, path.length);
  }
}
