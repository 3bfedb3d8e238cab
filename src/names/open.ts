import { learningNames, type NamesSource } from "./learning-names.ts";
import { indexNames } from "./name-index.ts";
import { unpackNames } from "./pack.ts";
import { pageNames } from "./page-names.ts";
import type { NameFinder, NamesData, PackedNames } from "./types.ts";

/**
 * Opens the names once for a tab; every page (or frame) then has its own {@link NameFinder.page}.
 * @param more where `data` are not all names: gives those that a page's text holds
 */
export function openNames(data: NamesData | PackedNames, more?: NamesSource): NameFinder {
  const names = data.format === 2 ? unpackNames(data) : data;
  if (more) return { page: (lang) => learningNames(names, lang, more) };
  const index = indexNames(names);
  return { page: (lang) => pageNames(index, lang) };
}
