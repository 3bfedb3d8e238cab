/** What the record holds; also where an address asks for something that is not in it. */
import { type MessageKey, t } from "../i18n.ts";
import { sourcePage } from "../own/addresses.ts";
import { countStatements } from "../own/counted.ts";
import { Counts } from "../own/counts.tsx";
import type { WholeRecord } from "../recall/record-index.ts";
import { Frame } from "./frame.tsx";
import type { Route } from "./route.ts";
import { SourceList } from "./source-list.tsx";

type Missing = (Route & { kind: "index" })["missing"];

const MISSING: Record<NonNullable<Missing>["what"], MessageKey> = {
  source: "source_missing_source",
  statement: "source_missing_statement",
  entity: "source_missing_entity",
};

export interface Archived {
  sources: number;
  statements: number;
}

interface Props {
  record: WholeRecord;
  missing: Missing;
  archived: Archived | undefined;
}

export function Contents({ record, missing, archived }: Props) {
  const people = record.pack.entities
    .filter(({ id, marked }) => marked && record.related(id).length > 0)
    .sort((a, b) => record.related(b.id).length - record.related(a.id).length || a.name.localeCompare(b.name));
  return (
    <Frame>
      <div class="source-contents">
        <h1>{t("source_contents")}</h1>
        {missing ? (
          <p class="own-problem" role="alert">
            {t(MISSING[missing.what], missing.id)}
          </p>
        ) : null}
        <Counts pack={record.pack} />
        {archived && archived.statements > 0 ? (
          <p>{t("source_archived", archived.sources.toLocaleString("en"), archived.statements.toLocaleString("en"))}</p>
        ) : null}
        <section aria-labelledby="source-documents">
          <h2 id="source-documents">{t("source_documents")}</h2>
          <SourceList sources={record.pack.sources} record={record} />
        </section>
        <section aria-labelledby="source-people">
          <h2 id="source-people">{t("source_people")}</h2>
          <ul class="source-list">
            {people.map(({ id, name, description }) => (
              <li key={id}>
                <a href={sourcePage({ entity: id })}>{name}</a>
                <span class="own-small own-soft">
                  {description} · {countStatements(record.related(id).length)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Frame>
  );
}
