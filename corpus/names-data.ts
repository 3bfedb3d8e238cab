/** The forms that the page looks for: all names of all marked entities. */
import type { NameForm, NamesData } from "../src/names/types.ts";
import type { Entity, Name } from "../src/record/schema.ts";
import { descriptionsOf } from "./descriptions.ts";
import type { EditedEntity } from "./editor-schema.ts";
import type { Corpus } from "./model.ts";

/** The entity's names file; a topic or publisher without one goes by its name alone. */
export function namesOf(corpus: Corpus, entity: EditedEntity): Name[] {
  return corpus.names.get(entity.id)?.content ?? [{ text: entity.name, kind: "preferred", lang: ["en"], full: true }];
}

/** @throws {CorpusError} where a marked entity has no names, a form stands twice, or the preferred name is missing. */
export function checkNames(corpus: Corpus): void {
  for (const entity of corpus.entities) {
    const { id, marked, name } = entity.content;
    const names = corpus.names.get(id);
    if (!names) {
      if (marked) entity.fail(["marked"], `a marked entity needs its names: there is no corpus/names/${id}.json`);
      continue;
    }
    if (!names.content.some((form) => form.text === name && form.kind !== "match-only")) {
      names.fail([], `“${name}”, the entity’s name in corpus/entities/${id}.json, is not among the names to display`);
    }
    const seen = new Map<string, number>();
    names.content.forEach((form, index) => {
      const first = seen.get(JSON.stringify([form.text, form.lang]));
      if (first !== undefined) names.fail([index], `“${form.text}” stands twice: items ${first} and ${index}`);
      seen.set(JSON.stringify([form.text, form.lang]), index);
    });
  }
}

export function emitNames(corpus: Corpus): NamesData {
  return namesIn(
    corpus.entities.map(({ content }) => ({
      ...content,
      names: [...namesOf(corpus, content), ...descriptionsOf(corpus, content.id)],
    })),
  );
}

/** One form per spelling and condition: the same spelling in two languages is looked for once. */
export function namesIn(
  entities: readonly (Pick<Entity, "id" | "kind" | "marked"> & { names: Pick<Name, "text" | "full" | "when">[] })[],
): NamesData {
  const forms = new Map<string, NameForm>();
  for (const entity of entities) {
    if (!entity.marked) continue;
    for (const { text, full = false, when } of entity.names) {
      const form: NameForm = { entity: entity.id, text, full, person: entity.kind === "person", ...(when && { when }) };
      const key = JSON.stringify([entity.id, text, when]);
      const known = forms.get(key);
      forms.set(key, known ? { ...known, full: known.full || full } : form);
    }
  }
  return { format: 1, forms: [...forms.values()] };
}
