/** Finds the record in which what an address asks for is: the bundled one, or a part of the archive. */
import type { Library, Shelf } from "../library/library.ts";
import type { WholeRecord } from "../recall/record-index.ts";

export interface FoundRecord {
  record: WholeRecord;
  /** The entity that is to be shown, with a record that answers about it. */
  about?: { entity: string; shelf: Shelf };
}

/** @throws {Error} where the part of the archive that is asked for cannot be read; it names the file */
export async function findRecord(search: string, library: Library, bundled: WholeRecord): Promise<FoundRecord> {
  const query = new URLSearchParams(search);
  const about = async (entity: string) => ({ record: bundled, about: { entity, shelf: await library.about(entity) } });
  const inSource = async (id: string) => ({ record: (await library.source(id)) ?? bundled });
  const entity = query.get("entity");
  if (entity !== null) return about(entity);
  const source = query.get("source");
  if (source !== null) return inSource(source);
  const statement = query.get("statement");
  const place = statement === null ? undefined : await library.placeOf(statement);
  if (!place) return { record: bundled };
  return "source" in place ? inSource(place.source) : about(place.author);
}
