/** What a statement speaks of: its words, the editor's words for it, and the topics. What it is compared by. */
import type { EntityId, Statement } from "../record/schema.ts";
import { type Bag, bagOf } from "./likeness.ts";
import type { RecordIndex } from "./record-index.ts";
import type { TopicFinder } from "./topics.ts";
import { stems } from "./words.ts";

/** A word of a longer term ("black" of "Black Sea Fleet") says less than a term of its own. */
const PART_OF_TERM = 0.4;

export interface SpokenOf {
  words: Bag;
  /** Stems of the subject line and of the editor's terms. */
  terms: Bag;
}

export function spokenOf(statement: Statement, record: RecordIndex): SpokenOf {
  const terms = new Map<string, number>();
  for (const term of [...statement.terms.map(stems), ...stems(statement.subject).map((stem) => [stem])]) {
    const weight = term.length === 1 ? 1 : PART_OF_TERM;
    for (const stem of term) terms.set(stem, Math.max(terms.get(stem) ?? 0, weight));
  }
  return { words: bagOf(record.passage(statement)), terms };
}

/** Topic → whether the subject line names it, or it is only mentioned. */
export function topicsOf(statement: Statement, finder: TopicFinder): Map<EntityId, boolean> {
  const named = finder.find(stems(statement.subject));
  const topics = new Map(statement.about.map((topic) => [topic, named.has(topic)]));
  if (statement.speaker && !topics.has(statement.speaker)) topics.set(statement.speaker, false);
  return topics;
}
