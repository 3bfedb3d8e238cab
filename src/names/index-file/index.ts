/**
 * A names index that is its own file: built once from the forms of a record, opened as it lies, for records too large to
 * be opened in every tab. The small bundled record goes by `../open.ts` and does not need it.
 */
export { buildIndex } from "./build.ts";
export { meantIn } from "./candidates.ts";
export { shouldMerge } from "./merge-rule.ts";
export { type IndexForm, type LayerOfNames, type NamesIndex, openIndex, openLayers } from "./open.ts";
export { scanText } from "./scan-text.ts";
export { IndexError } from "./sealed.ts";
export type { Effort, IndexFind } from "./search.ts";
export { warmUp } from "./warm-up.ts";
