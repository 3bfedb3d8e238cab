import { Readability } from "@mozilla/readability";
import type { Block } from "./blocks.ts";
import { skeletonOf } from "./skeleton.ts";
import { isBlock, tagOf } from "./tags.ts";

/** The blocks that Readability takes for the article, as it scores them (https://github.com/mozilla/readability). */
export function mainText(page: Document, root: Element, blocks: readonly Block[], title: string): Set<Block> {
  const skeleton = skeletonOf(page, root, title);
  const found = new Readability<Element>(skeleton.document, {
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => node as Element,
  }).parse();
  if (!found?.content) return new Set();
  const elements = skeleton.originals(found.content);
  return new Set(blocks.filter((block) => isMostlyIn(block, elements)));
}

/** More than half of the characters stand in elements that were kept. */
function isMostlyIn({ pieces, element, text }: Block, kept: Set<Element>): boolean {
  let inside = 0;
  for (const { node, length } of pieces) {
    const parent = node.parentElement;
    // Links without an address and the like are unwrapped on the way: the block around them answers for them.
    if (parent && (kept.has(parent) || (!isBlock(tagOf(parent)) && kept.has(element)))) inside += length;
  }
  return inside * 2 > text.length;
}
