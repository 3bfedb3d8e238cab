/** Where a mention is on screen. */
import type { Placed } from "../mentions.ts";

/** A live range over the mention, for its rectangles. Made when needed: a standing one slows every later DOM change. */
function rangeOf(mention: Placed): Range | undefined {
  const [first, last] = [mention.parts[0], mention.parts.at(-1)];
  if (!first?.node.isConnected || !last || first.node.length < first.start || last.node.length < last.end) return;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.start);
  range.setEnd(last.node, last.end);
  return range;
}

/** Client rectangles of the mention, one per line it breaks over; none where it is not rendered. */
export function rectsOf(mention: Placed): DOMRect[] {
  return [...(rangeOf(mention)?.getClientRects() ?? [])].filter(({ width, height }) => width && height);
}
