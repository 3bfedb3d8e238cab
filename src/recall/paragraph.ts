/** What the paragraph being read speaks of, with what stands over it. */
import type { Entity, EntityId } from "../record/schema.ts";
import type { TopicFinder } from "./topics.ts";
import type { Query } from "./types.ts";
import { stems } from "./words.ts";

/** A heading says what its paragraphs are about, the headline what the page is about: each weighs less than the text. */
export const HEADING = 0.3;
const HEADLINE = 0.15;

export interface Evidence {
  stems: Map<string, number>;
  topics: Map<EntityId, number>;
  /** Content stems in the paragraph itself, those that name something included. */
  length: number;
}

/** Each stem and topic with its weight. Stems that name a place, or the entity itself, count as that only. */
export function evidence(query: Query, entity: Entity, topics: TopicFinder): Evidence {
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
    const naming = new Set([...named].flatMap(([topic, by]) => (topics.isPlace(topic) ? [...by] : [])));
    for (const topic of named.keys()) if (topic !== entity.id) raise(found.topics, topic, weight);
    for (const stem of list) if (!naming.has(stem) && !own.has(stem)) raise(found.stems, stem, weight);
  }
  return found;
}

function raise(map: Map<string, number>, key: string, weight: number): void {
  map.set(key, Math.max(map.get(key) ?? 0, weight));
}
