/** Opens what an archive holds about one entity: a record that knows this one, and recall over it. */

import { plainAddress } from "../recall/address.ts";
import type { Counted } from "../recall/counted.ts";
import type { PostingsData } from "../recall/postings.ts";
import { openPrepared } from "../recall/prepared.ts";
import { type Recall, recallFrom } from "../recall/recall.ts";
import { addressesOf, type RecordIndex } from "../recall/record-index.ts";
import type { TopicNames } from "../recall/topics.ts";
import type { Related } from "../recall/types.ts";
import { Note, type Statement } from "../record/schema.ts";
import { addressPrint, SECTIONS } from "./dossier.ts";
import { checked, openRows } from "./rows.ts";
import { asFloats, asWords, readJson, unpack } from "./sections.ts";
import {
  Head,
  Ids,
  restorePerson,
  restoreStatement,
  StoredPerson,
  StoredSource,
  StoredStatement,
  Topics,
} from "./stored.ts";

/** What is on record about somebody, and how it is put in order. */
export interface Shelf {
  record: RecordIndex;
  recall: Recall;
}

type Name = (typeof SECTIONS)[number];

/**
 * @param file where it came from, for errors
 * @param places names of the places that everybody's recall knows
 * @throws {ArchiveError} where it is not of its schema; so do the record's answers
 */
export function openDossier(bytes: Uint8Array, file: string, places: readonly TopicNames[]): Shelf {
  const read = reader(bytes, file);
  const head = checked(Head, read.json("head"), { file, called: "the head" });
  const { entity } = head;
  const own = (id: string) => id === entity.id;

  const sources = read.rows("sources", "sourceEnds", StoredSource);
  const sourceIds = read.ids("sourceIds");
  const source = numbered(sourceIds, (number) => sources.at(number));
  const people = read.rows("people", "peopleEnds", StoredPerson);
  const person = numbered(read.ids("peopleIds"), (number) => restorePerson(people.at(number)));
  const notes = read.rows("notes", "noteEnds", Note);
  const note = numbered(read.ids("noteIds"), (number) => notes.at(number));
  const statements = read.rows("statements", "statementEnds", StoredStatement);
  const counted = readCounted(read, sourceIds, head.sets ?? [0, 0, 0]);
  const countsIn = read.words("countsIn");
  const addresses = read.words("addresses");

  const prepared = openPrepared(entity.id, counted, places, statementAt);
  function statementAt(place: number): Statement {
    return restoreStatement(statements.at(place), prepared.kind(place), sources.at(counted.sourceOf[place] ?? 0));
  }
  const record: RecordIndex = {
    entity: (id) => (own(id) ? entity : person(id)),
    source,
    note,
    related: (id) =>
      own(id)
        ? Array.from({ length: prepared.count }, (_, place): Related => {
            return { statement: prepared.statement(place), relation: prepared.relation(place) };
          })
        : [],
    countRelated: (id) => (own(id) ? prepared.count : 0),
    countFrom: (id, from) => (own(id) ? countWhere(prepared.count, (place) => from.has(prepared.source(place))) : 0),
    reportedOf: (id) => (own(id) ? head.reported : []),
    passage: ({ selector }) => selector.exact,
    published: (id) => (own(id) ? Array.from(read.words("published"), (number) => sources.at(number)) : []),
    countIn: (id) => countsIn[sourceIds.indexOf(id)] ?? 0,
    sourcesAt(urls) {
      const here = new Set(urls.filter((url) => url !== undefined).map(plainAddress));
      const prints = new Set([...here].map(addressPrint));
      const found = new Set<string>();
      for (let at = 0; at < addresses.length; at += 2) {
        if (!prints.has(addresses[at] ?? 0)) continue;
        const one = sources.at(addresses[at + 1] ?? 0);
        if (addressesOf(one).some((address) => here.has(address))) found.add(one.id);
      }
      return found;
    },
  };
  return {
    record,
    recall: { recall: (query, most) => (own(query.entity) ? recallFrom(prepared, entity, query, most) : []) },
  };
}

/** Looks items up by id; the ids are numbered at the first question. */
function numbered<Item>(ids: readonly string[], at: (number: number) => Item): (id: string) => Item | undefined {
  let numbers: Map<string, number> | undefined;
  return (id) => {
    numbers ??= new Map(ids.map((each, number) => [each, number]));
    const number = numbers.get(id);
    return number === undefined ? undefined : at(number);
  };
}

function countWhere(count: number, holds: (place: number) => boolean): number {
  let found = 0;
  for (let place = 0; place < count; place++) if (holds(place)) found++;
  return found;
}

const NONE = new Uint8Array();
const NO_LISTS = new Uint32Array(1);

type Reader = ReturnType<typeof reader>;

function reader(bytes: Uint8Array, file: string) {
  const sections = unpack(bytes);
  const section = (name: Name) => sections[SECTIONS.indexOf(name)] ?? NONE;
  const json = (name: Name): unknown => (section(name).length > 0 ? readJson(section(name)) : []);
  return {
    bytes: section,
    json,
    words: (name: Name) => asWords(section(name)),
    starts: (name: Name) => (section(name).length > 0 ? asWords(section(name)) : NO_LISTS),
    floats: (name: Name) => asFloats(section(name)),
    ids: (name: Name) => checked(Ids, json(name), { file, called: name }),
    topics: (name: Name) => checked(Topics, json(name), { file, called: name }),
    rows: <S extends Parameters<typeof openRows>[2]>(texts: Name, ends: Name, schema: S) =>
      openRows(section(texts), section(ends), schema, { file, called: texts }),
  };
}

function readCounted(read: Reader, sources: readonly string[], sets: readonly [number, number, number]): Counted {
  const relations = read.bytes("relations");
  const postings = (kind: "word" | "term", taught: number): PostingsData => ({
    size: relations.length,
    words: read.ids(`${kind}s`),
    starts: read.starts(`${kind}Starts`),
    texts: read.words(`${kind}Texts`),
    impacts: read.floats(`${kind}Impacts`),
    having: read.words(`${kind}Having`),
    sets: taught,
  });
  return {
    relations,
    kinds: read.bytes("kinds"),
    sources,
    sourceOf: read.words("sourceOf"),
    words: postings("word", sets[0]),
    terms: postings("term", sets[1]),
    topics: {
      topics: read.ids("topics"),
      starts: read.starts("topicStarts"),
      places: read.words("topicPlaces"),
      having: read.words("topicHaving"),
      sets: sets[2],
    },
    names: read.topics("names"),
  };
}
