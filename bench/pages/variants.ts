/**
 * What is run in the pages, each in a page of its own: our own way from the text to painted marks, and what else one could
 * use, as its users would use it. The peers look in lower case and check whole words; none folds accents or knows letter
 * case, so they do less. All but mark.js paint with the Highlight API, which spares them the price of wrapping.
 */
import AhoCorasick from "ahocorasick";
import FastScanner from "fastscan";
import ModernAhoCorasick from "modern-ahocorasick";
import { openIndex, scanText } from "../../src/names/index-file/index.ts";
import { decided, indexed, readAll } from "./own.ts";
import { layOut, peer, type Variant } from "./peer.ts";
import { mapOfGrams } from "./peer-map.ts";
import { markJs } from "./peer-mark.ts";
import { bareWalk } from "./walk.ts";

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
  "on-record": ({ file }) => indexed(file),
  "on-record, decided": ({ packed }) => decided(packed),
  "Map of n-grams": mapOfGrams,
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
  "mark.js": markJs,
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
