/** One stored document: where it comes from, its text with the passages on record, and what is to be said about each. */
import { useMemo } from "preact/hooks";
import { t } from "../i18n.ts";
import type { WholeRecord } from "../recall/record-index.ts";
import type { Source, Statement } from "../record/schema.ts";
import { Frame } from "./frame.tsx";
import { layOut } from "./layout.ts";
import { Legend } from "./legend.tsx";
import { PassageDetail } from "./passage-detail.tsx";
import { PassageList } from "./passage-list.tsx";
import { Provenance } from "./provenance.tsx";
import { PublisherPanel } from "./publisher-panel.tsx";
import { StoredText } from "./stored-text.tsx";
import { useWide } from "./use-wide.ts";

interface Props {
  source: Source;
  selected: Statement | undefined;
  record: WholeRecord;
}

export function SourcePage({ source, selected, record }: Props) {
  const statements = useMemo(
    () =>
      record.pack.statements
        .filter((statement) => statement.source === source.id)
        .sort((a, b) => a.span.start - b.span.start),
    [record, source],
  );
  const layout = useMemo(() => layOut(source, statements), [source, statements]);
  const wide = useWide();
  const detail = (statement: Statement) => <PassageDetail statement={statement} record={record} />;

  return (
    <Frame>
      <header class="source-head">
        <p class="own-label">{t("source_stored_text")}</p>
        <h1>
          {layout.title ? (
            <a
              class="source-title"
              href={`#${layout.title.id}`}
              aria-current={layout.title === selected ? "true" : undefined}
            >
              {source.title}
            </a>
          ) : (
            source.title
          )}
        </h1>
        {!wide && selected && selected === layout.title ? detail(selected) : null}
        <Provenance source={source} record={record} />
      </header>
      <div class="source-columns">
        <div class="source-main">
          <Legend />
          <StoredText source={source} layout={layout} selected={selected} detail={wide ? undefined : detail} />
        </div>
        <PassageList statements={statements} selected={selected} record={record} detail={wide ? detail : undefined} />
        <PublisherPanel source={source} record={record} />
      </div>
    </Frame>
  );
}
