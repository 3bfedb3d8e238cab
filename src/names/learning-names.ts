/** The names of one page where the record is too large to be looked up whole: those that the page's text holds are fetched as it is read. */
import { growingIndex } from "./growing-index.ts";
import type { SharedIndex } from "./name-index.ts";
import { pageNames } from "./page-names.ts";
import type { NameForm, PageNames } from "./types.ts";

/** All forms of the entities that may be meant in these texts of a page in that language: `meantIn`. */
export type NamesSource = (lang: string, texts: readonly string[]) => Promise<readonly NameForm[]>;

/** So many texts are remembered as asked about: a page whose texts change all day must not fill the memory. */
const MOST_REMEMBERED = 20_000;

/** @param names those that every page knows from the start */
export function learningNames(names: SharedIndex, fetchFor: NamesSource, lang: string, date: string): PageNames {
  const asked = new Set<string>();
  const index = growingIndex(names);
  const page = pageNames(index, lang, date);

  return {
    ...page,
    async learn(texts) {
      const unasked = texts.filter((text) => !asked.has(text));
      if (!unasked.length) return;
      const found = await fetchFor(lang, unasked);
      if (asked.size > MOST_REMEMBERED) asked.clear();
      for (const text of unasked) asked.add(text);
      // "Clark said", read before "Jane Clark" was: the surname now stands for somebody.
      const words = index.add(found).map((word) => word.replace(/^ال/, ""));
      if (words.length) page.readAgain((key) => words.some((word) => key.includes(word)));
    },
  };
}
