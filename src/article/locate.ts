import type { Article, Paragraph } from "./types.ts";

/** A stretch of the document, as `new StaticRange(…)` takes it. Offsets are UTF-16 code units into the nodes' data. */
export interface Place {
  startContainer: Text;
  startOffset: number;
  endContainer: Text;
  endOffset: number;
}

/**
 * Where a stretch [start, end) of an article's text stands in the document.
 * @returns undefined where it is empty, outside the text, or the article was plain text
 */
export function placeOf(article: Pick<Article, "paragraphs">, start: number, end: number): Place | undefined {
  if (!(start < end)) return undefined;
  const first = at(article.paragraphs, start);
  const last = at(article.paragraphs, end - 1);
  if (!first || !last) return undefined;
  return {
    startContainer: first.node,
    startOffset: first.offset,
    endContainer: last.node,
    endOffset: last.offset + 1,
  };
}

/** The paragraph that holds a character of the article's text; none for the line breaks between them. */
export function paragraphAt(paragraphs: readonly Paragraph[], offset: number): Paragraph | undefined {
  const found = lastNotAfter(paragraphs, offset, ({ start }) => start);
  return found && offset < found.end ? found : undefined;
}

/** The node and the place in it of one character. */
function at(paragraphs: readonly Paragraph[], offset: number): { node: Text; offset: number } | undefined {
  const paragraph = paragraphAt(paragraphs, offset);
  if (!paragraph) return undefined;
  const inside = offset - paragraph.start;
  const piece = lastNotAfter(paragraph.pieces, inside, (one) => one.at);
  if (!piece) return undefined;
  // A space for a line break element stands in no node: the character before it answers.
  return { node: piece.node, offset: piece.offset + Math.min(inside - piece.at, piece.length - 1) };
}

/** Binary search: the last item that does not begin after a place. */
function lastNotAfter<Item>(items: readonly Item[], place: number, start: (item: Item) => number): Item | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && start(item) <= place) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
}
