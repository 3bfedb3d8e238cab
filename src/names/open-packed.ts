import { indexNames } from "./name-index.ts";
import { unpackNames } from "./pack.ts";
import { pageNames } from "./page-names.ts";
import type { NameFinder, PackedNames } from "./types.ts";

/** Opens the names once for a tab; every page (or frame) then has its own {@link NameFinder.page}. */
export function openPacked(data: PackedNames): NameFinder {
  const index = indexNames(unpackNames(data), data.words);
  return { page: (lang, date = "") => pageNames(index, lang, date) };
}
