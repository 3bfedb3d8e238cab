/**
 * Descriptions: an office that stands for its holder on pages of their days in it. They are forms that pages are searched
 * for, but no names: a card does not show them, and nobody is looked up by them.
 */
import type { Name, NameConditions } from "../src/record/schema.ts";
import type { EditedEntity } from "./editor-schema.ts";
import type { Corpus } from "./model.ts";

/** Conditions that only descriptions have. */
const OWN = ["from", "to", "onlyAfter"] as const satisfies (keyof NameConditions)[];

/**
 * @throws {CorpusError} where a description is nobody's or no person's, its days are not those of a role in the record,
 *   its language has no words that unmake it, or a form stands twice; and where a name has the conditions of one.
 */
export function checkDescriptions(corpus: Corpus): void {
  const entities = new Map(corpus.entities.map(({ content }) => [content.id, content]));
  for (const [id, file] of corpus.descriptions) {
    const entity = entities.get(id);
    if (!entity) file.fail([], `there is no entity “${id}” that this could describe`);
    else if (!entity.marked || entity.kind !== "person") {
      file.fail([], `“${id}” is no person that is marked: only a person holds an office`);
    } else checkFile(corpus, file, entity);
  }
  for (const names of corpus.names.values()) {
    names.content.forEach(({ when = {} }, index) => {
      const own = OWN.find((condition) => when[condition] !== undefined);
      if (own) names.fail([index, "when", own], "only a description has it: those stand in corpus/descriptions");
    });
  }
}

type File = Corpus["descriptions"] extends ReadonlyMap<string, infer Content> ? Content : never;

function checkFile({ descriptionWords }: Corpus, file: File, { id, roles }: EditedEntity): void {
  file.content.forEach(({ from, to, forms }, index) => {
    if (to !== undefined && to <= from) file.fail([index, "to"], `${to} is not after ${from}`);
    if (!roles.some((role) => role.from === from && role.to === to)) {
      const days = to === undefined ? `from ${from} on` : `from ${from} to ${to}`;
      file.fail([index, "from"], `corpus/entities/${id}.json knows no role that was held ${days}`);
    }
    for (const [lang, groups] of Object.entries(forms)) {
      const path = [index, "forms", lang];
      if (!descriptionWords.content[lang]) file.fail(path, `${descriptionWords.file} has no words for “${lang}”`);
      const seen = new Set<string>();
      groups.forEach(({ texts }, group) => {
        texts.forEach((text, at) => {
          if (seen.has(text)) file.fail([...path, group, "texts", at], `“${text}” stands twice`);
          seen.add(text);
        });
      });
    }
  });
}

/** The forms of an entity's descriptions, each with all that may unmake it. */
export function descriptionsOf(corpus: Corpus, id: string): Pick<Name, "text" | "when">[] {
  const descriptions = corpus.descriptions.get(id)?.content ?? [];
  return descriptions.flatMap(({ from, to, forms }) =>
    Object.entries(forms).flatMap(([lang, groups]) =>
      groups.flatMap(({ texts, onlyAfter }) => {
        const when: NameConditions = {
          on: [lang],
          case: "any",
          from,
          ...(to && { to }),
          ...(onlyAfter && { onlyAfter }),
          ...corpus.descriptionWords.content[lang],
          notNear: yearsBefore(Number(from.slice(0, 4))),
        };
        return texts.map((text) => ({ text, when }));
      }),
    ),
  );
}

/** A year of before the office beside a description: the page looks back. In the words of a condition, `#` a digit. */
function yearsBefore(year: number): string[] {
  const years = ["18##", "19##"];
  for (let decade = 2000; decade + 10 <= year; decade += 10) years.push(`${decade / 10}#`);
  for (let one = year - (year % 10); one < year; one++) years.push(String(one));
  return years;
}
