/** The bundled record, compiled from corpus/ by the build, opened once. */
import pack from "../../build/record.json";
import type { SearchHit } from "../own-page-messages.ts";
import { openRecall } from "../recall/recall.ts";
import { openRecord } from "../recall/record-index.ts";
import { openScoredSearch, type ScoredHit } from "../recall/search.ts";
import type { Pack } from "../record/schema.ts";

/** Checked against the Pack schema by the corpus compiler when the extension was built; it ships inside it. */
export const record = openRecord(pack as Pack);
export const recall = openRecall(record);

let opened: ReturnType<typeof openScoredSearch> | undefined;

/** Search of the bundled record; made ready at the first question, so that a card never waits for it. */
export function scoredSearch(query: string): ScoredHit[] {
  opened ??= openScoredSearch(record);
  return opened(query);
}

/** The same, hits alone. */
export function search(query: string): SearchHit[] {
  return scoredSearch(query).map(({ hit }) => hit);
}
