/** The four kinds of text, each shown by the shortest example of it in the record, in its own look. */
import type { ComponentChildren } from "preact";
import { Attribution } from "../card/Attribution.tsx";
import { Passage } from "../card/Passage.tsx";
import { Reported } from "../card/Reported.tsx";
import { type MessageKey, t } from "../i18n.ts";
import { today } from "../own/today.ts";
import type { WholeRecord } from "../recall/record-index.ts";
import { statementView } from "../recall/statement-view.ts";
import type { ReportedView } from "../record/card-view.ts";
import { formatDate } from "../record/dates.ts";
import type { ReportedWording, Statement, StatementKind } from "../record/schema.ts";

export function Kinds({ record }: { record: WholeRecord }) {
  const [reported] = [...record.pack.reported].sort((a, b) => a.text.length - b.text.length);
  return (
    <section aria-labelledby="welcome-kinds">
      <h2 id="welcome-kinds">{t("welcome_kinds")}</h2>
      <dl class="welcome-kinds">
        <Kind name="welcome_kind_quotation" what="welcome_kind_quotation_what">
          <Example kind="direct" record={record} />
        </Kind>
        <Kind name="welcome_kind_paraphrase" what="welcome_kind_paraphrase_what">
          <Example kind="indirect" record={record} />
        </Kind>
        {reported ? (
          <Kind name="welcome_kind_reported" what="welcome_kind_reported_what">
            <Reported reported={reportedExample(reported, record)} />
          </Kind>
        ) : null}
        <Kind name="welcome_kind_framing" what="welcome_kind_framing_what">
          <Example kind="framing" record={record} />
        </Kind>
      </dl>
    </section>
  );
}

function Kind({ name, what, children }: { name: MessageKey; what: MessageKey; children: ComponentChildren }) {
  return (
    <div>
      <dt>{t(name)}</dt>
      <dd class="own-small own-soft">{t(what)}</dd>
      <dd>{children}</dd>
    </div>
  );
}

function Example({ kind, record }: { kind: StatementKind; record: WholeRecord }) {
  const statement = shortest(record.pack.statements.filter((each) => each.kind === kind && !each.originalSpeaker));
  if (!statement) return null;
  const view = statementView(statement, "said", record, { today: today() });
  return (
    <div class={`or-statement or-is-${kind}`}>
      <Passage words={view} whole />
      <p class="or-attribution">
        <Attribution line={view.attribution} name={view.speaker.name} thenRole={view.thenRole} />
      </p>
    </div>
  );
}

/** The words and who reported them; what else a card says of them would be too much here. */
function reportedExample(wording: ReportedWording, record: WholeRecord): ReportedView {
  const { id, text, occasion, date, reportedBy, document = false } = wording;
  const author = record.entity(wording.author)?.name ?? wording.author;
  return { id, author, text, attribution: [author, occasion, formatDate(date)].join(", "), reportedBy, document };
}

function shortest(statements: Statement[]): Statement | undefined {
  const length = ({ span }: Statement) => span.end - span.start;
  return [...statements].sort((a, b) => length(a) - length(b))[0];
}
