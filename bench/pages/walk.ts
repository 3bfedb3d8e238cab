/** The floor, and what every peer starts from: one walk over the text a reader sees, block by block. */
import { append, type Draft } from "../../src/page/text/block.ts";
import { DECIDING, isBlock, skipOf } from "../../src/page/text/tags.ts";

/** The text of the page and nothing else: how fast could it be collected at all? With the product's own way of skipping. */
export function bareWalk(document: Document): string {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const isSkipped = skips(document);
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

function skips(document: Document): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  const deciding = new Set(document.querySelectorAll(DECIDING));
  const isSkipped = (element: Element): boolean => {
    let skipped = known.get(element);
    if (skipped === undefined) {
      const parent = element.parentElement;
      skipped = (parent && isSkipped(parent)) || skipOf(element, deciding.has(element)) !== undefined;
      known.set(element, skipped);
    }
    return skipped;
  };
  return isSkipped;
}

/** For the peers: blocks of text with the way back to the nodes, as simply as it can be done. */
export function blocksOf(document: Document): Draft[] {
  const drafts = new Map<Element, Draft>();
  const isSkipped = skips(document);
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
