/** Who the publishers are through whom the words reach us: dated sentences with their sources. */
import { t } from "../i18n.ts";
import type { RecordIndex } from "../recall/record-index.ts";
import type { Entity, Source } from "../record/schema.ts";
import { BackgroundList } from "./background-list.tsx";

export function PublisherPanel({ source, record }: { source: Source; record: RecordIndex }) {
  const publishers = [source.publisher, source.underlying?.publisher]
    .flatMap((id) => (id ? record.entity(id) : undefined) ?? [])
    .filter((entity, index, all) => all.indexOf(entity) === index);
  return (
    <div class="source-publishers">
      {publishers.map((publisher) => (
        <Publisher key={publisher.id} publisher={publisher} />
      ))}
    </div>
  );
}

function Publisher({ publisher }: { publisher: Entity }) {
  const id = `publisher-${publisher.id}`;
  return (
    <section class="source-publisher" aria-labelledby={id}>
      <h2 id={id}>{t("source_about_publisher", publisher.name)}</h2>
      <p>{publisher.description}</p>
      <BackgroundList background={publisher.background} />
    </section>
  );
}
