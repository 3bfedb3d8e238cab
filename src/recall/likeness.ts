/**
 * How alike texts are to a paragraph, by the words they share: BM25 (Robertson & Zaragoza 2009) over stems, with the
 * rarity of a word squared. It counts once for the paragraph and once for the text, as in the product of two TF-IDF
 * vectors (Salton & Buckley 1988): of what two texts share, the rare words say what both are about.
 *
 * Made once for some texts, asked often: a question walks the lists of its own words only, however many texts there are.
 */
import { stems } from "./words.ts";

/** Set on half of the articles of bench/eval/recall-rows.ts; that file says which half. */
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
  texts: number[];
  /** How much the word counts in each of `texts`. */
  impacts: number[];
}

/** `others`: texts that only teach which words are rare, and are not scored. */
export function openLikeness(texts: readonly Bag[], others: readonly Bag[] = []): Likeness {
  const words = new Map<string, Word>();
  const lengths = texts.map((text) => sum(text.values()));
  const average = sum(lengths) / texts.length || 1;
  texts.forEach((text, index) => {
    const brake = SATURATION * (1 - LENGTH + LENGTH * ((lengths[index] ?? 0) / average));
    for (const [stem, count] of text) {
      const word = words.get(stem) ?? { rarity: 0, texts: [], impacts: [] };
      if (word.texts.length === 0) words.set(stem, word);
      word.texts.push(index);
      word.impacts.push((count * (SATURATION + 1)) / (count + brake));
    }
  });
  const rarityOf = rarityIn([...texts, ...others]);
  for (const [stem, word] of words) word.rarity = rarityOf(stem) ** 2;
  const alike = byBeginning(words.keys());

  return {
    scores(question) {
      const scores = new Float64Array(texts.length);
      for (const [stem, weight] of widened(question, words, alike)) {
        const word = words.get(stem);
        if (!word) continue;
        for (const [at, text] of word.texts.entries())
          scores[text] = (scores[text] ?? 0) + weight * (word.impacts[at] ?? 0);
      }
      return scores;
    },
  };
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

/**
 * How rare each key is in the sets: 1 where one set has it, near 0 where all have. A share of the greatest rarity there
 * can be, so that what is close in a record of thirty statements is so in one of ten thousand.
 */
export function rarityIn(sets: readonly ReadonlyMap<string, unknown>[]): (key: string) => number {
  const counts = new Map<string, number>();
  for (const set of sets) for (const key of set.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const rarity = (count: number) => Math.log(1 + (sets.length - count + 0.5) / (count + 0.5));
  const most = rarity(1);
  return (key) => Math.min(1, rarity(counts.get(key) ?? 1) / most);
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
