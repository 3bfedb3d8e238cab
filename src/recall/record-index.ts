/** Look-ups over a record, made once: by id, and an entity's statements by what it has to do with them. */
import type { Entity, EntityId, Note, Pack, ReportedWording, Source, SourceId, Statement } from "../record/schema.ts";
import { plainAddress } from "./address.ts";
import type { Related } from "./types.ts";

/** What is known of a source where its text need not be at hand. */
export type SourceHead = Pick<Source, "id" | "title" | "publisher" | "url" | "published" | "occasion" | "underlying">;

/**
 * What a card and the page about an entity ask of a record. A part of a record that holds what there is about one entity
 * answers the same about that entity as the whole does.
 */
export interface RecordIndex {
  entity(id: EntityId): Entity | undefined;
  source(id: SourceId): SourceHead | undefined;
  note(id: string): Note | undefined;
  /** Everything on record that has to do with the entity; framing lines never. */
  related(id: EntityId): readonly Related[];
  /** How many those are, without reading them. */
  countRelated(id: EntityId): number;
  /** How many of those are from these sources. */
  countFrom(id: EntityId, sources: ReadonlySet<SourceId>): number;
  /** Reported wording whose author the entity is. */
  reportedOf(id: EntityId): readonly ReportedWording[];
  /** The stored characters of a statement's passage. */
  passage(statement: Statement): string;
  /** Sources that the entity published, or that were copied from a text it published. */
  published(id: EntityId): readonly SourceHead[];
  /** How many statements a source has; framing lines are none. */
  countIn(source: SourceId): number;
  /** Sources that a page itself is, by one of its addresses: their statements would only repeat the page. */
  sourcesAt(urls: readonly (string | undefined)[]): Set<SourceId>;
}

/** A record of which everything is at hand. */
export interface WholeRecord extends RecordIndex {
  pack: Pack;
  source(id: SourceId): Source | undefined;
  /** A statement or a framing line. */
  statement(id: string): Statement | undefined;
}

export function openRecord(pack: Pack): WholeRecord {
  const entities = byId(pack.entities);
  const sources = byId(pack.sources);
  const notes = byId(pack.notes);
  const statements = byId(pack.statements);
  const related = relatedIn(pack.statements);
  // Made at the first question: a card may never ask.
  const reported = once(() => grouped(pack.reported, ({ author }) => [author]));
  const published = once(() =>
    grouped(pack.sources, ({ publisher, underlying }) =>
      underlying ? [publisher, underlying.publisher] : [publisher],
    ),
  );
  const said = once(() => grouped(pack.statements, ({ source, kind }) => (kind === "framing" ? [] : [source])));
  const relatedTo = (id: EntityId) => related.get(id) ?? [];
  return {
    pack,
    entity: (id) => entities.get(id),
    source: (id) => sources.get(id),
    note: (id) => notes.get(id),
    statement: (id) => statements.get(id),
    related: relatedTo,
    countRelated: (id) => relatedTo(id).length,
    countFrom: (id, from) => relatedTo(id).filter(({ statement }) => from.has(statement.source)).length,
    reportedOf: (id) => reported().get(id) ?? [],
    passage: ({ source, span }) => sources.get(source)?.text.slice(span.start, span.end) ?? "",
    published: (id) => published().get(id) ?? [],
    countIn: (id) => said().get(id)?.length ?? 0,
    sourcesAt(urls) {
      const here = new Set(urls.filter((url) => url !== undefined).map(plainAddress));
      return new Set(
        pack.sources.filter((source) => addressesOf(source).some((at) => here.has(at))).map(({ id }) => id),
      );
    },
  };
}

/** Where a source stands on the web, and where the text that it was copied from does; as `plainAddress` has it. */
export function addressesOf({ url, underlying }: SourceHead): string[] {
  return [url, underlying?.url].flatMap((address) => (address ? plainAddress(address) : []));
}

/** Entity → the statements that have to do with it, in the order they were given. */
export function relatedIn(statements: readonly Statement[]): Map<EntityId, Related[]> {
  const related = new Map<EntityId, Related[]>();
  const add = (entity: EntityId, relation: Related["relation"], statement: Statement) => {
    const list = related.get(entity) ?? [];
    // Statements come one after another: had it been added before, it would be the last.
    if (list.at(-1)?.statement === statement) return;
    list.push({ statement, relation });
    related.set(entity, list);
  };
  for (const statement of statements) {
    if (statement.kind === "framing") continue;
    // The first relation added stands: who speaks is not also spoken of, who is spoken of is not only spoken to.
    if (statement.speaker) add(statement.speaker, "said", statement);
    if (statement.originalSpeaker) add(statement.originalSpeaker, "about", statement);
    for (const entity of statement.about) add(entity, "about", statement);
    add(statement.occasion.outlet, "to", statement);
  }
  return related;
}

/** Key → the items that have it, in the order they were given. */
function grouped<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]): Map<string, Item[]> {
  const found = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const list = found.get(key);
      if (list) list.push(item);
      else found.set(key, [item]);
    }
  }
  return found;
}

function once<Made>(make: () => Made): () => Made {
  let made: { value: Made } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function byId<T extends { id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
