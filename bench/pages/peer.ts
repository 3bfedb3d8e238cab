/** What all variants share: finds painted with the Highlight API, and how a peer that finds texts becomes one. */
import { isWord, joined } from "../../src/names/tokens.ts";
import type { PackedNames } from "../../src/names/types.ts";
import { type Draft, partsOf } from "../../src/page/text/block.ts";
import type { Background } from "./background.ts";
import { blocksOf } from "./walk.ts";

/** What a variant is given, if it asks for it: limits.ts. */
export interface Input {
  /** The names in lower case, each once. */
  texts: string[];
  /** The same as an index file. */
  file: ArrayBuffer;
  /** The same as a small record's travel. */
  packed: PackedNames;
  /** Has the same open, in another thread. */
  background: Background;
}

/** Marks, with the milliseconds in which the page waited and was free. */
export interface Marked {
  marks: number;
  waited: number;
}

/** Gets ready, and gives back what marks the page and counts the marks. */
export type Variant = (input: Input) => () => number | Promise<Marked>;

type Spans = readonly (readonly [start: number, end: number])[];

/** Blocks with finds, painted, and the page laid out. */
export function paint(found: Iterable<readonly [Draft, Spans]>): number {
  const highlight = new Highlight();
  for (const [draft, spans] of found) {
    for (const [start, end] of spans) {
      const parts = partsOf(draft, start, end);
      const [first, last] = [parts[0], parts.at(-1)];
      if (!first || !last) continue;
      highlight.add(
        new StaticRange({
          startContainer: first.node,
          startOffset: first.start,
          endContainer: last.node,
          endOffset: last.end,
        }),
      );
    }
  }
  CSS.highlights.set("on-record-bench", highlight);
  layOut();
  return highlight.size;
}

export function layOut(): void {
  void document.body.offsetHeight;
}

/** Leftmost, then longest, whole words only. */
function whole(lower: string, finds: [start: number, end: number][]): Spans {
  finds.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  let last = 0;
  return finds.filter(([start, end]) => {
    if (start < last || !isWord(lower, start) || joined(lower, start) || joined(lower, end)) return false;
    last = end;
    return true;
  });
}

/** A peer that finds texts in a string of lower case. */
export const peer =
  (getReady: (texts: string[]) => (lower: string) => [number, number][]): Variant =>
  ({ texts }) => {
    const find = getReady(texts);
    return () =>
      paint(
        blocksOf(document).map((draft) => {
          const lower = draft.text.toLowerCase();
          return [draft, whole(lower, find(lower))] as const;
        }),
      );
  };
