/**
 * For each word the texts that have it. Flat arrays: a list for each word would be ten thousands of small ones, and the
 * browser's tidying up after them takes longer than all the reading. The same arrays can lie ready in a file.
 */
import { rarityAmong } from "./rarity.ts";
import type { Taught } from "./taught.ts";

/** What is counted once, and then only looked up. */
export interface PostingsData {
  /** How many texts there are. */
  size: number;
  /** Sorted by UTF-16 units: looked up as they lie, with no table to be made first. By their place they are called below. */
  words: readonly string[];
  /** Where the texts of each word begin in `texts`; one more for the end. */
  starts: Uint32Array;
  texts: Uint32Array;
  /** What a word counts in a text, beside `texts`. */
  impacts: Float32Array;
  /** In how many sets each word stands: the texts, and others that only teach what is rare. */
  having: Uint32Array;
  /** How many sets those are. */
  sets: number;
}

export interface Postings {
  /** How many texts there are. */
  size: number;
  /** A word's number, by which it is called below; undefined where no text has it. */
  numberOf(word: string): number | undefined;
  /** Calls back with each word that begins so. */
  beginningWith(letters: string, found: (word: string, number: number) => void): void;
  rarity(word: number): number;
  /** Adds to the figure of each text that has the word what it counts there, times the weight. */
  addTo(scores: Float64Array, word: number, weight: number): void;
}

type Bag = ReadonlyMap<string, number>;

/**
 * Each text is taken once, and not kept. `impact`: what a word counts in a text, from how much it stands there and the
 * text's length, 1 being the average. `taught`: what other texts say about which words are rare.
 */
export function countPostings(
  texts: Iterable<Bag>,
  taught: Taught,
  impact: (count: number, length: number) => number,
): PostingsData {
  const words = new Map<string, number>();
  /** One entry for every word of every text, in the order they are read. */
  const read = { words: [] as number[], counts: [] as number[] };
  const having: number[] = [];
  const ends: number[] = [];
  for (const text of texts) {
    for (const [name, count] of text) {
      const word = words.get(name) ?? words.size;
      if (word === having.length) {
        words.set(name, word);
        having.push(0);
      }
      having[word] = (having[word] ?? 0) + 1;
      read.words.push(word);
      read.counts.push(count);
    }
    ends.push(read.words.length);
  }

  const size = ends.length;
  const names = [...words.keys()].sort();
  /** From the number a word got when it was first read to its place among the sorted ones. */
  const sorted = new Uint32Array(names.length);
  for (const [place, name] of names.entries()) sorted[words.get(name) ?? 0] = place;
  const inTexts = new Uint32Array(names.length);
  for (const [word, count] of having.entries()) inTexts[sorted[word] ?? 0] = count;
  const starts = new Uint32Array(names.length + 1);
  for (let word = 0; word < names.length; word++) starts[word + 1] = (starts[word] ?? 0) + (inTexts[word] ?? 0);
  const next = starts.slice();
  const textOf = new Uint32Array(read.words.length);
  const impacts = new Float32Array(read.words.length);
  const average = read.counts.reduce((sum, count) => sum + count, 0) / size || 1;
  let from = 0;
  for (const [text, end] of ends.entries()) {
    let length = 0;
    for (let at = from; at < end; at++) length += read.counts[at] ?? 0;
    for (let at = from; at < end; at++) {
      const word = sorted[read.words[at] ?? 0] ?? 0;
      const place = next[word] ?? 0;
      next[word] = place + 1;
      textOf[place] = text;
      impacts[place] = impact(read.counts[at] ?? 0, length / average);
    }
    from = end;
  }

  const all = Uint32Array.from(names, (name, word) => (inTexts[word] ?? 0) + taught.having(name));
  return { size, words: names, starts, texts: textOf, impacts, having: all, sets: size + taught.sets };
}

export function openPostings({ size, words, starts, texts, impacts, having, sets }: PostingsData): Postings {
  const rarity = rarityAmong(sets);
  return {
    size,
    numberOf(word) {
      const place = placeFor(word, words);
      return words[place] === word ? place : undefined;
    },
    beginningWith(letters, found) {
      for (let place = placeFor(letters, words); words[place]?.startsWith(letters); place++) {
        found(words[place] as string, place);
      }
    },
    rarity: (word) => rarity(having[word] ?? 0),
    addTo(scores, word, weight) {
      const end = starts[word + 1] ?? 0;
      for (let at = starts[word] ?? 0; at < end; at++) {
        const text = texts[at] ?? 0;
        scores[text] = (scores[text] ?? 0) + weight * (impacts[at] ?? 0);
      }
    },
  };
}

/** The place of the first word that is not before this one. */
function placeFor(word: string, words: readonly string[]): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] as string) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
