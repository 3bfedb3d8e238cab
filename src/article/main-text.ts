import { Readability } from "@mozilla/readability";
import type { Block } from "./blocks.ts";
import { skeletonOf } from "./skeleton.ts";
import { isBlock, tagOf } from "./tags.ts";

/** Readability reads a page up to four times, at a tenth of a millisecond an element and more; articles have hundreds. */
const MOST_ELEMENTS = 12_000;

/**
 * The blocks that Readability takes for the article, as it scores them (https://github.com/mozilla/readability).
 * None where it finds no article, or the page is too large for it.
 */
export function mainText(page: Document, root: Element, blocks: readonly Block[], title: string): Set<Block> {
  const skeleton = skeletonOf(page, root, title);
  const content = skeleton.size <= MOST_ELEMENTS ? contentOf(skeleton.document) : undefined;
  if (!content) return new Set();
  const elements = skeleton.originals(content);
  return new Set(blocks.filter((block) => isMostlyIn(block, elements)));
}

function contentOf(copy: Document): Element | undefined {
  try {
    const options = { disableJSONLD: true, keepClasses: true, serializer: (node: Node) => node as Element };
    return new Readability<Element>(copy, options).parse()?.content ?? undefined;
  } catch {
    // It climbs and parses recursively: a page made to break it ends here, and is read without it.
    return undefined;
  }
}

/** More than half of the characters stand in elements that were kept. */
function isMostlyIn({ pieces, element, text }: Block, kept: ReadonlySet<Element>): boolean {
  let inside = 0;
  for (const { node, length } of pieces) {
    const parent = node.parentElement;
    // Links without an address and the like are unwrapped on the way: the block around them answers for them.
    if (parent && (kept.has(parent) || (!isBlock(tagOf(parent)) && kept.has(element)))) inside += length;
  }
  return inside * 2 > text.length;
}
