import type { Block } from "./blocks.ts";

/** A paragraph of running text is hardly shorter. */
const LONG = 60;

/** The share of the page's running text that its article holds. */
const MOST = 0.75;

const isRunning = ({ text, linked }: Block): boolean => text.length >= LONG && linked < 0.3 * text.length;

/**
 * Where the running text of a page is: the blocks of the innermost element that holds most of it. For pages on which
 * Readability takes a part for the whole, because each paragraph stands in a container of its own.
 *
 * @param candidates the blocks that may be text
 * @returns nothing where `main` has its share already
 */
export function denseText(candidates: readonly Block[], main: ReadonlySet<Block>): Set<Block> | undefined {
  const running = candidates.filter(isRunning);
  let total = 0;
  let found = 0;
  const held = new Map<Element, number>();
  for (const block of running) {
    total += block.text.length;
    if (main.has(block)) found += block.text.length;
    for (let at: Element | null = block.element; at; at = at.parentElement)
      held.set(at, (held.get(at) ?? 0) + block.text.length);
  }
  if (found > total * (1 - MOST) || total === 0) return undefined;
  let innermost: Element | undefined;
  for (const [element, length] of held) {
    if (length >= MOST * total && (!innermost || innermost.contains(element))) innermost = element;
  }
  return innermost && new Set(candidates.filter(({ element }) => innermost.contains(element)));
}
