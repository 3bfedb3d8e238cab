/**
 * What `parts.ts` runs in a page just opened: the product's own code, one part more each time, so that the difference
 * between two lines is what a part costs while all of it runs for the first time.
 */
import { openIndex, scanText } from "../../src/names/index-file/index.ts";
import { openNames } from "../../src/names/open.ts";
import type { NamesData, PackedNames } from "../../src/names/types.ts";
import { Marks } from "../../src/page/marks.ts";
import { Mentions } from "../../src/page/mentions.ts";
import { type Draft, partsOf } from "../../src/page/text/block.ts";
import { PageText } from "../../src/page/text/page-text.ts";
import { createLookup, createReader } from "../../src/page/text/reader.ts";
import { bareWalk } from "./walk.ts";

/** The names of a variant, as its kind needs them. */
export type Names = NamesData | PackedNames | ArrayBuffer | undefined;

/** Gets ready, and gives back what is timed; that returns a number to tell what was done. */
export type Part = (names: Names) => () => number;

function read(): Draft[] {
  const reader = createReader(document.body, createLookup(true));
  const drafts: Draft[] = [];
  for (let done = false; !done; ) {
    const part = reader.read(Number.POSITIVE_INFINITY);
    for (const draft of part.drafts) drafts.push(draft);
    done = part.done;
  }
  return drafts;
}

const length = (drafts: readonly Draft[]) => drafts.reduce((sum, { text }) => sum + text.length, 0);

const named = (names: Names) => {
  const page = openNames(names as PackedNames).page("en");
  return () => {
    let mentions = 0;
    const found = page.update(read().map(({ text }, id) => ({ id, text })));
    for (const list of found.values()) mentions += list.length;
    return mentions;
  };
};

/** As the annotator does it, in one go: every mention is marked. */
const marked = (names: Names) => {
  const finder = openNames(names as PackedNames);
  return () => {
    const text = new PageText();
    const mentions = new Mentions(text, finder, "en", "");
    const marks = new Marks("mention");
    text.beginPass();
    const { changed, moved } = text.take(read());
    mentions.update(changed, moved);
    marks.show(mentions.ordered().flatMap((block) => block.mentions));
    void document.body.offsetHeight;
    return marks.shown.size;
  };
};

/** Large records: the index file's scan in place of the small record's. */
const indexed = (names: Names) => {
  const index = openIndex(names as ArrayBuffer);
  return () => {
    const highlight = new Highlight();
    for (const draft of read()) {
      for (const { start, end } of scanText(draft.text, index, "en")) {
        const parts = partsOf(draft, start, end);
        const [first, last] = [parts[0], parts.at(-1)];
        if (!first || !last) continue;
        const [startContainer, startOffset] = [first.node, first.start];
        highlight.add(new StaticRange({ startContainer, startOffset, endContainer: last.node, endOffset: last.end }));
      }
    }
    CSS.highlights.set("on-record-bench", highlight);
    void document.body.offsetHeight;
    return highlight.size;
  };
};

function textNodes(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let characters = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
    characters += node.data.length;
  return characters;
}

function walkAndLoop(): number {
  const text = bareWalk(document);
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}

export const PARTS: Record<string, Part> = {
  "text nodes, no skips": () => textNodes,
  "bare walk": () => () => bareWalk(document).length,
  "walk and one loop": () => walkAndLoop,
  reader: () => () => length(read()),
  "reader and names": named,
  "reader, names, marks, layout": marked,
  "reader, index file, marks, layout": indexed,
};

let given: Names;
let run: (() => number) | undefined;

/** What parts.ts calls, one after the other, each timed from outside. */
const steps = {
  async take(address: string | undefined): Promise<void> {
    if (address) {
      const answer = await fetch(address);
      given = address.includes("index") ? await answer.arrayBuffer() : await answer.json();
    }
    void document.body.offsetHeight;
  },
  nothing: () => 0,
  open(part: string): void {
    run = PARTS[part]?.(given);
  },
  run: () => run?.() ?? 0,
};
export type Steps = typeof steps;
(globalThis as unknown as { onRecordParts: Steps }).onRecordParts = steps;
