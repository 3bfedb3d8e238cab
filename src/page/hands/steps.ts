/** From one mention to the next: which one comes, and bringing it into view. */
import type { Placed } from "../mentions.ts";
import { rectsOf } from "./rects.ts";

/**
 * The mention one step on from `from`, round and round; without one, the first from the top of the window on (or the last
 * above its bottom). Mentions that are not rendered (a closed menu) are passed over.
 */
export function nextMention(all: readonly Placed[], from: Placed | undefined, by: 1 | -1): Placed | undefined {
  const at = from ? all.indexOf(from) : -1;
  const start = at >= 0 ? at + by : firstInView(all, by);
  for (let i = 0; i < all.length; i++) {
    const mention = all[(((start + i * by) % all.length) + all.length) % all.length];
    if (mention && rectsOf(mention).length) return mention;
  }
  return undefined;
}

/**
 * Puts the (invisible) caret at the mention: a screen reader's own cursor follows it there, and Tab goes on from it. Not
 * where that would take something from the reader: a selection, or the place in a field.
 */
export function putCaret(document: Document, mention: Placed): void {
  const selection = document.getSelection();
  const [first] = mention.parts;
  if (!first || !selection?.isCollapsed || (document.activeElement ?? document.body) !== document.body) return;
  selection.collapse(first.node, first.start);
}

function firstInView(all: readonly Placed[], by: 1 | -1): number {
  const inView = (mention: Placed) => {
    const [rect] = rectsOf(mention);
    return !!rect && (by > 0 ? rect.bottom > 0 : rect.top < innerHeight);
  };
  const index = by > 0 ? all.findIndex(inView) : all.findLastIndex(inView);
  return index < 0 ? (by > 0 ? 0 : all.length - 1) : index;
}

/** Brings the mention into the window's middle, where it is not in view already. */
export function bringIntoView(mention: Placed): void {
  const visible = () => {
    const [rect] = rectsOf(mention);
    return !rect || (rect.top >= 0 && rect.bottom <= innerHeight && rect.left >= 0 && rect.right <= innerWidth);
  };
  if (visible()) return;
  // At once, also where the page's CSS asks for smooth scrolling: the card is placed beside what is there now.
  mention.parts[0]?.node.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
  const [rect] = rectsOf(mention);
  // In a paragraph taller than the window its middle is not where the name is.
  if (rect && !visible()) scrollBy({ top: rect.top - innerHeight / 2, behavior: "instant" });
}
