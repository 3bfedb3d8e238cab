/**
 * What an archive holds about one entity, as one byte string: whatever its card shows, and what recall counts before
 * anybody asks. Opening it reads little; a statement is read when a card wants it.
 */
import { type Common, type Counted, count } from "../recall/counted.ts";
import type { PostingsData } from "../recall/postings.ts";
import { addressesOf, type SourceHead, type WholeRecord } from "../recall/record-index.ts";
import type { Entity, EntityId, Note, Statement } from "../record/schema.ts";
import { bucketOf } from "./manifest.ts";
import { packRows } from "./rows.ts";
import { bytesOf, jsonBytes, pack } from "./sections.ts";
import { type Head, storePerson, storeSource, storeStatement } from "./stored.ts";

/** The sections of a dossier, in this order. One of somebody without statements and documents ends after the head. */
export const SECTIONS = [
  "head",
  ...["statements", "statementEnds", "sources", "sourceEnds", "sourceIds"],
  ...["addresses", "published", "countsIn"],
  ...["people", "peopleEnds", "peopleIds", "notes", "noteEnds", "noteIds"],
  ...["relations", "kinds", "sourceOf"],
  ...["words", "wordStarts", "wordTexts", "wordImpacts", "wordHaving"],
  ...["terms", "termStarts", "termTexts", "termImpacts", "termHaving"],
  ...["topics", "topicStarts", "topicPlaces", "topicHaving", "names"],
] as const;

/** Print of an address, to compare without reading the sources. */
export function addressPrint(address: string): number {
  return bucketOf(address, 2 ** 32);
}

/** @param record everything the archive is made from, the bundled record with it */
export function makeDossier(entity: Entity, record: WholeRecord, common: Common): Uint8Array {
  const reported = [...record.reportedOf(entity.id)];
  const published = record.published(entity.id);
  if (record.countRelated(entity.id) === 0 && published.length === 0) {
    return pack([jsonBytes({ entity, reported } satisfies Head)]);
  }
  const { items, counted } = count(entity.id, record, common);
  const statements = items.map(({ statement }) => statement);
  const sourceIds = [...new Set([...counted.sources, ...published.map(({ id }) => id)])];
  const sources = sourceIds.map((id) => sourceIn(record, id));
  const numbers = new Map(sourceIds.map((id, number) => [id, number]));
  const people = peopleBeside(entity.id, statements, sources, record);
  const notes = notesOf(statements, record);
  const head: Head = { entity, reported, sets: [counted.words.sets, counted.terms.sets, counted.topics.sets] };
  return pack([
    jsonBytes(head),
    ...packRows(
      statements.map((statement) =>
        storeStatement(statement, sourceIn(record, statement.source), record.passage(statement)),
      ),
    ),
    ...packRows(sources.map(storeSource)),
    jsonBytes(sourceIds),
    bytesOf(
      Uint32Array.from(
        sources.flatMap((source, number) => addressesOf(source).flatMap((address) => [addressPrint(address), number])),
      ),
    ),
    bytesOf(Uint32Array.from(published, ({ id }) => numbers.get(id) ?? 0)),
    bytesOf(Uint32Array.from(sourceIds, (id) => record.countIn(id))),
    ...packRows(people.map(storePerson)),
    jsonBytes(people.map(({ id }) => id)),
    ...packRows(notes),
    jsonBytes(notes.map(({ id }) => id)),
    ...countedSections(counted),
  ]);
}

function countedSections({ relations, kinds, sourceOf, words, terms, topics, names }: Counted): Uint8Array[] {
  return [
    relations,
    kinds,
    bytesOf(sourceOf),
    ...postingsSections(words),
    ...postingsSections(terms),
    jsonBytes(topics.topics),
    bytesOf(topics.starts),
    bytesOf(topics.places),
    bytesOf(topics.having),
    jsonBytes(names),
  ];
}

function postingsSections({ words, starts, texts, impacts, having }: PostingsData): Uint8Array[] {
  return [jsonBytes(words), bytesOf(starts), bytesOf(texts), bytesOf(impacts), bytesOf(having)];
}

/** Those whom a card names beside its own entity. */
function peopleBeside(
  own: EntityId,
  statements: readonly Statement[],
  sources: readonly SourceHead[],
  record: WholeRecord,
): Entity[] {
  const ids = [
    ...statements.flatMap(({ speaker, originalSpeaker, paraphraser }) => [speaker, originalSpeaker, paraphraser]),
    ...sources.flatMap(({ publisher, underlying }) => [publisher, underlying?.publisher]),
  ];
  return [...new Set(ids)].flatMap((id) => {
    const known = id && id !== own ? record.entity(id) : undefined;
    return known ?? [];
  });
}

function notesOf(statements: readonly Statement[], record: WholeRecord): Note[] {
  return [...new Set(statements.flatMap(({ notes }) => notes))].flatMap((id) => record.note(id) ?? []);
}

function sourceIn(record: WholeRecord, id: string): SourceHead {
  const source = record.source(id);
  if (!source) throw new Error(`the source "${id}" is not in the record`);
  return source;
}
