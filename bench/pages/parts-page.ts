/**
 * What `parts.ts` runs in a page just opened: the product's own code, one part more each time, so that the difference
 * between two lines is what a part costs while all of it runs for the first time.
 */
import { mayStand } from "../../src/names/may-stand.ts";
import { openNames } from "../../src/names/open.ts";
import type { NamesData, PackedNames } from "../../src/names/types.ts";
import type { Draft } from "../../src/page/text/block.ts";
import { findRoots, shadowsIn } from "../../src/page/text/roots.ts";
import { wholeText } from "../../src/page/text/whole-text.ts";
import { type Background, startBackground } from "./background.ts";
import { asked, decided, indexed, readAll } from "./own.ts";
import { bareWalk } from "./walk.ts";

/** The names of a variant, as its kind needs them. */
export type Names = NamesData | PackedNames | ArrayBuffer | undefined;

/** Gets ready, and gives back what is timed; that returns a number to tell what was done. */
export type Part = (names: Names, background?: Background) => () => number | Promise<number>;

const length = (drafts: readonly Draft[]) => drafts.reduce((sum, { text }) => sum + text.length, 0);

const named = (names: Names) => {
  const page = openNames(names as PackedNames).page("en");
  return () => {
    let mentions = 0;
    const found = page.update(readAll().map(({ text }, id) => ({ id, text })));
    for (const list of found.values()) mentions += list.length;
    return mentions;
  };
};

function textNodes(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let characters = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
    characters += node.data.length;
  return characters;
}

/** What every listed page pays, names or none: where the article is, its text, the patterns, its shadow trees. */
const atTheDoor = (names: Names) => async () => {
  const mayStandIn = mayStand((names as PackedNames).gluedTelling, "en");
  let may = 0;
  for (const root of findRoots(document)) {
    if (mayStandIn?.(wholeText(root))) may++;
    await shadowsIn(root, () => Promise.resolve());
  }
  return may;
};

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
  "the door's look": atTheDoor,
  reader: () => () => length(readAll()),
  "reader and names": named,
  "reader, names asked for, marks, layout": (_, background) => {
    const run = asked(background as Background);
    return async () => (await run()).marks;
  },
  "reader, names, marks, layout": (names) => decided(names as PackedNames),
  "reader, index file, marks, layout": (names) => indexed(names as ArrayBuffer),
};

let given: Names;
let background: Background | undefined;
let run: (() => number | Promise<number>) | undefined;

/** What parts.ts calls, one after the other, each timed from outside. */
const steps = {
  /** @param worker code of background-worker.ts, for whom it is asked for */
  async take(address: string | undefined, worker: string): Promise<void> {
    if (address) {
      const answer = await fetch(address);
      given = address.includes("index") ? await answer.arrayBuffer() : await answer.json();
    }
    if (worker) background = await startBackground(worker, { packed: given as PackedNames });
    void document.body.offsetHeight;
  },
  nothing: () => 0,
  open(part: string): void {
    run = PARTS[part]?.(given, background);
  },
  run: () => run?.() ?? 0,
};
export type Steps = typeof steps;
(globalThis as unknown as { onRecordParts: Steps }).onRecordParts = steps;
