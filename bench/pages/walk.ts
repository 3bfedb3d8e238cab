/** The floor, and what every peer starts from: one walk over the text a reader sees, block by block. */
import { append, type Draft } from "../../src/page/text/block.ts";
import { isBlock, skipOf } from "../../src/page/text/tags.ts";

/** The text of the page and nothing else: how fast could it be collected at all? */
export function bareWalk(document: Document): string {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let text = "";
  let parent: Element | null = null;
  let skipped = false;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.parentElement !== parent) {
      parent = node.parentElement;
      skipped = parent !== null && isSkipped(parent);
    }
    if (!skipped) text += node.data;
  }
  return text;
}

const known = new WeakMap<Element, boolean>();

function isSkipped(element: Element): boolean {
  let skipped = known.get(element);
  if (skipped === undefined) {
    skipped = skipOf(element) !== undefined || (element.parentElement !== null && isSkipped(element.parentElement));
    known.set(element, skipped);
  }
  return skipped;
}

/** For the peers: blocks of text with the way back to the nodes, as simply as it can be done. */
export function blocksOf(document: Document): Draft[] {
  const drafts = new Map<Element, Draft>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const parent = node.parentElement;
    if (!parent || isSkipped(parent)) continue;
    let container = parent;
    while (container.parentElement && container !== document.body && !isBlock(container, document.body))
      container = container.parentElement;
    let draft = drafts.get(container);
    if (!draft) {
      draft = { container, text: "", pieces: [] };
      drafts.set(container, draft);
    }
    append(draft, node);
  }
  return [...drafts.values()];
}
