/**
 * How alike texts are to a paragraph, by the words they share: BM25 (Robertson & Zaragoza 2009) over stems, with the
 * rarity of a word squared. It counts once for the paragraph and once for the text, as in the product of two TF-IDF
 * vectors (Salton & Buckley 1988): of what two texts share, the rare words say what both are about.
 *
 * Made once for some texts, asked often: a question walks the lists of its own words only, however many texts there are.
 */
import { countPostings, openPostings, type Postings, type PostingsData } from "./postings.ts";
import { type Taught, taughtBy } from "./taught.ts";
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

/** `others`: texts that only teach which words are rare, and are not scored. Each text is taken once, and not kept. */
export function openLikeness(texts: Iterable<Bag>, others: Iterable<Bag> = []): Likeness {
  return likenessFrom(countLikeness(texts, taughtBy(others)));
}

/** What there is to count before anything is asked: the long part of `openLikeness`. */
export function countLikeness(texts: Iterable<Bag>, taught: Taught): PostingsData {
  return countPostings(texts, taught, impactIn);
}

/** The short part: over what was counted, now or when a file was made. */
export function likenessFrom(counted: PostingsData): Likeness {
  const postings = openPostings(counted);
  return {
    scores(question) {
      const scores = new Float64Array(postings.size);
      for (const [word, weight] of widened(question, postings)) postings.addTo(scores, word, weight);
      return scores;
    },
  };
}

/** What a word counts in a text, by how much it stands there and how long the text is beside the others. */
function impactIn(count: number, length: number): number {
  return (count * (SATURATION + 1)) / (count + SATURATION * (1 - LENGTH + LENGTH * length));
}

/** What to look up, each with its whole weight: the question's words, and those of the texts that begin like one of them. */
function widened(question: Bag, postings: Postings): Map<number, number> {
  const wanted = new Map<number, number>();
  const squared = (word: number) => postings.rarity(word) ** 2;
  for (const [stem, weight] of question) {
    const word = postings.numberOf(stem);
    if (word !== undefined) wanted.set(word, weight * squared(word));
    if (stem.length < ALIKE.letters) continue;
    postings.beginningWith(stem.slice(0, ALIKE.letters), (form, other) => {
      if (question.has(form)) return;
      const rarity = Math.min(squared(other), word === undefined ? 1 : squared(word));
      wanted.set(other, Math.max(wanted.get(other) ?? 0, ALIKE.weight * weight * rarity));
    });
  }
  return wanted;
}
