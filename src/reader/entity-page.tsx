/** Everything on record on one person, organisation or subject: said, said about, said to, as reported by others. */
import { useEffect, useMemo, useState } from "preact/hooks";
import { Reported } from "../card/Reported.tsx";
import { Statement } from "../card/Statement.tsx";
import { type MessageKey, t, tLabel } from "../i18n.ts";
import { sourcePage } from "../own/addresses.ts";
import { today } from "../own/today.ts";
import { composeCard } from "../recall/compose.ts";
import type { Recall } from "../recall/recall.ts";
import type { RecordIndex } from "../recall/record-index.ts";
import { statementView } from "../recall/statement-view.ts";
import type { Related, Relation } from "../recall/types.ts";
import type { ReportedView, StatementView } from "../record/card-view.ts";
import type { Entity, ReportedWording } from "../record/schema.ts";
import { BackgroundList } from "./background-list.tsx";
import { Frame } from "./frame.tsx";
import { SourceList } from "./source-list.tsx";
import { Take } from "./take.tsx";

interface Props {
  entity: Entity;
  /** A reported wording the page was opened at. */
  reported: ReportedWording | undefined;
  record: RecordIndex;
  recall: Recall;
}

/** So many statements are drawn before the reader asks for more: a browser takes seconds over ten thousand. */
const AT_ONCE = 200;

const HEADINGS: Record<Relation, MessageKey> = { said: "label_said", about: "label_about", to: "label_to" };

export function EntityPage({ entity, reported, record, recall }: Props) {
  const card = useMemo(
    () => composeCard({ entity: entity.id, paragraph: "" }, record, recall, today()),
    [entity, record, recall],
  );
  const published = useMemo(() => record.published(entity.id), [entity, record]);
  const related = useMemo(
    () => record.related(entity.id).toSorted((a, b) => b.statement.date.localeCompare(a.statement.date)),
    [entity, record],
  );

  useEffect(() => {
    if (reported) document.querySelector(`[data-reported="${reported.id}"]`)?.scrollIntoView({ block: "center" });
  }, [reported]);

  return (
    <Frame>
      <div class="source-entity">
        <header class="source-head">
          <h1>{entity.name}</h1>
          <p>{tLabel(card?.role ?? entity.description)}</p>
        </header>
        <AsReported views={card?.reportedFirst ?? []} />
        {(Object.keys(HEADINGS) as Relation[]).map((relation) => (
          <Section key={relation} entity={entity} relation={relation} related={related} record={record} />
        ))}
        <AsReported views={card?.reportedAfter ?? []} />
        {entity.background.length > 0 ? (
          <section>
            <h2>{t("source_background")}</h2>
            <BackgroundList background={entity.background} />
          </section>
        ) : null}
        {published.length > 0 ? (
          <section>
            <h2>{t("source_published_here")}</h2>
            <SourceList sources={published} record={record} />
          </section>
        ) : null}
      </div>
    </Frame>
  );
}

interface SectionProps {
  entity: Entity;
  relation: Relation;
  /** All that there is, the newest first. */
  related: readonly Related[];
  record: RecordIndex;
}

function Section({ entity, relation, related, record }: SectionProps) {
  const [drawn, setDrawn] = useState(AT_ONCE);
  const statements = related.filter((each) => each.relation === relation);
  if (statements.length === 0) return null;
  const left = statements.length - drawn;
  return (
    <section>
      <h2>
        {t(HEADINGS[relation], entity.short)} <span class="own-soft">({statements.length})</span>
      </h2>
      <ol class="source-statements">
        {statements.slice(0, drawn).map(({ statement }) => (
          <li key={statement.id}>
            <OnRecord view={statementView(statement, relation, record, { about: entity, today: today() })} />
          </li>
        ))}
      </ol>
      {left > 0 ? (
        <button type="button" onClick={() => setDrawn(drawn + AT_ONCE)}>
          {t("source_more", String(Math.min(left, AT_ONCE)), String(left))}
        </button>
      ) : null}
    </section>
  );
}

function OnRecord({ view }: { view: StatementView }) {
  return (
    <>
      <h3>
        <a href={sourcePage({ statement: view.id })}>{view.subject}</a>
      </h3>
      <Statement statement={view} whole />
      <Take citation={view.citationText} webUrl={view.webUrl} />
    </>
  );
}

/** Words that reach us only through a report: never among the statements. */
function AsReported({ views }: { views: ReportedView[] }) {
  const [first] = views;
  if (!first) return null;
  return (
    <section>
      <h2>{t(first.document ? "label_reported_documents" : "label_reported_own", first.author)}</h2>
      {views.map((view) => (
        <Reported key={view.id} reported={view} />
      ))}
    </section>
  );
}
