/**
 * A pack \u2192 the files of an archive, one after another, so that no more than one is held. Pure: who writes them where is
 * not known here, and the same will serve packs that are installed in the browser.
 */
import { commonOf } from "../recall/counted.ts";
import { openRecord, relatedIn, type WholeRecord } from "../recall/record-index.ts";
import { searchEntries } from "../recall/search.ts";
import type { Entity, Pack, Statement } from "../record/schema.ts";
import { merged } from "./check.ts";
import { makeDossier } from "./dossier.ts";
import { bucketOf, COMMON, fileName, type Manifest } from "./manifest.ts";
import { jsonBytes, seal } from "./sections.ts";
import { sourcePack } from "./source-pack.ts";
import { searchFiles } from "./words.ts";

/** What a file is aimed at, in bytes. */
const AIM = 150_000;
/** An entity with so many statements has a file of its own: beside it others would wait for what is not theirs. */
const LARGE = 1500;
/** About what a statement beside an entity takes, and an entity without any; an id with where it leads. */
const BYTES = { statement: 900, entity: 400, id: 50 };

export type ArchiveFile = [name: string, bytes: Uint8Array];

/**
 * @param bundled the record that is there anyway; entities that both speak of get the statements of both
 * @param pack checked by `checkPack`
 * @param stamp changes whenever either does
 */
export function* splitArchive(bundled: Pack, pack: Pack, stamp: string): Generator<ArchiveFile, Manifest> {
  const record = openRecord(merged(bundled, pack));
  const common = commonOf(record);
  yield [COMMON, seal([jsonBytes(common.places)])];

  const entities = entitiesOf(bundled, pack, record);
  const large = entities.filter(({ id }) => record.countRelated(id) >= LARGE);
  for (const [number, entity] of large.entries()) {
    yield [fileName("large", number), seal([jsonBytes([entity.id]), makeDossier(entity, record, common)])];
  }
  const isLarge = new Set(large);
  const small = entities.filter((entity) => !isLarge.has(entity));
  const size = small.reduce((sum, { id }) => sum + BYTES.entity + BYTES.statement * record.countRelated(id), 0);
  const shards = inBuckets(small, ({ id }) => id, size);
  for (const [number, list] of shards.entries()) {
    const dossiers = list.map((entity) => makeDossier(entity, record, common));
    yield [fileName("entities", number), seal([jsonBytes(list.map(({ id }) => id)), ...dossiers])];
  }

  const documents = yield* documentFiles(pack, record);
  const ids = yield* idFiles(pack);
  const search = yield* searchFiles(searchEntries(record, onlyOf(pack, bundled)));
  const framing = pack.statements.filter(({ kind }) => kind === "framing").length;
  return {
    stamp,
    title: pack.title,
    statements: pack.statements.length - framing,
    framing,
    sources: pack.sources.length,
    entities: pack.entities.length,
    files: { entities: shards.length, documents, ids, words: search.words, hits: search.hits },
    large: large.map(({ id }) => id),
    shared: entities.slice(0, entities.length - onlyOf(pack, bundled).entities.length).map(({ id }) => id),
  };
}

/** Those of the bundled record that the pack has anything on, then the pack's own. */
function entitiesOf(bundled: Pack, pack: Pack, record: WholeRecord): Entity[] {
  const touched = new Set([
    ...pack.entities.map(({ id }) => id),
    ...relatedIn(pack.statements).keys(),
    ...pack.reported.map(({ author }) => author),
    ...pack.sources.flatMap(({ publisher, underlying }) => [publisher, underlying?.publisher ?? publisher]),
  ]);
  const shared = bundled.entities.filter(({ id }) => touched.has(id));
  return [...shared, ...onlyOf(pack, bundled).entities].flatMap(({ id }) => record.entity(id) ?? []);
}

/** The pack without the entities that are found in the bundled record. */
function onlyOf(pack: Pack, bundled: Pack): Pack {
  const known = new Set(bundled.entities.map(({ id }) => id));
  return { ...pack, entities: pack.entities.filter(({ id }) => !known.has(id)) };
}

function* documentFiles(pack: Pack, record: WholeRecord): Generator<ArchiveFile, number> {
  const statements = new Map<string, Statement[]>();
  for (const statement of pack.statements) {
    const list = statements.get(statement.source);
    if (list) list.push(statement);
    else statements.set(statement.source, [statement]);
  }
  const size = pack.sources.reduce((sum, { text }) => sum + text.length, BYTES.statement * pack.statements.length);
  const files = inBuckets(pack.sources, ({ id }) => id, size);
  for (const [number, sources] of files.entries()) {
    const documents = sources.map((source) => jsonBytes(sourcePack(source, statements.get(source.id) ?? [], record)));
    yield [fileName("documents", number), seal([jsonBytes(sources.map(({ id }) => id)), ...documents])];
  }
  return files.length;
}

/** Where a statement stands: its source; for a reported wording, whose it is. */
function* idFiles(pack: Pack): Generator<ArchiveFile, number> {
  const all = [
    ...pack.statements.map(({ id, source }) => ({ id, source })),
    ...pack.reported.map(({ id, author }) => ({ id, author })),
  ];
  const files = inBuckets(all, ({ id }) => id, BYTES.id * all.length);
  for (const [number, list] of files.entries()) yield [fileName("ids", number), seal([jsonBytes(list)])];
  return files.length;
}

/** At least one file, so that a look for what is not there finds that out. */
function inBuckets<Item>(items: readonly Item[], idOf: (item: Item) => string, size: number): Item[][] {
  const buckets = Array.from({ length: Math.max(1, Math.ceil(size / AIM)) }, (): Item[] => []);
  for (const item of items) buckets[bucketOf(idOf(item), buckets.length)]?.push(item);
  return buckets;
}
