/** Where a stored text comes from: occasion, publisher, the text it was copied from, and what proves it is unchanged. */
import type { ComponentChildren } from "preact";
import { CitationName, isWebAddress, OutLink, Sources } from "../card/Links.tsx";
import { type MessageKey, t } from "../i18n.ts";
import type { RecordIndex } from "../recall/record-index.ts";
import { formatDateLong } from "../record/dates.ts";
import type { Occasion, Source } from "../record/schema.ts";

const DATE_KINDS: Record<Occasion["dateKind"], MessageKey> = {
  broadcast: "source_broadcast",
  said: "source_said_on",
  published: "source_published_on",
};

export function Provenance({ source, record }: { source: Source; record: RecordIndex }) {
  const { occasion, underlying } = source;
  const name = (id: string) => record.entity(id)?.name ?? id;
  return (
    <dl class="source-provenance">
      <Row term={t("source_occasion")}>
        {occasion.label}, {t(DATE_KINDS[occasion.dateKind], formatDateLong(occasion.date))}
        {occasion.dateEvidence?.length ? (
          <span class="own-small own-soft">
            {t("source_evidence")} <Sources sources={occasion.dateEvidence} />
          </span>
        ) : null}
      </Row>
      <Row term={t("source_published_by")}>
        {name(source.publisher)}, {formatDateLong(source.published)}
        {source.publishedAsPrinted ? (
          <span class="own-small own-soft">{t("source_as_printed", source.publishedAsPrinted)}</span>
        ) : null}
        {isWebAddress(source.url) ? (
          <span class="own-small">
            <OutLink url={source.url}>{t("source_on_web", new URL(source.url).hostname.replace(/^www\./, ""))}</OutLink>
          </span>
        ) : null}
      </Row>
      {underlying ? (
        <Row term={t("source_underlying")}>
          <CitationName
            citation={{
              name: `${name(underlying.publisher)}: ${underlying.title}`,
              date: underlying.published,
              ...(underlying.url ? { url: underlying.url } : {}),
            }}
          />
        </Row>
      ) : null}
      {source.translation ? <Row term={t("source_translation")}>{source.translation}</Row> : null}
      {source.titleEvidence ? <Row term={t("source_title_evidence")}>{source.titleEvidence}</Row> : null}
      <Row term={t("source_stored")}>
        {t("source_stored_chars", source.text.length.toLocaleString("en"), source.file)}
        <span class="own-small own-soft">
          SHA-256 <code>{source.sha256}</code>
        </span>
      </Row>
    </dl>
  );
}

function Row({ term, children }: { term: string; children: ComponentChildren }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}
