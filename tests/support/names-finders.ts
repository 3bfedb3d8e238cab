/** The ways of finding names in a text that are held against each other, with all that is known of each find. */
import { fold } from "../../src/names/fold.ts";
import { buildIndex, openIndex, scanText } from "../../src/names/index-file/index.ts";
import { indexNames } from "../../src/names/name-index.ts";
import { packNames } from "../../src/names/pack.ts";
import { scan } from "../../src/names/scan.ts";
import type { NameForm } from "../../src/names/types.ts";

/** A find with all that is known of its form. */
export type Find = { start: number; end: number } & Omit<NameForm, "text">;
export type Finder = (text: string, lang: string) => Find[];

/** By the index that is its own file. */
export function byIndexFile(forms: readonly NameForm[]): Finder {
  const index = openIndex(buildIndex(forms));
  return (text, lang) =>
    scanText(text, index, lang).flatMap(({ form, also = [], start, end }) =>
      [form, ...also].map((one) => {
        const { entity, full, person, when } = index.form(one);
        return { start, end, entity, full, person, when };
      }),
    );
}

/** As a page does with the bundled record. */
export function byPageScan(forms: NameForm[]): Finder {
  const index = indexNames(packNames({ format: 1, forms }));
  return (text, lang) => {
    const folded = fold(text);
    return scan(folded, index, lang).map(({ form: { entity, full, person, when }, start, end }) => ({
      ...{ start: folded.at(start), end: folded.endAt(end) },
      ...{ entity, full, person, when },
    }));
  };
}
