/** What an address of the source page asks for. `?source=…`, `?statement=…`, `?entity=…`; `#id` selects a statement. */
import type { WholeRecord } from "../recall/record-index.ts";
import type { Entity, ReportedWording, Source, Statement } from "../record/schema.ts";
import type { FoundRecord } from "./find.ts";

export type Route =
  | { kind: "source"; source: Source; selected?: Statement }
  | { kind: "entity"; entity: Entity; reported?: ReportedWording }
  /** What there is; `missing` names what was asked for and is not in the record. */
  | { kind: "index"; missing?: { what: "source" | "statement" | "entity"; id: string } };

/** @param about the entity that is asked for, and what answers about it, where the record itself does not */
export function routeOf(search: string, hash: string, record: WholeRecord, about?: FoundRecord["about"]): Route {
  const query = new URLSearchParams(search);
  const entityId = query.get("entity");
  if (entityId !== null) {
    const entity = (about?.shelf.record ?? record).entity(entityId);
    return entity ? { kind: "entity", entity } : missing("entity", entityId);
  }
  const sourceId = query.get("source");
  const source = sourceId === null ? undefined : record.source(sourceId);
  if (sourceId !== null && !source) return missing("source", sourceId);
  // What was chosen on the page since stands in the fragment, and comes before what the page was opened at.
  const fragment = record.statement(hash.slice(1));
  const statementId = query.get("statement");
  const wanted = fragment ?? (statementId === null ? undefined : record.statement(statementId));
  if (statementId !== null && !wanted) {
    const known = about?.shelf.record ?? record;
    const all = about ? known.reportedOf(about.entity) : record.pack.reported;
    const reported = all.find(({ id }) => id === statementId);
    const author = reported && known.entity(reported.author);
    return author ? { kind: "entity", entity: author, reported } : missing("statement", statementId);
  }
  const shown = source ?? (wanted && record.source(wanted.source));
  if (!shown) return { kind: "index" };
  return { kind: "source", source: shown, selected: wanted?.source === shown.id ? wanted : undefined };
}

function missing(what: "source" | "statement" | "entity", id: string): Route {
  return { kind: "index", missing: { what, id } };
}
