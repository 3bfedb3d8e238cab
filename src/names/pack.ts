/** Makes the names ready to be opened: whatever the background would have to build at each start is built here. */
import type { NameConditions } from "../record/schema.ts";
import { beginnings, type Written } from "./beginnings.ts";
import { fold } from "./fold.ts";
import { givenNames } from "./given-names.ts";
import { beginsWith } from "./letter-ways.ts";
import { smallWords } from "./small-words.ts";
import { type Spelled, tellingForms } from "./telling.ts";
import { firstWord, firstWordStart } from "./tokens.ts";
import type { NamesData, PackedNames } from "./types.ts";
import { SEPARATOR, unpackForms } from "./unpack.ts";

/** @throws {Error} when a form holds the separator. */
export function packNames({ forms }: NamesData): PackedNames {
  const lists: string[] = [];
  const rules: string[] = [];
  const groups = new Map<string, { number: number; group: PackedNames["groups"][number] }>();
  /** Many forms share one object. */
  const known = new Map<NameConditions, number>();
  function ruleOf(when: NameConditions): number {
    const rule = placeIn(
      rules,
      withLists(when, (list) => placeIn(lists, list)),
    );
    known.set(when, rule);
    return rule;
  }
  const given = givenNames(forms);
  const starts = new Set<string>();
  const written: (Written & Spelled)[] = [];
  const byWord = new Map<string, { length: number; packed: string }[]>();
  for (const { entity, text, full, person, when } of forms) {
    if (text.includes(SEPARATOR)) throw new Error(`a name may not hold "${SEPARATOR}": ${text}`);
    const { key, cased } = fold(text);
    const lead = firstWordStart(key);
    const word = firstWord(key);
    if (!word) continue;
    const rule = when ? (known.get(when) ?? ruleOf(when)) : -1;
    const flags = (full ? 1 : 0) + (person ? 2 : 0);
    const id = `${entity} ${flags} ${rule}`;
    const { number } = groups.get(id) ?? { number: groups.size };
    if (number === groups.size) {
      // A description is decided without them, and it has many groups.
      const own = when?.from ? "" : [...(given.get(entity) ?? [])].join(" ");
      groups.set(id, { number, group: [entity, flags, rule, own] });
    }
    written.push({ key, cased, lead, anyCase: when?.case === "any", when });
    for (const start of beginsWith(cased.charAt(lead), when)) starts.add(start);
    const list = byWord.get(word) ?? [];
    byWord.set(word, list);
    list.push({ length: key.length, packed: `${number}:${text}` });
  }
  return {
    format: 7,
    words: smallWords(),
    lists: lists.map((list) => JSON.parse(list)),
    rules: rules.map((rule) => JSON.parse(rule)),
    groups: [...groups.values()].map(({ group }) => group),
    telling: tellingForms(written),
    gluedTelling: tellingForms(written, true),
    begins: beginnings(written),
    starts: [...starts].join(""),
    forms: [...byWord].map(([word, list]) => [
      word,
      list
        .sort((one, other) => other.length - one.length)
        .map(({ packed }) => packed)
        .join(SEPARATOR),
    ]),
  };
}

/** Where a thing stands in a list of things without repetition; put at its end where it is new. */
function placeIn(list: string[], thing: unknown): number {
  const text = JSON.stringify(thing);
  const at = list.indexOf(text);
  return at < 0 ? list.push(text) - 1 : at;
}

/** Conditions with each list of words as the number of its place among all. */
function withLists(when: NameConditions, place: (list: readonly string[]) => number): PackedNames["rules"][number] {
  return Object.fromEntries(
    Object.entries(when).map(([name, value]) => [name, Array.isArray(value) ? place(value) : value]),
  );
}

/** The forms come back word by word: their order is no part of their meaning. */
export function unpackNames(packed: PackedNames): NamesData {
  const forms = packed.forms.flatMap(([, list]) => unpackForms(packed, list));
  return {
    format: 1,
    forms: forms.map(({ entity, text, full, person, when }) => ({ entity, text, full, person, ...(when && { when }) })),
  };
}
