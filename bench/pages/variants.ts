/**
 * What is run in the pages, each in a page of its own: our own way from the text to painted marks, and what else one could
 * use, as its users would use it. The peers look in lower case and check whole words; none folds accents or knows letter
 * case, so they do less. All but mark.js paint with the Highlight API, which spares them the price of wrapping.
 */
import AhoCorasick from "ahocorasick";
import FastScanner from "fastscan";
import Mark from "mark.js";
import ModernAhoCorasick from "modern-ahocorasick";
import { openIndex, scanText } from "../../src/names/index-file/index.ts";
import { openPacked } from "../../src/names/open-packed.ts";
import { isWord, joined } from "../../src/names/tokens.ts";
import type { PackedNames } from "../../src/names/types.ts";
import { Marks } from "../../src/page/marks.ts";
import { Mentions } from "../../src/page/mentions.ts";
import type { Draft } from "../../src/page/text/block.ts";
import { partsOf } from "../../src/page/text/block.ts";
import { PageText } from "../../src/page/text/page-text.ts";
import { createLookup, createReader } from "../../src/page/text/reader.ts";
import { bareWalk, blocksOf } from "./walk.ts";

/** What a variant is given, if it asks for it: limits.ts. */
export interface Input {
  /** The names in lower case, each once. */
  texts: string[];
  /** The same as an index file. */
  file: ArrayBuffer;
  /** The same as a small record's travel. */
  packed: PackedNames;
}

/** Gets ready, and gives back what marks the page and counts the marks. */
export type Variant = (input: Input) => () => number;

type Spans = readonly (readonly [start: number, end: number])[];

/** Our own reader, to its end. */
function readAll(): Draft[] {
  const reader = createReader(document.body, createLookup(true));
  const drafts: Draft[] = [];
  for (let done = false; !done; ) {
    const read = reader.read(Number.POSITIVE_INFINITY);
    for (const draft of read.drafts) drafts.push(draft);
    done = read.done;
  }
  return drafts;
}

/** Blocks with finds, painted, and the page laid out. */
function paint(found: Iterable<readonly [Draft, Spans]>): number {
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

function layOut(): void {
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
const peer =
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

/** By the names in limits.ts. */
export const VARIANTS: Record<string, Variant> = {
  "bare walk": () => () => {
    const { length } = bareWalk(document);
    layOut();
    return -length;
  },
  "walk and one loop": () => () => {
    const text = bareWalk(document);
    let sum = 0;
    for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
    layOut();
    return -sum;
  },
  "on-record": ({ file }) => {
    const index = openIndex(file);
    return () =>
      paint(
        readAll().map((draft) => [
          draft,
          scanText(draft.text, index, "en").map(({ start, end }) => [start, end] as const),
        ]),
      );
  },
  "on-record, decided": ({ packed }) => {
    const finder = openPacked(packed);
    return () => {
      const text = new PageText();
      const mentions = new Mentions(text, finder, "en", "");
      const marks = new Marks("mention");
      text.beginPass();
      const { changed, moved } = text.take(readAll());
      mentions.update(changed, moved);
      marks.show(mentions.ordered().flatMap((block) => block.mentions));
      layOut();
      return marks.shown.size;
    };
  },
  "Map of n-grams": peer((texts) => {
    const names = new Set(texts);
    return (lower) => {
      const words = [...lower.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: word, index }) => [
        index,
        index + word.length,
      ]);
      const finds: [number, number][] = [];
      for (let n = 0; n < words.length; n++) {
        for (let last = Math.min(words.length, n + 8) - 1; last >= n; last--) {
          const [start = 0, end = 0] = [words[n]?.[0], words[last]?.[1]];
          if (names.has(lower.slice(start, end))) finds.push([start, end]);
        }
      }
      return finds;
    };
  }),
  RegExp: peer((texts) => {
    const escaped = [...texts]
      .sort((a, b) => b.length - a.length)
      .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join("|")})(?![\\p{L}\\p{N}])`, "gu");
    return (lower) => [...lower.matchAll(pattern)].map(({ 0: found, index }) => [index, index + found.length]);
  }),
  "modern-ahocorasick": peer((texts) => {
    const matcher = new ModernAhoCorasick(texts);
    return (lower) => matcher.search(lower).map(({ start, end }): [number, number] => [start, end]);
  }),
  ahocorasick: peer((texts) => {
    const matcher = new AhoCorasick(texts);
    return (lower) =>
      matcher
        .search(lower)
        .flatMap(([last, found]) => found.map((text): [number, number] => [last + 1 - text.length, last + 1]));
  }),
  fastscan: peer((texts) => {
    const scanner = new FastScanner(texts);
    return (lower) => scanner.search(lower).map(([start, text]): [number, number] => [start, start + text.length]);
  }),
  "mark.js":
    ({ texts }) =>
    () => {
      let marks = 0;
      new Mark(document.body).mark(texts, {
        accuracy: { value: "exactly", limiters: [..." .,;:!?()[]\"'“”‘’–—-/\n\t"] },
        separateWordSearch: false,
        diacritics: false,
        each: () => {
          marks++;
        },
      });
      layOut();
      return marks;
    },
};

/** What the index file's scan finds in each block of the page, for a comparison with what the obvious way finds. */
function finds(file: ArrayBuffer): { text: string; found: [start: number, end: number][] }[] {
  const index = openIndex(file);
  return readAll().map(({ text }) => ({
    text,
    found: scanText(text, index, "en").map(({ start, end }) => [start, end]),
  }));
}

(globalThis as unknown as { onRecordFinds: typeof finds }).onRecordFinds = finds;
(globalThis as unknown as { onRecordVariants: typeof VARIANTS }).onRecordVariants = VARIANTS;
