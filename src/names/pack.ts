/**
 * The names as they travel to the page: forms that share entity and conditions stand together, each list of conditions
 * once. A third of the size of the plain form.
 */
import { beginnings } from "./beginnings.ts";
import type { NameForm, NamesData, PackedNames } from "./types.ts";

const SEPARATOR = "|";

/**
 * @param stamp tells this content from any other (the build takes a hash of it).
 * @throws {Error} when a form holds the separator.
 */
export function packNames({ forms }: NamesData, stamp = ""): PackedNames {
  const rules: string[] = [];
  const groups = new Map<string, { head: PackedNames["groups"][number]; texts: string[] }>();
  for (const { entity, text, full, person, when } of forms) {
    if (text.includes(SEPARATOR)) throw new Error(`a name may not hold "${SEPARATOR}": ${text}`);
    const rule = when ? JSON.stringify(when) : "";
    if (rule && !rules.includes(rule)) rules.push(rule);
    const flags = (full ? 1 : 0) + (person ? 2 : 0);
    const id = `${entity} ${flags} ${rule}`;
    const group = groups.get(id) ?? { head: [entity, flags, rule ? rules.indexOf(rule) : -1, ""], texts: [] };
    groups.set(id, group);
    group.texts.push(text);
  }
  return {
    format: 2,
    stamp,
    begins: beginnings(forms),
    rules: rules.map((rule) => JSON.parse(rule)),
    groups: [...groups.values()].map(({ head: [entity, flags, rule], texts }) => [
      entity,
      flags,
      rule,
      texts.join(SEPARATOR),
    ]),
  };
}

/** Forms come back group by group: the order within an entity is no part of their meaning. */
export function unpackNames({ rules, groups }: PackedNames): NamesData {
  const forms = groups.flatMap(([entity, flags, rule, texts]) =>
    texts.split(SEPARATOR).map((text) => {
      const form: NameForm = { entity, text, full: (flags & 1) > 0, person: (flags & 2) > 0 };
      const when = rules[rule];
      if (when) form.when = when;
      return form;
    }),
  );
  return { format: 1, forms };
}
