/**
 * The names as they travel to the page: forms that share entity and conditions stand together, each set of conditions and
 * each list of words once. A fraction of the size of the plain form.
 */
import { smallWords } from "./small-words.ts";
import type { NameForm, NamesData, PackedNames } from "./types.ts";

const SEPARATOR = "|";

/**
 * @param stamp tells this content from any other (the build takes a hash of it).
 * @throws {Error} when a form holds the separator.
 */
export function packNames({ forms }: NamesData, stamp = ""): PackedNames {
  const lists: string[] = [];
  const rules: string[] = [];
  const groups = new Map<string, { head: PackedNames["groups"][number]; texts: string[] }>();
  for (const { entity, text, full, person, when } of forms) {
    if (text.includes(SEPARATOR)) throw new Error(`a name may not hold "${SEPARATOR}": ${text}`);
    const rule = when
      ? placeIn(
          rules,
          mapValues(when, (value) => (Array.isArray(value) ? placeIn(lists, value) : value)),
        )
      : -1;
    const flags = (full ? 1 : 0) + (person ? 2 : 0);
    const id = `${entity} ${flags} ${rule}`;
    const group = groups.get(id) ?? { head: [entity, flags, rule, ""], texts: [] };
    groups.set(id, group);
    group.texts.push(text);
  }
  return {
    format: 3,
    stamp,
    words: smallWords(),
    lists: lists.map((list) => JSON.parse(list)),
    rules: rules.map((rule) => JSON.parse(rule)),
    groups: [...groups.values()].map(({ head: [entity, flags, rule], texts }) => [
      entity,
      flags,
      rule,
      texts.join(SEPARATOR),
    ]),
  };
}

/** Where a thing stands in a list of things without repetition; put at its end where it is new. */
function placeIn(list: string[], thing: unknown): number {
  const text = JSON.stringify(thing);
  const at = list.indexOf(text);
  return at < 0 ? list.push(text) - 1 : at;
}

function mapValues(thing: object, to: (value: unknown) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(thing).map(([key, value]) => [key, to(value)]));
}

/** Forms come back group by group: the order within an entity is no part of their meaning. Equal lists come back as one. */
export function unpackNames({ lists, rules, groups }: PackedNames): NamesData {
  const conditions = rules.map((rule) =>
    mapValues(rule, (value) => (typeof value === "number" ? lists[value] : value)),
  );
  const forms = groups.flatMap(([entity, flags, rule, texts]) =>
    texts.split(SEPARATOR).map((text): NameForm => {
      const when = conditions[rule];
      return { entity, text, full: (flags & 1) > 0, person: (flags & 2) > 0, ...(when && { when }) };
    }),
  );
  return { format: 1, forms };
}
