/**
 * Search over an archive: for every word the things that can be found by it, sorted, cut into files. A query reads the
 * files in which words that begin like its own stand, and after that the hits it shows. Finds the same, in the same
 * order, as src/recall/search.ts does over a record in memory.
 */
import * as v from "valibot";
import { SearchHit } from "../own-page-messages.ts";
import { ELSEWHERE, type Entry, IN_TITLE, MOST_HITS, queryWords, type ScoredHit, wordsIn } from "../recall/search.ts";
import { FIRST_WORDS, fileName } from "./manifest.ts";
import { checked, openRows, packRows } from "./rows.ts";
import { asWords, bytesOf, jsonBytes, readJson, seal } from "./sections.ts";
import { Ids } from "./stored.ts";

export type Reader = (file: string) => Promise<Uint8Array[]>;
type NamedFile = [name: string, bytes: Uint8Array];

/** Entries in a file of words, and hits in a file of hits: some 150 KB either way. */
const ENTRIES_PER_FILE = 36_000;
const HITS_PER_FILE = 256;

/** @returns every file of the search, and last how many there are of each kind */
export function* searchFiles(
  entries: Iterable<Entry>,
): Generator<NamedFile, { words: number; hits: number; found: number }> {
  const lists = new Map<string, number[]>();
  let batch: SearchHit[] = [];
  let number = 0;
  let hits = 0;
  for (const { hit, head, haystack } of entries) {
    const titled = new Set(wordsIn(head));
    // A place, and whether the word stands in the title.
    for (const word of new Set(wordsIn(haystack))) {
      const list = lists.get(word);
      const found = 2 * number + (titled.has(word) ? 1 : 0);
      if (list) list.push(found);
      else lists.set(word, [found]);
    }
    number++;
    batch.push(hit);
    if (batch.length === HITS_PER_FILE) {
      yield [fileName("hits", hits++), seal(packRows(batch))];
      batch = [];
    }
  }
  if (batch.length > 0) yield [fileName("hits", hits++), seal(packRows(batch))];

  const firsts: string[] = [];
  let file: { words: string[]; lists: number[][]; entries: number } = { words: [], lists: [], entries: 0 };
  const flush = (): NamedFile => {
    const ends = new Uint32Array(file.lists.length);
    let end = 0;
    for (const [place, list] of file.lists.entries()) {
      end += list.length;
      ends[place] = end;
    }
    firsts.push(file.words[0] ?? "");
    const sealed = seal([jsonBytes(file.words), bytesOf(ends), bytesOf(Uint32Array.from(file.lists.flat()))]);
    file = { words: [], lists: [], entries: 0 };
    return [fileName("words", firsts.length - 1), sealed];
  };
  for (const word of [...lists.keys()].sort(byUnits)) {
    const list = lists.get(word) ?? [];
    // A word may have more entries than a file: it then has a file of its own.
    if (file.entries > 0 && file.entries + list.length > ENTRIES_PER_FILE) yield flush();
    file.words.push(word);
    file.lists.push(list);
    file.entries += list.length + 1;
  }
  if (file.words.length > 0) yield flush();
  yield [FIRST_WORDS, seal([jsonBytes({ firsts, found: number })])];
  return { words: firsts.length, hits, found: number };
}

const FirstWords = v.object({ firsts: Ids, found: v.number() });

/** Best first, at most as many as a search shows. @param read reads and checks a file of the archive */
export async function searchArchive(query: string, read: Reader): Promise<ScoredHit[]> {
  const words = queryWords(query);
  if (words.length === 0) return [];
  const [first] = await read(FIRST_WORDS);
  const { firsts, found } = checked(FirstWords, first && readJson(first), { file: FIRST_WORDS, called: "the whole" });
  /** What the words so far count; 0 where one is missing. */
  let totals = new Uint16Array(found);
  for (const [place, word] of words.entries()) {
    const best = new Uint16Array(found);
    // One file at a time: however many there are, no more than one is held.
    for (const file of filesWith(word, firsts)) takeIn(await read(file), word, best, file);
    if (place > 0) addTotals(best, totals);
    totals = best;
  }
  const hits: ScoredHit[] = [];
  for (const number of bestOf(totals)) {
    const file = fileName("hits", Math.floor(number / HITS_PER_FILE));
    const [texts, ends] = await read(file);
    const hit = openRows(texts, ends, SearchHit, { file, called: "hit" }).at(number % HITS_PER_FILE);
    hits.push({ hit, score: (totals[number] ?? 0) / words.length });
  }
  return hits;
}

/** Adds up where every word so far was found; elsewhere nothing is left. */
function addTotals(best: Uint16Array, totals: Uint16Array): void {
  for (let at = 0; at < best.length; at++) {
    const now = best[at] ?? 0;
    const before = totals[at] ?? 0;
    best[at] = now > 0 && before > 0 ? now + before : 0;
  }
}

/** Those in which words that begin so can stand. */
function filesWith(beginning: string, firsts: readonly string[]): string[] {
  return firsts.flatMap((first, place) => {
    const next = firsts[place + 1];
    const ends = next !== undefined && byUnits(next, beginning) <= 0;
    return ends || (byUnits(first, beginning) > 0 && !first.startsWith(beginning)) ? [] : [fileName("words", place)];
  });
}

function takeIn(sections: readonly Uint8Array[], beginning: string, best: Uint16Array, file: string): void {
  const [texts, ends = new Uint8Array(), lists = new Uint8Array()] = sections;
  const words = checked(Ids, texts && readJson(texts), { file, called: "the words" });
  const bounds = asWords(ends);
  const entries = asWords(lists);
  for (const [place, word] of words.entries()) {
    if (!word.startsWith(beginning)) continue;
    for (let at = bounds[place - 1] ?? 0; at < (bounds[place] ?? 0); at++) {
      const entry = entries[at] ?? 0;
      const number = entry >>> 1;
      best[number] = Math.max(best[number] ?? 0, entry & 1 ? IN_TITLE : ELSEWHERE);
    }
  }
}

/** The places of the highest totals, the earlier first among equals. */
function bestOf(totals: Uint16Array): number[] {
  const byTotal = new Map<number, number[]>();
  for (let number = 0; number < totals.length; number++) {
    const total = totals[number] ?? 0;
    if (total === 0) continue;
    const list = byTotal.get(total);
    if (!list) byTotal.set(total, [number]);
    else if (list.length < MOST_HITS) list.push(number);
  }
  return [...byTotal]
    .sort(([a], [b]) => b - a)
    .flatMap(([, numbers]) => numbers)
    .slice(0, MOST_HITS);
}

/** By UTF-16 units, as the words were sorted. */
function byUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
