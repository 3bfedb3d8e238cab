/** Documents, each with its publisher, date and how much of it is on record. */
import { sourcePage } from "../own/addresses.ts";
import { countStatements } from "../own/counted.ts";
import type { RecordIndex, SourceHead } from "../recall/record-index.ts";
import { formatDate } from "../record/dates.ts";

export function SourceList({ sources, record }: { sources: readonly SourceHead[]; record: RecordIndex }) {
  return (
    <ul class="source-list">
      {sources.map((source) => (
        <li key={source.id}>
          <a href={sourcePage({ source: source.id })}>{source.title}</a>
          <span class="own-small own-soft">
            {record.entity(source.publisher)?.name ?? source.publisher}, {formatDate(source.published)} ·{" "}
            {source.occasion.label}, {formatDate(source.occasion.date)} · {countStatements(record.countIn(source.id))}
          </span>
        </li>
      ))}
    </ul>
  );
}
