/**
 * What the rest of the house knows of name matching. The matcher behind it can change (a flat index, a worker) without
 * anyone else noticing.
 */
import type { EntityId, NameConditions } from "../record/schema.ts";

/** One form as the index keeps it. */
export interface NameForm {
  entity: EntityId;
  text: string;
  /** Names the entity whole: evidence for its short forms elsewhere on the page. */
  full: boolean;
  /** Person, or something else: surnames have rules of their own. */
  person: boolean;
  when?: NameConditions;
}

/** What the build hands to the page: all forms of all marked entities, one by one. */
export interface NamesData {
  format: 1;
  forms: NameForm[];
}

/** The same as it travels (build/names.json): see pack.ts. */
export interface PackedNames {
  format: 2;
  /** Changes with the content: two with the same stamp are the same. */
  stamp: string;
  /** A pattern's source, false of text that holds none of the names: beginnings.ts. */
  begins?: string;
  rules: NameConditions[];
  /** entity, flags (1: full, 2: person), index into `rules` or -1, texts joined by "|". */
  groups: [entity: EntityId, flags: number, rule: number, texts: string][];
}

/** A run of text that is read in one go: a paragraph, a heading, a list item. `text` has the page's characters. */
export interface Block {
  /** The page's own number; stable as long as the block lives. */
  id: number;
  text: string;
}

/** A name found in a block, decided to be an entity. [start, end) in UTF-16 code units of the block's text. */
export interface Mention {
  entity: EntityId;
  start: number;
  end: number;
}

/** Why a candidate was taken or left: for `--explain` and the tests. */
export interface Decision extends Mention {
  surface: string;
  taken: boolean;
  /** Short, fixed phrases: "full name", "bare surname, full name on page", "another given name before it". */
  reason: string;
}

/** The names of one page, kept up as its blocks come, change and go. */
export interface PageNames {
  /**
   * Takes new or changed blocks (`text`) and removed ones (`text: null`).
   * @returns the blocks whose mentions are now others than before, with their mentions in order of place. Evidence is
   *   page-wide, so a full name in a late block can bring mentions to earlier ones.
   */
  update(changes: Iterable<{ id: number; text: string | null }>): Map<number, readonly Mention[]>;
  /** Every decision on the page as it stands, by block, in order of place. */
  explain(): Map<number, readonly Decision[]>;
}

export interface NameFinder {
  /** @param lang BCP 47 language of the page ("en", "pt-BR"); empty where unknown. */
  page(lang: string): PageNames;
}
