/** One entity's statements made ready for being asked about: at the first question, so that opening a record costs nothing. */
import type { EntityId, Statement } from "../record/schema.ts";
import { type Bag, bagOf, type Likeness, openLikeness } from "./likeness.ts";
import { restingOrder } from "./order.ts";
import { rarityIn } from "./rarity.ts";
import type { RecordIndex } from "./record-index.ts";
import { termsOf, topicsOf } from "./spoken-of.ts";
import { openTopics, type TopicFinder } from "./topics.ts";
import type { Recalled } from "./types.ts";

/** Of a large record so many statements, evenly spaced, teach what is rare in it. */
const MOST_TEACHERS = 1000;

export interface Prepared {
  /** In their resting order, as distant as can be. All that follows speaks of them by their place in it. */
  items: readonly Recalled[];
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
  const items = restingOrder(record.related(entity)).map((item): Recalled => ({ ...item, score: 0, close: false }));
  const own = items.map(({ statement }) => statement);
  const known = new Set(own);
  const teachers = sample(record.pack.statements, MOST_TEACHERS).filter((statement) => !known.has(statement));

  const mentioned = new Set<EntityId>();
  for (const { about, speaker } of [...own, ...teachers]) {
    for (const topic of about) mentioned.add(topic);
    if (speaker) mentioned.add(speaker);
  }
  const finder = openTopics(record.pack.entities.filter(({ id, kind }) => kind === "place" || mentioned.has(id)));
  const topicsOfEach = own.map((statement) => topicsOf(statement, finder));
  // Drawn one by one: thousands of small maps held at once are what making ready would cost most.
  const likeness = (bag: (statement: Statement) => Bag) => openLikeness(each(own, bag), each(teachers, bag));

  return {
    items,
    words: likeness((statement) => bagOf(record.passage(statement))),
    terms: likeness(termsOf),
    finder,
    topics: byTopic(topicsOfEach),
    topicRarity: rarityIn([...topicsOfEach, ...each(teachers, (statement) => topicsOf(statement, finder))]),
    centred: topicsOfEach.map((topics) => [...topics].some(([topic, central]) => central && topic !== entity)),
  };
}

function* each<Item, Made>(items: readonly Item[], make: (item: Item) => Made): Iterable<Made> {
  for (const item of items) yield make(item);
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
