/** One entity's statements ready for being asked about: laid over what was counted, just now or when a file was made. */
import type { EntityId, SourceId, Statement, StatementKind } from "../record/schema.ts";
import { type Common, type Counted, count, type TopicsData } from "./counted.ts";
import { type Likeness, likenessFrom } from "./likeness.ts";
import { KINDS, RELATIONS } from "./order.ts";
import { rarityAmong } from "./rarity.ts";
import type { WholeRecord } from "./record-index.ts";
import { openTopics, type TopicFinder, type TopicNames } from "./topics.ts";
import type { Relation } from "./types.ts";

/** Statements are called by their place in their resting order, as distant as can be. */
export interface Prepared {
  count: number;
  /** Reads a statement: of thousands few are wanted whole. */
  statement(place: number): Statement;
  relation(place: number): Relation;
  kind(place: number): StatementKind;
  source(place: number): SourceId;
  words: Likeness;
  terms: Likeness;
  /** Topics of these statements, and places. */
  finder: TopicFinder;
  /** Calls back with every statement that has the topic, and whether its subject line names it. */
  withTopic(topic: EntityId, found: (place: number, central: boolean) => void): void;
  topicRarity(topic: EntityId): number;
  /** Whether a statement's subject line names a topic other than the entity. */
  centred(place: number): boolean;
}

/** Counts and opens, for a record that is at hand. */
export function prepare(entity: EntityId, record: WholeRecord, common: Common): Prepared {
  const { items, counted } = count(entity, record, common);
  return openPrepared(entity, counted, common.places, (place) => {
    const item = items[place];
    if (!item) throw new Error(`${entity} has no statement ${place}`);
    return item.statement;
  });
}

/** @param places names of the places that everybody's recall knows */
export function openPrepared(
  entity: EntityId,
  counted: Counted,
  places: readonly TopicNames[],
  statement: (place: number) => Statement,
): Prepared {
  const { relations, kinds, sources, sourceOf, topics, names } = counted;
  const own = new Set(topics.topics);
  const numbers = new Map(topics.topics.map((topic, number) => [topic, number]));
  const rarity = rarityAmong(topics.sets);
  const centred = centredIn(topics, relations.length, numbers.get(entity));
  return {
    count: relations.length,
    statement,
    relation: (place) => RELATIONS[relations[place] ?? 0] ?? "said",
    kind: (place) => KINDS[kinds[place] ?? 0] ?? "direct",
    source: (place) => sources[sourceOf[place] ?? 0] ?? "",
    words: likenessFrom(counted.words),
    terms: likenessFrom(counted.terms),
    finder: openTopics([...names, ...places.filter((place) => !own.has(place.entity))]),
    withTopic(topic, found) {
      const number = numbers.get(topic);
      if (number === undefined) return;
      const end = topics.starts[number + 1] ?? 0;
      for (let at = topics.starts[number] ?? 0; at < end; at++) {
        const place = topics.places[at] ?? 0;
        found(place >> 1, (place & 1) === 1);
      }
    },
    topicRarity: (topic) => rarity(topics.having[numbers.get(topic) ?? -1] ?? 1),
    centred: (place) => centred[place] === 1,
  };
}

function centredIn({ topics, starts, places }: TopicsData, count: number, entity: number | undefined): Uint8Array {
  const centred = new Uint8Array(count);
  for (let topic = 0; topic < topics.length; topic++) {
    if (topic === entity) continue;
    for (let at = starts[topic] ?? 0; at < (starts[topic + 1] ?? 0); at++) {
      const place = places[at] ?? 0;
      if (place & 1) centred[place >> 1] = 1;
    }
  }
  return centred;
}
