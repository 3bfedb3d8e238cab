/** Which of the record's entities a paragraph speaks of, topics included. Looser than marking: nothing is shown. */
import type { Entity, EntityId } from "../record/schema.ts";
import { stems } from "./words.ts";

export interface TopicFinder {
  /** Entities named in the stems, with the stems that name them. */
  find(text: readonly string[]): Map<EntityId, Set<string>>;
}

interface Phrase {
  entity: EntityId;
  stems: string[];
}

export function openTopics(entities: readonly Entity[]): TopicFinder {
  const byFirst = new Map<string, Phrase[]>();
  for (const entity of entities) {
    const forms = [entity.name, ...entity.names.map((name) => name.text), ...(entity.terms ?? [])];
    for (const key of new Set(forms.map((form) => stems(form).join(" ")))) {
      const phrase = key.split(" ");
      const first = phrase[0];
      if (!first) continue;
      const list = byFirst.get(first) ?? [];
      list.push({ entity: entity.id, stems: phrase });
      byFirst.set(first, list);
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
  };
}
