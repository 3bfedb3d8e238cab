/** The installed record, opened once: today the bundled pack, compiled from corpus/ by the build. */
import pack from "../../build/record.json";
import type { SearchHit } from "../own-page-messages.ts";
import { openRecall } from "../recall/recall.ts";
import { openRecord } from "../recall/record-index.ts";
import { openSearch } from "../recall/search.ts";
import type { Pack } from "../record/schema.ts";

/** Checked against the Pack schema by the corpus compiler when the extension was built; it ships inside it. */
export const record = openRecord(pack as Pack);
export const recall = openRecall(record);

let opened: ReturnType<typeof openSearch> | undefined;

/** Search of the whole record; made ready at the first question, so that a card never waits for it. */
export function search(query: string): SearchHit[] {
  opened ??= openSearch(record);
  return opened(query);
}
