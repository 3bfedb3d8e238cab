/** The names every page knows, and those that one page has learned besides. */
import type { EntityId } from "../record/schema.ts";
import { givenNames } from "./given-names.ts";
import { beginsWith } from "./letter-ways.ts";
import { type IndexedForm, type NameIndex, placesOf, readForm, type SharedIndex } from "./name-index.ts";
import { firstWord } from "./tokens.ts";
import type { NameForm } from "./types.ts";

export interface GrowingIndex extends NameIndex {
  /**
   * Adds names: all forms of each entity at once. Whom it knows already it keeps as it knows them.
   * @returns the words, folded, that the names begin with which it has learned
   */
  add(forms: readonly NameForm[]): readonly string[];
}

export function growingIndex(shared: SharedIndex): GrowingIndex {
  const learned = new Map<string, IndexedForm[]>();
  /** What both know together. */
  const joined = new Map<string, readonly IndexedForm[]>();
  const entities = new Set<EntityId>();
  const starts = new Set<string>();
  let places: RegExp | undefined;

  function at(word: string): readonly IndexedForm[] {
    const more = learned.get(word);
    if (!more) return shared.at(word);
    let all = joined.get(word);
    if (!all) {
      all = [...shared.at(word), ...more].sort((a, b) => b.key.length - a.key.length);
      joined.set(word, all);
    }
    return all;
  }

  return {
    at,
    // Of what was learned no pattern is made: it was found in this very text.
    mayStandIn(lang) {
      const bundled = shared.mayStandIn(lang);
      return (text) => entities.size > 0 || bundled(text);
    },
    placesIn(cased) {
      if (!entities.size) return shared.placesIn(cased);
      places ??= placesOf(shared.starts + [...starts].join(""));
      places.lastIndex = 0;
      return places;
    },
    add(forms) {
      const fresh = forms.filter(({ entity }) => !entities.has(entity) && !shared.knows(entity));
      if (!fresh.length) return [];
      const given = givenNames(fresh);
      const words = new Set<string>();
      for (const form of fresh) {
        entities.add(form.entity);
        const own = form.when?.from ? [] : [...(given.get(form.entity) ?? [])];
        const read = readForm({ ...form, when: form.when, own }, shared.small);
        const word = firstWord(read.key);
        if (!word) continue;
        words.add(word);
        for (const start of beginsWith((read.cased[0] ?? read.key).charAt(read.lead), form.when)) starts.add(start);
        const known = learned.get(word);
        if (known) known.push(read);
        else learned.set(word, [read]);
        joined.delete(word);
      }
      places = undefined;
      return [...words];
    },
  };
}
