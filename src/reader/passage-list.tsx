/** The passages of a document as a list: what was said, and apart from it how the publisher put it. */
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { type MessageKey, t } from "../i18n.ts";
import type { RecordIndex } from "../recall/record-index.ts";
import type { Statement, StatementKind } from "../record/schema.ts";

interface Props {
  statements: Statement[];
  selected: Statement | undefined;
  record: RecordIndex;
  /** Given in a wide window: what opens under the chosen row. */
  detail: ((statement: Statement) => ComponentChildren) | undefined;
}

export function PassageList({ statements, selected, record, detail }: Props) {
  const list = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    // Scrolls the list alone: the page stands at the passage.
    const row = list.current?.querySelector<HTMLElement>("[aria-current]");
    if (list.current && row) list.current.scrollTop = row.offsetTop - 12;
  }, [selected]);

  const said = statements.filter(({ kind }) => kind !== "framing");
  const framing = statements.filter(({ kind }) => kind === "framing");
  const rows = (each: Statement[]) => <Rows statements={each} selected={selected} detail={detail} />;
  return (
    <aside class="source-side" ref={list} aria-label={t("source_passages")}>
      {bySpeaker(said).map(([speaker, theirs]) => (
        <section key={speaker}>
          <h2 class="own-label">{t("source_said_here", record.entity(speaker)?.name ?? speaker)}</h2>
          {rows(theirs)}
        </section>
      ))}
      {framing.length > 0 ? (
        <section>
          <h2 class="own-label">{t("source_framing")}</h2>
          {rows(framing)}
        </section>
      ) : null}
    </aside>
  );
}

const KINDS: Record<StatementKind, MessageKey> = {
  direct: "source_kind_direct",
  mixed: "source_kind_mixed",
  indirect: "source_kind_indirect",
  framing: "source_kind_framing",
};

function Rows({ statements, selected, detail }: Omit<Props, "record">) {
  return (
    <ol class="source-rows">
      {statements.map((statement) => (
        <li key={statement.id}>
          <a href={`#${statement.id}`} aria-current={statement === selected ? "true" : undefined}>
            <span>{statement.subject}</span>
            <span class="own-small own-soft">{t(KINDS[statement.kind])}</span>
          </a>
          {statement === selected && detail ? detail(statement) : null}
        </li>
      ))}
    </ol>
  );
}

function bySpeaker(statements: Statement[]): [string, Statement[]][] {
  const found = new Map<string, Statement[]>();
  for (const statement of statements) {
    const speaker = statement.speaker ?? "";
    found.set(speaker, [...(found.get(speaker) ?? []), statement]);
  }
  return [...found];
}
