import type { NamesSource } from "./learning-names.ts";
import { openPacked } from "./open-packed.ts";
import { packNames } from "./pack.ts";
import type { NameFinder, NamesData, PackedNames } from "./types.ts";

/** As {@link openPacked}, also for names that have not travelled. */
export function openNames(data: NamesData | PackedNames, more?: NamesSource): NameFinder {
  return openPacked(data.format === 1 ? packNames(data) : data, more);
}
