/**
 * What recall counts about one entity's statements before anybody asks: the long part of making them ready. Plain arrays,
 * so that an archive can have it lie ready in a file (src/archive); what is done with it is the same either way.
 */
import type { Entity, EntityId, SourceId } from "../record/schema.ts";
import { bagOf, countLikeness } from "./likeness.ts";
import { EXACTNESS, RELATION, restingOrder } from "./order.ts";
import type { PostingsData } from "./postings.ts";
import type { WholeRecord } from "./record-index.ts";
import { termsOf, topicsOf } from "./spoken-of.ts";
import type { Taught } from "./taught.ts";
import { openTeachers, type Teachers } from "./teachers.ts";
import { openTopics, type TopicNames, topicNames } from "./topics.ts";
import type { Related } from "./types.ts";

/** Of a large record so many places, those most often spoken of, are known as places to everybody's recall. */
const MOST_PLACES = 200;

/** Which statements have a topic. */
export interface TopicsData {
  topics: readonly EntityId[];
  /** Where the places of each topic begin in `places`; one more for the end. */
  starts: Uint32Array;
  /** Twice the statement's place, and 1 more where its subject line names the topic. */
  places: Uint32Array;
  /** In how many sets each topic stands: these statements, and the teachers. */
  having: Uint32Array;
  sets: number;
}

/** Statements are called by their place in their resting order. */
export interface Counted {
  /** RELATION and EXACTNESS of each (order.ts). */
  relations: Uint8Array;
  kinds: Uint8Array;
  sources: readonly SourceId[];
  /** The place in `sources` of each statement's source. */
  sourceOf: Uint32Array;
  words: PostingsData;
  terms: PostingsData;
  topics: TopicsData;
  /** The names of those topics; other entities on record are no topics of these statements. */
  names: readonly TopicNames[];
}

/** What is the same for all entities of a record, made at the first question. */
export interface Common {
  teachers: Teachers;
  /** Names of the places that everybody's recall knows. */
  places: readonly TopicNames[];
}

export function commonOf(record: WholeRecord): Common {
  return { teachers: openTeachers(record), places: placesOf(record).map(topicNames) };
}

/** @returns the statements in their resting order, as distant as can be, and what was counted about them. */
export function count(entity: EntityId, record: WholeRecord, common: Common): { items: Related[]; counted: Counted } {
  const items = restingOrder(record.related(entity));
  const own = items.map(({ statement }) => statement);
  const lesson = common.teachers.lessonFor(own);
  const topics = new Set(own.flatMap(({ about, speaker }) => (speaker ? [...about, speaker] : about)));
  const names = [...topics].flatMap((topic) => {
    const known = record.entity(topic);
    return known ? [topicNames(known)] : [];
  });
  const finder = openTopics(names);
  const sources = new Map<SourceId, number>();
  for (const { source } of own) if (!sources.has(source)) sources.set(source, sources.size);
  // Drawn one by one: thousands of small maps held at once are what making ready would cost most.
  return {
    items,
    counted: {
      relations: Uint8Array.from(items, ({ relation }) => RELATION[relation]),
      kinds: Uint8Array.from(own, ({ kind }) => EXACTNESS[kind]),
      sources: [...sources.keys()],
      sourceOf: Uint32Array.from(own, ({ source }) => sources.get(source) ?? 0),
      words: countLikeness(
        each(own, (statement) => bagOf(record.passage(statement))),
        lesson.words,
      ),
      terms: countLikeness(each(own, termsOf), lesson.terms),
      topics: byTopic(
        own.map((statement) => topicsOf(statement, finder)),
        lesson.topics,
      ),
      names,
    },
  };
}

function* each<Item, Made>(items: readonly Item[], make: (item: Item) => Made): Iterable<Made> {
  for (const item of items) yield make(item);
}

function byTopic(topicsOfEach: readonly ReadonlyMap<EntityId, boolean>[], taught: Taught): TopicsData {
  const found = new Map<EntityId, number[]>();
  topicsOfEach.forEach((topics, place) => {
    for (const [topic, central] of topics) {
      const list = found.get(topic) ?? [];
      list.push(2 * place + (central ? 1 : 0));
      found.set(topic, list);
    }
  });
  const starts = new Uint32Array(found.size + 1);
  const lists = [...found.values()];
  for (const [topic, list] of lists.entries()) starts[topic + 1] = (starts[topic] ?? 0) + list.length;
  return {
    topics: [...found.keys()],
    starts,
    places: Uint32Array.from(lists.flat()),
    having: Uint32Array.from(found, ([topic, list]) => list.length + taught.having(topic)),
    sets: topicsOfEach.length + taught.sets,
  };
}

/** Between places equally often spoken of, the order of the record decides. */
function placesOf(record: WholeRecord): Entity[] {
  const spokenOf = new Map<EntityId, number>();
  for (const { about } of record.pack.statements) {
    for (const topic of about) spokenOf.set(topic, (spokenOf.get(topic) ?? 0) + 1);
  }
  const often = ({ id }: Entity) => spokenOf.get(id) ?? 0;
  return record.pack.entities
    .filter(({ kind }) => kind === "place")
    .sort((a, b) => often(b) - often(a))
    .slice(0, MOST_PLACES);
}
