/** The names of one page where the record is too large for a tab: those that the page's text holds are fetched as it is read. */
import { fold } from "./fold.ts";
import { indexNames } from "./name-index.ts";
import { unpackNames } from "./pack.ts";
import { pageNames } from "./page-names.ts";
import type { NamesData, PackedNames, PageNames } from "./types.ts";

/** All forms of the entities that may be meant in these texts of a page in that language: `candidatesIn`. */
export type NamesSource = (lang: string, texts: readonly string[]) => Promise<PackedNames>;

/** So many texts are remembered as asked about: a page whose texts change all day must not fill the memory. */
const MOST_REMEMBERED = 20_000;

/** @param names those that every page knows from the start */
export function learningNames(names: NamesData, lang: string, fetchFor: NamesSource): PageNames {
  const forms = [...names.forms];
  const known = new Set(forms.map(({ entity }) => entity));
  const asked = new Set<string>();
  let index = indexNames(names);
  const page = pageNames((first) => index(first), lang);

  return {
    ...page,
    async learn(texts) {
      const unasked = texts.filter((text) => !asked.has(text));
      if (!unasked.length) return;
      const found = unpackNames(await fetchFor(lang, unasked)).forms.filter(({ entity }) => !known.has(entity));
      if (asked.size > MOST_REMEMBERED) asked.clear();
      for (const text of unasked) asked.add(text);
      if (!found.length) return;
      for (const form of found) known.add(form.entity);
      forms.push(...found);
      index = indexNames({ format: 1, forms });
      // "Clark said", read before "Jane Clark" was: the surname now stands for somebody. The Arabic article loses its
      // first letter behind a particle.
      const keys = found.map(({ text }) => fold(text).key.replace(/^ال/, ""));
      page.readAgain((key) => keys.some((name) => key.includes(name)));
    },
  };
}
