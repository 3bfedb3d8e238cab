/** One entity's statements made ready for being asked about: at the first question, so that opening a record costs nothing. */
import type { EntityId, Statement } from "../record/schema.ts";
import { type Bag, type Likeness, openLikeness, rarityIn } from "./likeness.ts";
import { restingOrder } from "./order.ts";
import type { RecordIndex } from "./record-index.ts";
import { spokenOf, topicsOf } from "./spoken-of.ts";
import { openTopics, type TopicFinder } from "./topics.ts";
import type { Relation } from "./types.ts";

/** Of a large record so many statements, evenly spaced, teach what is rare in it. */
const MOST_TEACHERS = 1000;

export interface Prepared {
  /** In their resting order. All that follows speaks of them by their place in it. */
  items: readonly { statement: Statement; relation: Relation }[];
  words: Likeness;
  terms: Likeness;
  /** Topics of these statements, and places. */
  finder: TopicFinder;
  /** Topic → the statements that have it, and whether their subject line names it. */
  topics: ReadonlyMap<EntityId, readonly { place: number; central: boolean }[]>;
  topicRarity(topic: EntityId): number;
  /** Whether a statement's subject line names a topic other than the entity. */
  centred: readonly boolean[];
}

export function prepare(entity: EntityId, record: RecordIndex): Prepared {
  const items = restingOrder(record.related(entity));
  const own = items.map(({ statement }) => statement);
  const known = new Set(own);
  const teachers = sample(record.pack.statements, MOST_TEACHERS).filter((statement) => !known.has(statement));

  const mentioned = new Set(
    [...own, ...teachers].flatMap(({ about, speaker }) => (speaker ? [speaker, ...about] : about)),
  );
  const finder = openTopics(record.pack.entities.filter(({ id, kind }) => kind === "place" || mentioned.has(id)));
  const topicsOfEach = own.map((statement) => topicsOf(statement, finder));
  const likeness = (bag: (statement: Statement) => Bag) => openLikeness(own.map(bag), teachers.map(bag));
  const spoken = new Map([...own, ...teachers].map((statement) => [statement, spokenOf(statement, record)]));
  const nothing: Bag = new Map();

  return {
    items,
    words: likeness((statement) => spoken.get(statement)?.words ?? nothing),
    terms: likeness((statement) => spoken.get(statement)?.terms ?? nothing),
    finder,
    topics: byTopic(topicsOfEach),
    topicRarity: rarityIn([...topicsOfEach, ...teachers.map((statement) => topicsOf(statement, finder))]),
    centred: topicsOfEach.map((topics) => [...topics].some(([topic, central]) => central && topic !== entity)),
  };
}

function byTopic(topicsOfEach: readonly ReadonlyMap<EntityId, boolean>[]): Prepared["topics"] {
  const found = new Map<EntityId, { place: number; central: boolean }[]>();
  topicsOfEach.forEach((topics, place) => {
    for (const [topic, central] of topics) {
      const list = found.get(topic);
      if (list) list.push({ place, central });
      else found.set(topic, [{ place, central }]);
    }
  });
  return found;
}

function sample<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items;
  return Array.from({ length: most }, (_, at) => items[Math.floor((at * items.length) / most)] as Item);
}
