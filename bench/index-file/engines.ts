/**
 * Ways of finding the names of a record in a text, each as its users would take it: what is got ready once, and what then
 * looks through a block of a page. All but the floor and the index look in lower case and check that a find is no part of
 * a longer word; none of the peers folds accents, knows letter case or has flags: they do less than the index does.
 */
import { createRequire } from "node:module";
import { openIndex, scanText, warmUp } from "../../src/names/index-file/index.ts";
import { isWord, joined } from "../../src/names/tokens.ts";

/** What an engine is made from; each takes what it needs, and only that is read from the disk. */
export interface Input {
  /** The forms' texts, in lower case, each once. */
  texts(): string[];
  /** The file of the index. */
  file(): ArrayBuffer;
}

export type Scan = (text: string) => readonly (readonly [start: number, end: number])[];

export interface Engine {
  /** Above this many names it needs more than this machine or its reader's patience has. */
  most: number;
  /** Reads the input, and gives back what gets the engine ready: only that is timed. */
  load(input: Input): () => Scan;
}

const require = createRequire(import.meta.url);

const whole = (text: string, start: number, end: number) =>
  isWord(text, start) && !joined(text, start) && !joined(text, end);

/** Leftmost, then longest. */
function choose(finds: [start: number, end: number][]): [number, number][] {
  finds.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  let last = 0;
  return finds.filter(([start, end]) => {
    if (start < last) return false;
    last = end;
    return true;
  });
}

/** Texts and positions in them are alike long in lower case but for rare capitals, which no article here has. */
function searched(find: (lower: string) => [number, number][]): Scan {
  return (text) => {
    const lower = text.toLowerCase();
    return choose(find(lower).filter(([start, end]) => whole(lower, start, end)));
  };
}

export const ENGINES: Record<string, Engine> = {
  floor: {
    most: Number.POSITIVE_INFINITY,
    load: () => () => {
      let sum = 0;
      return (text) => {
        for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
        return sum < 0 ? [[0, sum]] : [];
      };
    },
  },
  index: {
    most: Number.POSITIVE_INFINITY,
    load(input) {
      const file = input.file();
      return () => {
        // In the extension while the file is read; here it counts as getting ready.
        warmUp();
        const index = openIndex(file);
        return (text) => scanText(text, index, "en").map(({ start, end }) => [start, end] as const);
      };
    },
  },
  "index, not warmed up": {
    most: Number.POSITIVE_INFINITY,
    load(input) {
      const file = input.file();
      return () => {
        const index = openIndex(file);
        return (text) => scanText(text, index, "en").map(({ start, end }) => [start, end] as const);
      };
    },
  },
  "Map of n-grams": {
    most: 1_000_000,
    load(input) {
      const texts = input.texts();
      return () => {
        const names = new Set(texts);
        const most = Math.min(8, Math.max(...texts.slice(0, 100_000).map((text) => text.split(" ").length)));
        return (text) => {
          const lower = text.toLowerCase();
          const words = [...lower.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: word, index }) => [
            index,
            index + word.length,
          ]);
          const finds: [number, number][] = [];
          for (let n = 0; n < words.length; n++) {
            for (let last = Math.min(words.length, n + most) - 1; last >= n; last--) {
              const [start, end] = [words[n]![0]!, words[last]![1]!];
              if (names.has(lower.slice(start, end))) finds.push([start, end]);
            }
          }
          return choose(finds);
        };
      };
    },
  },
  RegExp: {
    most: 10_000,
    load(input) {
      const texts = input.texts();
      return () => {
        const escaped = [...texts]
          .sort((a, b) => b.length - a.length)
          .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
        const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join("|")})(?![\\p{L}\\p{N}])`, "gu");
        return searched((lower) =>
          [...lower.matchAll(pattern)].map(({ 0: found, index }) => [index, index + found.length]),
        );
      };
    },
  },
  "modern-ahocorasick": {
    most: 100_000,
    load(input) {
      const AhoCorasick = require("modern-ahocorasick");
      const texts = input.texts();
      return () => {
        const matcher = new AhoCorasick(texts);
        return searched((lower) =>
          matcher.search(lower).map(({ start, end }: { start: number; end: number }) => [start, end]),
        );
      };
    },
  },
  ahocorasick: {
    most: 10_000,
    load(input) {
      const AhoCorasick = require("ahocorasick");
      const texts = input.texts();
      return () => {
        const matcher = new AhoCorasick(texts);
        return searched((lower) =>
          matcher
            .search(lower)
            .flatMap(([last, found]: [number, string[]]) =>
              found.map((text): [number, number] => [last + 1 - text.length, last + 1]),
            ),
        );
      };
    },
  },
  fastscan: {
    most: 100_000,
    load(input) {
      const FastScanner = require("fastscan");
      const texts = input.texts();
      return () => {
        const scanner = new FastScanner(texts);
        return searched((lower) =>
          scanner.search(lower).map(([start, text]: [number, string]) => [start, start + text.length]),
        );
      };
    },
  },
};
