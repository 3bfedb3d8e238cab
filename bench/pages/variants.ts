/**
 * What is run in the pages, each in a page of its own: our own way from the text to painted marks, and what else one could
 * use, as its users would use it. The peers look in lower case and check whole words; none folds accents or knows letter
 * case, so they do less. All but mark.js paint with the Highlight API, which spares them the price of wrapping.
 */
import AhoCorasick from "ahocorasick";
import FastScanner from "fastscan";
import ModernAhoCorasick from "modern-ahocorasick";
import { openIndex, scanText } from "../../src/names/index-file/index.ts";
import { startBackground } from "./background.ts";
import type { Limit } from "./limits.ts";
import { asked, decided, indexed, readAll } from "./own.ts";
import { type Input, layOut, peer, type Variant } from "./peer.ts";
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
  "on-record": ({ background }) => asked(background),
  "on-record, scan in the page": ({ file }) => indexed(file),
  "on-record, all in the page": ({ packed }) => decided(packed),
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

export interface Task {
  variant: string;
  names: number;
  needs: Limit["needs"];
  /** Code of background-worker.ts. */
  worker: string;
  /** The record is packed, and has no files. */
  isSmall: boolean;
}

/** One sample: milliseconds of the page's thread to get ready and to mark the page, and what it waited between. */
export async function takeSample({ variant, names, needs, worker, isSmall }: Task) {
  const get = (what: string) => fetch(`${names}.${what}`);
  const bytes = async (what: string) => (await get(what)).arrayBuffer();
  const input: Partial<Input> = {};
  if (needs === "texts") input.texts = await (await get(needs)).json();
  if (needs === "packed") input.packed = await (await get(needs)).json();
  if (needs === "file") input.file = await bytes(needs);
  if (needs === "background") {
    // Once for the whole browser, so not the page's to pay.
    const record = isSmall
      ? { packed: await (await get("packed")).json() }
      : { file: await bytes("file"), forms: await bytes("forms") };
    input.background = await startBackground(worker, record);
  }
  void document.body.offsetHeight;
  const start = performance.now();
  const run = VARIANTS[variant]?.(input as Input);
  const ready = performance.now();
  const result = run?.() ?? 0;
  const { marks, waited } = typeof result === "number" ? { marks: result, waited: 0 } : await result;
  return { ready: ready - start, run: performance.now() - ready - waited, waited, marks };
}

(globalThis as unknown as { onRecordFinds: typeof finds }).onRecordFinds = finds;
(globalThis as unknown as { onRecordSample: typeof takeSample }).onRecordSample = takeSample;
(globalThis as unknown as { onRecordVariants: typeof VARIANTS }).onRecordVariants = VARIANTS;
