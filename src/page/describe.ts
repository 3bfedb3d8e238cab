/** How a question says where it comes from: the page, the headings above a paragraph, the part of it that matters. */
import type { PageRef } from "../messages.ts";
import { countWhere } from "./search.ts";
import type { PageBlock } from "./text/block.ts";
import type { PageText } from "./text/page-text.ts";

/** The contract's limits; a longer text is cut. */
const LONGEST_PARAGRAPH = 20_000;
const LONGEST_HEADING = 1_000;

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
export function headingAbove(text: PageText, headings: readonly PageBlock[], block: PageBlock): string | undefined {
  if (headings.includes(block)) return undefined;
  const heading = headings[countWhere(headings, (one) => text.compare(one, block) < 0) - 1];
  return heading && (heading.container as Element).localName !== "h1"
    ? heading.text.slice(0, LONGEST_HEADING)
    : undefined;
}

/** The part of a block's text that goes to the background: all of it but for a giant, where it is what surrounds the name. */
export function excerpt(text: string, at: number): string {
  if (text.length <= LONGEST_PARAGRAPH) return text;
  const start = Math.max(0, Math.min(at - LONGEST_PARAGRAPH / 2, text.length - LONGEST_PARAGRAPH));
  return text.slice(start, start + LONGEST_PARAGRAPH);
}
