/** The names of one page where the record is too large to be looked up whole: those that the page's text holds are fetched as it is read. */
import { indexNames } from "./name-index.ts";
import { pageNames } from "./page-names.ts";
import type { PackedNames, PageNames } from "./types.ts";

/** All forms of the entities that may be meant in these texts of a page in that language: `candidatesIn`. */
export type NamesSource = (lang: string, texts: readonly string[]) => Promise<PackedNames>;

/** So many texts are remembered as asked about: a page whose texts change all day must not fill the memory. */
const MOST_REMEMBERED = 20_000;

/** @param names those that every page knows from the start */
export function learningNames(names: PackedNames, fetchFor: NamesSource, lang: string, date: string): PageNames {
  const packs = [names];
  const asked = new Set<string>();
  let index = indexNames(packs);
  const page = pageNames(() => index, lang, date);

  return {
    ...page,
    async learn(texts) {
      const unasked = texts.filter((text) => !asked.has(text));
      if (!unasked.length) return;
      const found = await fetchFor(lang, unasked);
      if (asked.size > MOST_REMEMBERED) asked.clear();
      for (const text of unasked) asked.add(text);
      const known = new Set(packs.flatMap(({ groups }) => groups.map(([entity]) => entity)));
      if (found.groups.every(([entity]) => known.has(entity))) return;
      packs.push(found);
      index = indexNames(packs);
      // "Clark said", read before "Jane Clark" was: the surname now stands for somebody.
      const words = found.forms.map(([word]) => word.replace(/^ال/, ""));
      page.readAgain((key) => words.some((word) => key.includes(word)));
    },
  };
}
