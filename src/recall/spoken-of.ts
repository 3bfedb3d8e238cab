/** What a statement speaks of, as it is compared: the editor's words for it, and its topics. */
import type { EntityId, Statement } from "../record/schema.ts";
import type { Bag } from "./likeness.ts";
import type { TopicFinder } from "./topics.ts";
import { stems } from "./words.ts";

/** A word of a longer term ("black" of "Black Sea Fleet") says less than a term of its own. */
const PART_OF_TERM = 0.4;

/** Stems of the subject line and of the editor's terms. */
export function termsOf({ subject, terms }: Statement): Bag {
  const alone = terms.filter((term) => !term.includes(" "));
  const bag = new Map(stems(`${subject} ${alone.join(" ")}`).map((stem) => [stem, 1]));
  if (alone.length === terms.length) return bag;
  for (const term of terms) {
    const words = stems(term);
    const weight = words.length === 1 ? 1 : PART_OF_TERM;
    for (const stem of words) if (weight > (bag.get(stem) ?? 0)) bag.set(stem, weight);
  }
  return bag;
}

/** Topic → whether the subject line names it, or it is only mentioned. */
export function topicsOf({ subject, about, speaker }: Statement, finder: TopicFinder): Map<EntityId, boolean> {
  const named = finder.find(stems(subject));
  const topics = new Map(about.map((topic) => [topic, named.has(topic)]));
  if (speaker && !topics.has(speaker)) topics.set(speaker, false);
  return topics;
}
