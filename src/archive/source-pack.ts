/** One stored document with all that its page shows, as a small pack of its own: whole, so that nothing on record is lost. */
import type { WholeRecord } from "../recall/record-index.ts";
import type { Entity, Pack, Source, Statement } from "../record/schema.ts";

/** @param statements those of the source, framing lines with them */
export function sourcePack(source: Source, statements: readonly Statement[], record: WholeRecord): Pack {
  const publishers = new Set([source.publisher, source.underlying?.publisher]);
  const ids = [
    ...publishers,
    ...statements.flatMap(({ speaker, originalSpeaker, paraphraser }) => [speaker, originalSpeaker, paraphraser]),
  ];
  const entities = [...new Set(ids)].flatMap((id) => {
    const entity = id ? record.entity(id) : undefined;
    return entity ? [onPage(entity, publishers.has(entity.id))] : [];
  });
  const notes = [...new Set(statements.flatMap((statement) => statement.notes))].flatMap((id) => record.note(id) ?? []);
  const { format, id, title, version, curator, licence, rule } = record.pack;
  const about = { format, id, title, version, curator, licence, rule };
  return { ...about, sources: [source], entities, statements: [...statements], notes, reported: [] };
}

/** Names and terms are for finding, background is shown of publishers only. */
function onPage({ terms: _, ...entity }: Entity, publisher: boolean): Entity {
  return { ...entity, names: [], background: publisher ? entity.background : [] };
}
