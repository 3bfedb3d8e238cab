import { learningNames, type NamesSource } from "./learning-names.ts";
import { indexNames } from "./name-index.ts";
import { pageNames } from "./page-names.ts";
import type { NameFinder, PackedNames } from "./types.ts";

/**
 * Opens the names once; every page then has its own {@link NameFinder.page}.
 * @param more where `data` are not all names: gives those that a page's text holds
 */
export function openPacked(data: PackedNames, more?: NamesSource): NameFinder {
  const index = indexNames(data);
  return {
    page: (lang, date = "") => (more ? learningNames(index, more, lang, date) : pageNames(index, lang, date)),
  };
}
