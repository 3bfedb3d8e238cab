/** How a question says where it comes from: the page, and the headings above a paragraph. */
import type { PageRef } from "../messages.ts";
import { LONGEST_HEADING } from "../record/excerpt.ts";
import { countWhere } from "../record/search.ts";
import type { PageBlock } from "./text/block.ts";
import type { PageText } from "./text/page-text.ts";

/** Where a question comes from. The headline weighs a little, and a source's own page is known by its address. */
export function describePage(document: Document, root?: Element): PageRef {
  const canonical = document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href;
  const headline = ((root ?? document).querySelector("h1")?.textContent ?? document.title)
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, LONGEST_HEADING);
  return { url: document.URL, ...(canonical && { canonical }), ...(headline && { headline }) };
}

/** Headings that were read, in order of the page. */
export function headingsOf(text: PageText): PageBlock[] {
  return [...text.blocks.values()]
    .filter(({ container }) => container instanceof HTMLHeadingElement)
    .sort((a, b) => text.compare(a, b));
}

/** The nearest heading above the block, the headline left out: that goes with the page. */
export function headingAbove(text: PageText, headings: readonly PageBlock[], block: PageBlock): PageBlock | undefined {
  if (headings.includes(block)) return undefined;
  const heading = headings[countWhere(headings, (one) => text.compare(one, block) < 0) - 1];
  return heading && (heading.container as Element).localName !== "h1" ? heading : undefined;
}
