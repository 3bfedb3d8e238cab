/**
 * What an entity has on record that matters for the paragraph being read, best first.
 *
 * Closeness is the sum over shared evidence of how rare that evidence is in the record (inverse document frequency, as
 * in BM25: Robertson & Zaragoza 2009), over two kinds of evidence: topics (entities that both speak of) and stems. The
 * entity itself is no evidence: all its statements share it. Blind to negation: a denial is as close as the claim.
 */
import type { Entity, Statement, StatementKind } from "../record/schema.ts";
import type { RecordIndex } from "./record-index.ts";
import { openTopics, type TopicFinder } from "./topics.ts";
import type { Query, Recalled, Relation } from "./types.ts";
import { stems } from "./words.ts";

/** Share of a stem's rarity that counts, by where the statement has it: an editor's term is chosen, a word is chance. */
const FIELD = { term: 1, text: 0.55, partOfTerm: 0.4, termAndText: 1.25 };
/** A topic that the statement's subject line names weighs more than one it mentions. */
const TOPIC = { central: 1.4, mentioned: 0.9 };
/** What is left of a score where the paragraph names none of the topics that the statement is centrally about. */
const OFF_TOPIC = 0.8;
/** A heading says what its paragraphs are about, the headline what the page is about: each weighs less than the text. */
const HEADING = 0.3;
const HEADLINE = 0.15;
/**
 * Below this what is shared is coincidence. One key word makes a short sentence close; a long paragraph has to share more.
 * Set on the 40 paragraphs of tests/unit/recall-table.test.ts.
 */
const CLOSE = { least: 1.9, perStem: 0.22, most: 4.4 };
/** Shared words weigh at least this together, or a central topic is shared: a mentioned topic alone is the news of the day. */
const WORDS = 0.9;
/** Two topics that hardly any other statement has are enough, too ("Armenia, Belarus and Tajikistan"). */
const RARE = { rarity: 2.2, topics: 2 };
const EXACTNESS: Record<StatementKind, number> = { direct: 0, mixed: 1, indirect: 2, framing: 3 };
/** What each step away from the speaker's own words takes off closeness. */
const STEP = 0.05;
const RELATION: Record<Relation, number> = { said: 0, about: 1, to: 2 };

interface Features {
  /** stem → weight of the best field it stands in */
  stems: Map<string, number>;
  /** topic → whether the subject line names it */
  topics: Map<string, boolean>;
}

export interface Recall {
  /** Every statement related to the entity, best first. */
  recall(query: Query): Recalled[];
}

export function openRecall(record: RecordIndex): Recall {
  const topics = openTopics(record.pack.entities);
  const places = new Set(record.pack.entities.filter(({ kind }) => kind === "place").map(({ id }) => id));
  const features = new Map<string, Features>();
  for (const statement of record.pack.statements) features.set(statement.id, featuresOf(statement, record, topics));
  const stemRarity = rarity([...features.values()].map((item) => item.stems.keys()));
  const topicRarity = rarity([...features.values()].map((item) => item.topics.keys()));

  return {
    recall(query) {
      const entity = record.entity(query.entity);
      if (!entity) return [];
      const asked = evidence(query, entity, topics, places);
      const scored = record
        .related(query.entity)
        .filter(({ statement }) => !query.exclude?.has(statement.source))
        .map(({ statement, relation }): Recalled => {
          const { score, close } = closeness(features.get(statement.id), query.entity, asked, stemRarity, topicRarity);
          return { statement, relation, score, close };
        });
      return inOrder(scored);
    },
  };
}

interface Evidence {
  stems: Map<string, number>;
  topics: Map<string, number>;
  /** Content stems in the paragraph itself, those that name something included. */
  length: number;
}

/** What the paragraph speaks of, each with its weight. Stems that name a place, or the entity itself, count as that only. */
function evidence(query: Query, entity: Entity, topics: TopicFinder, places: ReadonlySet<string>): Evidence {
  const own = new Set([entity.name, entity.short, ...entity.names.map((name) => name.text)].flatMap(stems));
  const found: Evidence = { stems: new Map(), topics: new Map(), length: new Set(stems(query.paragraph)).size };
  const parts: [string | undefined, number][] = [
    [query.paragraph, 1],
    [query.heading, HEADING],
    [query.headline, HEADLINE],
  ];
  for (const [text, weight] of parts) {
    if (!text) continue;
    const list = stems(text);
    const named = topics.find(list);
    const naming = new Set([...named].flatMap(([topic, by]) => (places.has(topic) ? [...by] : [])));
    for (const topic of named.keys()) if (topic !== entity.id) raise(found.topics, topic, weight);
    for (const stem of list) if (!naming.has(stem) && !own.has(stem)) raise(found.stems, stem, weight);
  }
  return found;
}

