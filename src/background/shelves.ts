/** Where pages ask about the record: what of it can be read, and what of it they are themselves. */
import { library } from "../library/installed.ts";
import type { Shelf } from "../library/library.ts";
import type { PageRef } from "../messages.ts";

/** A damaged file of one entity must not cost the others their answer; that entity's own card says what is wrong. */
export async function readable(entity: string): Promise<Shelf | undefined> {
  try {
    return await library.about(entity);
  } catch (error) {
    console.error("On Record:", error);
    return undefined;
  }
}

/** A source's own page leaves its statements out. */
export function excluded({ record }: Shelf, page: PageRef) {
  return record.sourcesAt([page.url, page.canonical]);
}
