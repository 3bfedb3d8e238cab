/**
 * How alike texts are to a paragraph, by the words they share: BM25 (Robertson & Zaragoza 2009) over stems, with the
 * rarity of a word squared. It counts once for the paragraph and once for the text, as in the product of two TF-IDF
 * vectors (Salton & Buckley 1988): of what two texts share, the rare words say what both are about.
 *
 * Made once for some texts, asked often: a question walks the lists of its own words only, however many texts there are.
 */
import { rarityAmong } from "./rarity.ts";
import { stems } from "./words.ts";

/** Set on half of the articles of bench/eval/recall-task.ts; that file says which half. */
const SATURATION = 0.4;
const LENGTH = 0.6;
/** Stems that begin alike are forms of one word more often than not ("terrorist", "terrorism"). */
const ALIKE = { letters: 6, weight: 0.2 };

/** A text as its stems, and how much each counts: once for every time it stands there. */
export type Bag = ReadonlyMap<string, number>;

export function bagOf(text: string): Bag {
  const bag = new Map<string, number>();
  for (const stem of stems(text)) bag.set(stem, (bag.get(stem) ?? 0) + 1);
  return bag;
}

/** A paragraph as a question: a word that it repeats is no better shared than another. */
export function questionOf(text: string): Bag {
  return new Map(stems(text).map((stem) => [stem, 1]));
}

export interface Likeness {
  /** One figure for each text, in the order they were given. 0: no word is shared. */
  scores(question: Bag): Float64Array;
}

interface Word {
  rarity: number;
  /** The texts that have it, and how much it counts in each. */
  texts: Int32Array;
  impacts: Float32Array;
}

/** `others`: texts that only teach which words are rare, and are not scored. Each text is taken once, and not kept. */
export function openLikeness(texts: Iterable<Bag>, others: Iterable<Bag> = []): Likeness {
  const { words, size } = read(texts, others);
  const alike = byBeginning(words.keys());
  return {
    scores(question) {
      const scores = new Float64Array(size);
      for (const [stem, weight] of widened(question, words, alike)) {
        const word = words.get(stem);
        if (word) addTo(scores, word, weight);
      }
      return scores;
    },
  };
}

function addTo(scores: Float64Array, { texts, impacts }: Word, weight: number): void {
  for (let at = 0; at < texts.length; at++) {
    const text = texts[at] ?? 0;
    scores[text] = (scores[text] ?? 0) + weight * (impacts[at] ?? 0);
  }
}

function read(texts: Iterable<Bag>, others: Iterable<Bag>): { words: Map<string, Word>; size: number } {
  const found = new Map<string, { texts: number[]; counts: number[]; elsewhere: number }>();
  const lengths: number[] = [];
  for (const text of texts) {
    let length = 0;
    for (const [stem, count] of text) {
      const word = found.get(stem);
      if (word) {
        word.texts.push(lengths.length);
        word.counts.push(count);
      } else found.set(stem, { texts: [lengths.length], counts: [count], elsewhere: 0 });
      length += count;
    }
    lengths.push(length);
  }
  let taught = 0;
  for (const other of others) {
    for (const stem of other.keys()) {
      const word = found.get(stem);
      if (word) word.elsewhere++;
    }
    taught++;
  }
  const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length || 1;
  const rarity = rarityAmong(lengths.length + taught);
  const impact = (count: number, text = 0) => {
    const brake = SATURATION * (1 - LENGTH + LENGTH * ((lengths[text] ?? 0) / average));
    return (count * (SATURATION + 1)) / (count + brake);
  };
  const words = new Map<string, Word>();
  for (const [stem, { texts: places, counts, elsewhere }] of found) {
    words.set(stem, {
      rarity: rarity(places.length + elsewhere) ** 2,
      texts: Int32Array.from(places),
      impacts: Float32Array.from(counts, (count, at) => impact(count, places[at])),
    });
  }
  return { words, size: lengths.length };
}

/** What to look up, each with its whole weight: the question's words, and those of the texts that begin like one of them. */
function widened(
  question: Bag,
  words: ReadonlyMap<string, Word>,
  alike: ReadonlyMap<string, readonly string[]>,
): Map<string, number> {
  const wanted = new Map<string, number>();
  for (const [stem, weight] of question) {
    const word = words.get(stem);
    if (word) wanted.set(stem, weight * word.rarity);
    for (const other of alike.get(stem.slice(0, ALIKE.letters)) ?? []) {
      if (question.has(other)) continue;
      const rarity = Math.min(words.get(other)?.rarity ?? 0, word?.rarity ?? 1);
      wanted.set(other, Math.max(wanted.get(other) ?? 0, ALIKE.weight * weight * rarity));
    }
  }
  return wanted;
}

function byBeginning(stems: Iterable<string>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const stem of stems) {
    if (stem.length < ALIKE.letters) continue;
    const beginning = stem.slice(0, ALIKE.letters);
    const list = found.get(beginning);
    if (list) list.push(stem);
    else found.set(beginning, [stem]);
  }
  return found;
}