function closeness(
  statement: Features | undefined,
  entity: string,
  asked: Evidence,
  stemRarity: Rarity,
  topicRarity: Rarity,
): { score: number; close: boolean } {
  if (!statement) return { score: 0, close: false };
  let score = 0;
  let words = 0;
  for (const [stem, weight] of asked.stems) {
    const field = statement.stems.get(stem);
    if (!field) continue;
    score += weight * field * stemRarity(stem);
    words += weight * field;
  }
  let central = false;
  let rare = 0;
  for (const [topic, weight] of asked.topics) {
    const named = statement.topics.get(topic);
    if (named === undefined) continue;
    score += weight * (named ? TOPIC.central : TOPIC.mentioned) * topicRarity(topic);
    central ||= named && weight > HEADING;
    if (topicRarity(topic) >= RARE.rarity) rare += weight;
  }
  const centre = [...statement.topics].filter(([topic, named]) => named && topic !== entity);
  if (centre.length > 0 && !centre.some(([topic]) => asked.topics.has(topic))) score *= OFF_TOPIC;
  const enough = Math.min(CLOSE.most, CLOSE.least + CLOSE.perStem * asked.length);
  return { score, close: score >= enough && (words >= WORDS || central || rare >= RARE.topics) };
}

function featuresOf(statement: Statement, record: RecordIndex, finder: TopicFinder): Features {
  const text = new Set(stems(record.passage(statement)));
  const weights = new Map<string, number>();
  for (const stem of text) raise(weights, stem, FIELD.text);
  for (const term of [...statement.terms.map(stems), ...stems(statement.subject).map((stem) => [stem])]) {
    const whole = term.length === 1 ? FIELD.term : FIELD.partOfTerm;
    for (const stem of term) raise(weights, stem, text.has(stem) ? whole * FIELD.termAndText : whole);
  }
  const topics = new Map<string, boolean>();
  const named = finder.find(stems(statement.subject));
  for (const topic of statement.about) topics.set(topic, named.has(topic));
  if (statement.speaker && !topics.has(statement.speaker)) topics.set(statement.speaker, false);
  return { stems: weights, topics };
}

/** close first, then said before about before to, the closer, the more exact; where none is close: exactness, one per source, the newer. */
function inOrder(scored: readonly Recalled[]): Recalled[] {
  const exactness = ({ statement }: Recalled) => EXACTNESS[statement.kind];
  const close = scored
    .filter((item) => item.close)
    .sort(
      (a, b) =>
        RELATION[a.relation] - RELATION[b.relation] ||
        b.score * (1 - STEP * exactness(b)) - a.score * (1 - STEP * exactness(a)) ||
        newer(a, b),
    );
  const rest = scored
    .filter((item) => !item.close)
    .sort((a, b) => RELATION[a.relation] - RELATION[b.relation] || exactness(a) - exactness(b) || newer(a, b));
  return [...close, ...onePerSource(rest)];
}

/** Among statements of one relation and exactness, takes one of each source in turn. */
function onePerSource(items: readonly Recalled[]): Recalled[] {
  const turn = new Map<string, number>();
  return items
    .map((item, place) => {
      const group = `${item.relation} ${item.statement.kind}`;
      const key = `${group} ${item.statement.source}`;
      const round = turn.get(key) ?? 0;
      turn.set(key, round + 1);
      return { item, place, round, group };
    })
    .sort((a, b) => (a.group === b.group ? a.round - b.round || a.place - b.place : a.place - b.place))
    .map(({ item }) => item);
}

function newer(a: Recalled, b: Recalled): number {
  return b.statement.date.localeCompare(a.statement.date) || a.statement.span.start - b.statement.span.start;
}

type Rarity = (key: string) => number;

function rarity(sets: readonly Iterable<string>[]): Rarity {
  const counts = new Map<string, number>();
  for (const set of sets) for (const key of set) counts.set(key, (counts.get(key) ?? 0) + 1);
  const total = sets.length;
  return (key) => {
    const count = counts.get(key) ?? 0;
    return Math.log(1 + (total - count + 0.5) / (count + 0.5));
  };
}

function raise(map: Map<string, number>, key: string, weight: number): void {
  map.set(key, Math.max(map.get(key) ?? 0, weight));
}
