/**
 * What an entity has on record that matters for the paragraph being read, best first.
 *
 * Closeness is the sum of three: the words that paragraph and statement share, those it shares with the editor's terms
 * (both by likeness.ts), and the topics, entities that both speak of. The entity itself is no evidence: all its statements
 * share it. Blind to negation: a denial is as close as the claim.
 */
import type { Entity, EntityId } from "../record/schema.ts";
import { type Common, commonOf } from "./counted.ts";
import { closestFirst } from "./order.ts";
import { type Evidence, evidence, HEADING } from "./paragraph.ts";
import { type Prepared, prepare } from "./prepared.ts";
import type { WholeRecord } from "./record-index.ts";
import type { Query, Recalled } from "./types.ts";

/** An editor's term is chosen, a word is chance. */
const WORD = 0.6;
const TERM = 0.8;
/** A topic that the statement's subject line names weighs more than one it mentions. */
const TOPIC = { central: 1.4, mentioned: 0.9 };
/** What is left of a score where the paragraph names none of the topics that the statement is centrally about. */
const OFF_TOPIC = 0.8;
/**
 * Below this what is shared is coincidence. One key word makes a short sentence close; a long paragraph has to share more.
 * Set on the 40 paragraphs of tests/unit/recall-table.test.ts. The unit is one word that no other statement has.
 */
const CLOSE = { least: 0.66, perStem: 0.076, most: 1.5 };
/** Shared words weigh at least this together, or a central topic is shared: a mentioned topic alone is the news of the day. */
const WORDS = 0.5;
/** Two topics that hardly any other statement has are enough, too ("Armenia, Belarus and Tajikistan"). */
const RARE = { rarity: 0.75, topics: 2 };
/** So many entities stay ready: a page names few. */
const MOST_READY = 16;

export interface Recall {
  /** The statements related to the entity, best first: all of them, or as many as are wanted. */
  recall(query: Query, most?: number): Recalled[];
}

/** Recall over a record that is at hand; what it needs of an entity is counted at the first question about it. */
export function openRecall(record: WholeRecord): Recall {
  const ready = new Map<EntityId, Prepared>();
  let common: Common | undefined;
  const preparedFor = (entity: EntityId): Prepared => {
    common ??= commonOf(record);
    const prepared = ready.get(entity) ?? prepare(entity, record, common);
    ready.delete(entity);
    ready.set(entity, prepared);
    const [longestUnused] = ready.keys();
    if (ready.size > MOST_READY && longestUnused !== undefined) ready.delete(longestUnused);
    return prepared;
  };
  return {
    recall(query, most) {
      const entity = record.entity(query.entity);
      return entity ? recallFrom(preparedFor(entity.id), entity, query, most) : [];
    },
  };
}

/** Recall over one entity's statements that are ready. */
export function recallFrom(
  prepared: Prepared,
  entity: Entity,
  query: Query,
  most = Number.POSITIVE_INFINITY,
): Recalled[] {
  const found = closeness(evidence(query, entity, prepared.finder), prepared);
  const isLeft = (place: number) => !query.exclude?.has(prepared.source(place));
  const close = found.close.filter(isLeft).map((place) => ({
    place,
    relation: prepared.relation(place),
    kind: prepared.kind(place),
    source: prepared.source(place),
    score: found.scores[place] ?? 0,
  }));
  const places = closestFirst(close).map(({ place }) => place);
  const isClose = new Set(found.close);
  for (let place = 0; place < prepared.count && places.length < most; place++) {
    if (!isClose.has(place) && isLeft(place)) places.push(place);
  }
  return places.slice(0, most).map((place) => ({
    statement: prepared.statement(place),
    relation: prepared.relation(place),
    score: found.scores[place] ?? 0,
    close: isClose.has(place),
  }));
}

interface Closeness {
  scores: Float64Array;
  /** The places of the statements that share their subject with the paragraph. */
  close: number[];
}

function closeness(asked: Evidence, prepared: Prepared): Closeness {
  const words = prepared.words.scores(asked.stems);
  const terms = prepared.terms.scores(asked.stems);
  const { count } = prepared;
  const scores = new Float64Array(count);
  /** Weight of the shared topics that the subject line names, and of those that are rare. */
  const central = new Float64Array(count);
  const rare = new Float64Array(count);
  for (const [topic, weight] of asked.topics) {
    const rarity = prepared.topicRarity(topic);
    prepared.withTopic(topic, (place, named) => {
      add(scores, place, weight * rarity * (named ? TOPIC.central : TOPIC.mentioned));
      if (named) central[place] = Math.max(central[place] ?? 0, weight);
      if (rarity >= RARE.rarity) add(rare, place, weight);
    });
  }
  for (let place = 0; place < count; place++) {
    words[place] = WORD * (words[place] ?? 0) + TERM * (terms[place] ?? 0);
    add(scores, place, words[place] ?? 0);
    if (prepared.centred(place) && central[place] === 0) scores[place] = OFF_TOPIC * (scores[place] ?? 0);
  }
  const enough = Math.min(CLOSE.most, CLOSE.least + CLOSE.perStem * asked.length);
  const close: number[] = [];
  for (let place = 0; place < count; place++) {
    if ((scores[place] ?? 0) < enough) continue;
    const subject = (words[place] ?? 0) >= WORDS || (central[place] ?? 0) > HEADING;
    if (subject || (rare[place] ?? 0) >= RARE.topics) close.push(place);
  }
  return { scores, close };
}

function add(to: Float64Array, place: number, amount: number): void {
  to[place] = (to[place] ?? 0) + amount;
}
