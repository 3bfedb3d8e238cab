/** Sentences and paragraphs for a record of any size: drawn, the same at every run, with words as rare as words are. */
import { record } from "../src/library/record.ts";
import table from "../tests/support/recall-paragraphs.json";

const VOCABULARY = 20_000;

/** The words of the bundled sources first; after them invented ones, so that a large record has rare words, too. */
const known = [...new Set(record.pack.sources.flatMap(({ text }) => text.match(/\p{L}{4,}/gu) ?? []))];
const words = Array.from({ length: VOCABULARY }, (_, at) => known[at] ?? invented(at));

function invented(at: number): string {
  const syllables = ["ba", "co", "de", "fi", "gu", "la", "mo", "ne", "pri", "sto", "tra", "vel"];
  let word = "";
  for (let rest = at; rest > 0; rest = Math.floor(rest / syllables.length)) word += syllables[rest % syllables.length];
  return word;
}

let state = 1;
function random(): number {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
}

/** The nth word is drawn about 1/n as often as the first (Zipf). */
const word = () => words[Math.floor(VOCABULARY ** random()) - 1] ?? "";

export const drawn = {
  sentence: (): string => Array.from({ length: 15 + Math.floor(20 * random()) }, word).join(" "),
  from: <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item,
};

/** Real paragraphs, and drawn ones three times as long as a statement. */
export function paragraphs(): string[] {
  const long = () => [drawn.sentence(), drawn.sentence(), drawn.sentence()].join(". ");
  return table.flatMap(({ paragraph }) => [paragraph, long()]);
}
