/** Look-ups over a record, made once: by id, and an entity's statements by what it has to do with them. */
import type { Entity, EntityId, Note, Pack, ReportedWording, Source, SourceId, Statement } from "../record/schema.ts";
import type { Relation } from "./types.ts";

export interface RecordIndex {
  pack: Pack;
  entity(id: EntityId): Entity | undefined;
  source(id: SourceId): Source | undefined;
  note(id: string): Note | undefined;
  /** A statement or a framing line. */
  statement(id: string): Statement | undefined;
  /** Everything on record that has to do with the entity; framing lines never. */
  related(id: EntityId): readonly { statement: Statement; relation: Relation }[];
  /** Reported wording whose author the entity is. */
  reportedOf(id: EntityId): readonly ReportedWording[];
  /** The stored characters of a statement's passage. */
  passage(statement: Statement): string;
}

export function openRecord(pack: Pack): RecordIndex {
  const entities = byId(pack.entities);
  const sources = byId(pack.sources);
  const notes = byId(pack.notes);
  const statements = byId(pack.statements);
  const related = new Map<EntityId, { statement: Statement; relation: Relation }[]>();
  const add = (entity: EntityId, relation: Relation, statement: Statement) => {
    const list = related.get(entity) ?? [];
    // Statements come one after another: had it been added before, it would be the last.
    if (list.at(-1)?.statement === statement) return;
    list.push({ statement, relation });
    related.set(entity, list);
  };
  for (const statement of pack.statements) {
    if (statement.kind === "framing") continue;
    // The first relation added stands: who speaks is not also spoken of, who is spoken of is not only spoken to.
    if (statement.speaker) add(statement.speaker, "said", statement);
    if (statement.originalSpeaker) add(statement.originalSpeaker, "about", statement);
    for (const entity of statement.about) add(entity, "about", statement);
    add(statement.occasion.outlet, "to", statement);
  }
  return {
    pack,
    entity: (id) => entities.get(id),
    source: (id) => sources.get(id),
    note: (id) => notes.get(id),
    statement: (id) => statements.get(id),
    related: (id) => related.get(id) ?? [],
    reportedOf: (id) => pack.reported.filter((wording) => wording.author === id),
    passage: ({ source, span }) => sources.get(source)?.text.slice(span.start, span.end) ?? "",
  };
}

function byId<T extends { id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
