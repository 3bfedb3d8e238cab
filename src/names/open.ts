import { indexNames, type NameIndex } from "./name-index.ts";
import { unpackNames } from "./pack.ts";
import { pageNames } from "./page-names.ts";
import type { NameFinder, NamesData, PackedNames } from "./types.ts";

/** Opens the names once for a tab; every page (or frame) then has its own {@link NameFinder.page}. */
export function openNames(data: NamesData | PackedNames): NameFinder {
  const begins = data.format === 2 && data.begins ? new RegExp(data.begins, "g") : undefined;
  let index: NameIndex | undefined;
  const open = () => {
    index ??= indexNames(data.format === 2 ? unpackNames(data) : data);
    return index;
  };
  return { page: (lang) => pageNames(open, begins, lang) };
}
