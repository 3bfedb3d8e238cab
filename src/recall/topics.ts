/** Which of the record's entities a paragraph speaks of, topics included. Looser than marking: nothing is shown. */
import type { Entity, EntityId } from "../record/schema.ts";
import { stems } from "./words.ts";

export interface TopicFinder {
  /** Entities named in the stems, with the stems that name them. */
  find(text: readonly string[]): Map<EntityId, Set<string>>;
  isPlace(entity: EntityId): boolean;
}

/** The names of an entity as a finder looks for them. */
export interface TopicNames {
  entity: EntityId;
  place: boolean;
  /** Each name as its stems, with a space between them. */
  names: readonly string[];
}

export function topicNames(entity: Entity): TopicNames {
  const forms = [entity.name, ...entity.names.map((name) => name.text), ...(entity.terms ?? [])];
  const names = [...new Set(forms.map((form) => stems(form).join(" ")))].filter(Boolean);
  return { entity: entity.id, place: entity.kind === "place", names };
}

export function openTopics(topics: readonly TopicNames[]): TopicFinder {
  const byFirst = new Map<string, { entity: EntityId; stems: string[] }[]>();
  const places = new Set<EntityId>();
  for (const { entity, place, names } of topics) {
    if (place) places.add(entity);
    for (const name of names) {
      const phrase = name.split(" ");
      const first = phrase[0] ?? "";
      const list = byFirst.get(first);
      if (list) list.push({ entity, stems: phrase });
      else byFirst.set(first, [{ entity, stems: phrase }]);
    }
  }
  return {
    find(text) {
      const found = new Map<EntityId, Set<string>>();
      text.forEach((first, at) => {
        for (const phrase of byFirst.get(first) ?? []) {
          if (!phrase.stems.every((stem, offset) => text[at + offset] === stem)) continue;
          const named = found.get(phrase.entity) ?? new Set();
          for (const stem of phrase.stems) named.add(stem);
          found.set(phrase.entity, named);
        }
      });
      return found;
    },
    isPlace: (entity) => places.has(entity),
  };
}
