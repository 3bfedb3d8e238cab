/**
 * What the rest of the house knows of name matching. The matcher behind it can change (a flat index, a worker) without
 * anyone else noticing.
 */
import type { EntityId, NameConditions } from "../record/schema.ts";
import type { Telling } from "./may-stand.ts";

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

/**
 * The same as it is packed (build/names.json): the index the scan looks names up in, ready made, since whatever the background
 * builds it builds anew whenever it wakes. See pack.ts.
 */
export interface PackedNames {
  format: 7;
  /** Lists of words that conditions hold. */
  lists: string[][];
  /** Sets of conditions; a number in one of them is an index into `lists`. */
  rules: Record<string, unknown>[];
  /** What a capitalised word may be besides a given name: small-words.ts. */
  words: string;
  /** entity, flags (1: full, 2: person), index into `rules` or -1, the person's given names (folded, parted by spaces). */
  groups: [entity: EntityId, flags: number, rule: number, given: string][];
  /** What a text must hold in which one stands; null where any may: telling.ts. */
  telling: Telling | null;
  /** The same for the text of a page whose paragraphs are glued to each other. */
  gluedTelling: Telling | null;
  /** Source of a pattern, empty where the names are too few or too many to need any: where in a text of ASCII one may begin. */
  begins: string;
  /** Every character a form may begin with, in folded text of which letter case is kept. */
  starts: string;
  /** A first word, folded, and the forms that begin with it, the longest first: group and text ("3:Lavrov"), joined by "|". */
  forms: [word: string, forms: string][];
  /** These are not all: the record is large, and the rest lies in files ({@link PageNames.learn}). */
  more?: boolean;
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
  /**
   * Where the names are not all here: fetches those that these texts hold. To be awaited before `update` takes the texts;
   * its answer then holds earlier blocks too in which one of the new names stands.
   * @throws {Error} where the names cannot be had
   */
  learn?(texts: readonly string[]): Promise<void>;
  /** Every decision on the page as it stands, by block, in order of place. */
  explain(): Map<number, readonly Decision[]>;
}

/** {@link PageNames} that are found elsewhere: in the background, as far as a news page is concerned. */
export interface AskedNames {
  /** By which the background knows the page. */
  readonly id: string;
  /**
   * As {@link PageNames.update}; what comes back may also name blocks whose mentions are as before. What could not be told
   * goes with the next call.
   * @throws {Error} where nobody answers
   */
  update(changes: Iterable<{ id: number; text: string | null }>): Promise<ReadonlyMap<number, readonly Mention[]>>;
  /** Has the page told whole with the next `update`: the background has forgotten it. */
  forget(): void;
  /** @throws {Error} where nobody answers */
  explain(): Promise<ReadonlyMap<number, readonly Decision[]>>;
}

/** What a page says of itself that decides which names count: see {@link NameFinder.page}. */
export interface Reading {
  lang: string;
  date: string;
}

export interface NameAsker {
  /** @param tells called when something is asked: to look it up takes a while, and most pages name nobody */
  page(tells: () => Reading): AskedNames;
}

export interface NameFinder {
  /**
   * @param lang BCP 47 language of the page ("en", "pt-BR"); empty where unknown.
   * @param date the day the page was published, YYYY-MM-DD; where it was changed later, the days from the one to the other
   *   ("2012-05-10/2026-04-24"); empty where unknown: then no description counts.
   */
  page(lang: string, date?: string): PageNames;
}
