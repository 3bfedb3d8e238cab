/** Our own ranker, as the card uses it, and what one could use instead. */

import MiniSearch from "minisearch";
import { randomFrom } from "../../scripts/train/random.ts";
import { bagOf, openLikeness, questionOf } from "../../src/recall/likeness.ts";
import { stems } from "../../src/recall/words.ts";
import type { Ranker } from "./recall-task.ts";

export const ours: Ranker = (paragraph, texts) => openLikeness(texts.map(bagOf)).scores(questionOf(paragraph));

/** As the library comes: its own words, no stems, no list of words left out. */
export const plainBm25: Ranker = (paragraph, texts) => searched(new MiniSearch({ fields: ["text"] }), paragraph, texts);

/** The library over our stems: what of our lead is the words, and what the ranking. */
export const stemmedBm25: Ranker = (paragraph, texts) =>
  searched(new MiniSearch({ fields: ["text"], tokenize: stems, processTerm: (term) => term }), paragraph, texts);

function searched(search: MiniSearch, paragraph: string, texts: readonly string[]): Float64Array {
  search.addAll(texts.map((text, id) => ({ id, text })));
  const scores = new Float64Array(texts.length);
  for (const { id, score } of search.search(paragraph)) scores[id] = score;
  return scores;
}

export const newestFirst: Ranker = (_paragraph, _texts, { candidates }) =>
  candidates.map(({ date }) => Number(date.replaceAll("-", "")));

/** The same order at every run. */
export function randomOrder(seed: number): Ranker {
  const random = randomFrom(seed);
  return (_paragraph, texts) => texts.map(random);
}
