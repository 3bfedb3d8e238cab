/** Documents, each with its publisher, date and how much of it is on record. */
import { sourcePage } from "../own/addresses.ts";
import { countStatements } from "../own/counted.ts";
import type { RecordIndex } from "../recall/record-index.ts";
import { formatDate } from "../record/dates.ts";
import type { Source } from "../record/schema.ts";

export function SourceList({ sources, record }: { sources: Source[]; record: RecordIndex }) {
  return (
    <ul class="source-list">
      {sources.map((source) => (
        <li key={source.id}>
          <a href={sourcePage({ source: source.id })}>{source.title}</a>
          <span class="own-small own-soft">
            {record.entity(source.publisher)?.name ?? source.publisher}, {formatDate(source.published)} ·{" "}
            {source.occasion.label}, {formatDate(source.occasion.date)} ·{" "}
            {countStatements(statementsIn(source, record))}
          </span>
        </li>
      ))}
    </ul>
  );
}

function statementsIn(source: Source, record: RecordIndex): number {
  return record.pack.statements.filter((each) => each.source === source.id && each.kind !== "framing").length;
}
