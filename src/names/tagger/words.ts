import { hashString, mix } from "./hash.ts";
import { CONNECTORS, FOLLOWERS, LANDMARKS, ORGANISATIONS, PARTICLES, SAYING, TITLES, WORKS } from "./lexicon.ts";
import { longer, Spellings } from "./spellings.ts";
import { findSlot } from "./table.ts";
import { Trait, traitsOf } from "./traits.ts";

/** What the model file knows of single words. */
export interface WordTable {
  readonly fingerprints: Uint8Array;
  /** FIRST_NAME | LAST_NAME | CLUSTERED. */
  readonly flags: Uint8Array;
  readonly fine: Uint8Array;
  readonly coarse: Uint8Array;
}

export const FIRST_NAME = 1;
export const LAST_NAME = 2;
export const CLUSTERED = 4;

/** Everything the features ask about a word, computed once for each word of a text. Numbers but flags are hashes. */
export interface Word {
  /** Its number among the words met. */
  readonly id: number;
  /** See traits.ts; the most asked for also stand below. */
  readonly traits: number;
  readonly exact: number;
  readonly lower: number;
  /** As gazetteers have it: as written, but "KUALA" as "Kuala". */
  readonly listed: number;
  readonly shape: number;
  readonly prefix2: number;
  readonly prefix3: number;
  readonly prefix4: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly upper: boolean;
  readonly capital: boolean;
  readonly allCaps: boolean;
  readonly title: number;
  readonly saying: number;
  /** What a name it ends or heads is likely to be: ORGANISATION, LANDMARK, WORK or 0. */
  readonly head: number;
  readonly follower: number;
  readonly connector: boolean;
  readonly given: number;
  readonly fine: number;
  readonly coarse: number;
  /** Which row of transitions it uses (see chain.ts). */
  readonly edge: number;
  readonly text: string;
}

/** How much of a very long word is looked at. */
const LONGEST_WORD = 48;

/** Words whose place in a name is peculiar enough for transitions of their own. */
const EDGE_WORDS = [
  "of",
  "the",
  "and",
  "&",
  "for",
  "in",
  "on",
  "at",
  "to",
  "-",
  "–",
  "'s",
  "’s",
  ".",
  ",",
  "/",
  "de",
  "al",
];
/** Rows of transitions: other, capital, all caps, digits, particle, other connector, title, EDGE_WORDS, heads. */
export const EDGES = 7 + EDGE_WORDS.length + 3;

/** What stands beyond a sentence's ends: the word of number 0. */
export const EDGE: Word = {
  id: 0,
  traits: 0,
  exact: 11,
  lower: 12,
  listed: 20,
  shape: 13,
  prefix2: 14,
  prefix3: 15,
  prefix4: 16,
  suffix2: 17,
  suffix3: 18,
  suffix4: 19,
  upper: false,
  capital: false,
  allCaps: false,
  title: 0,
  saying: 0,
  head: 0,
  follower: 0,
  connector: false,
  given: 0,
  fine: 0,
  coarse: 0,
  edge: 0,
  text: "",
};

/** Turns words into what the features ask about them, remembering the ones met. */
export class Words {
  readonly #table: WordTable;
  #spellings = new Spellings();
  #known: Word[] = [];
  /** Of each word by number, what every token is asked for: nearer at hand than the words themselves. */
  traits = new Uint16Array(1 << 11);
  lower = new Int32Array(1 << 11);

  constructor(table: WordTable) {
    this.#table = table;
    this.forget();
  }

  /** How many words are remembered. */
  get size(): number {
    return this.#known.length;
  }

  /** Forgets all words: their numbers are given to others from now on. */
  forget(): void {
    this.#spellings = new Spellings();
    this.#spellings.numberOf("", 0, 0);
    this.#known = [EDGE];
  }

  /** The word of this number. */
  at(id: number): Word {
    return this.#known[id] as Word;
  }

  /** The word text[start,end). */
  get(text: string, start: number, end: number): Word {
    return this.at(this.idOf(text, start, end));
  }

  /** The number of the word text[start,end). */
  idOf(text: string, start: number, end: number): number {
    const to = Math.min(end, start + LONGEST_WORD);
    const id = this.#spellings.numberOf(text, start, to);
    if (id === this.#known.length) this.#remember(this.#make(id, text.slice(start, to)));
    return id;
  }

  #remember(word: Word): void {
    this.#known.push(word);
    if (word.id >= this.traits.length) {
      this.traits = longer(this.traits);
      this.lower = longer(this.lower);
    }
    this.traits[word.id] = word.traits;
    this.lower[word.id] = word.lower;
  }

  #make(id: number, found: string): Word {
    // "Mr." is "Mr": what is learnt of the one holds for the other.
    const stopped = found.length > 1 && found.endsWith(".");
    const bare = stopped ? found.slice(0, -1).toLowerCase() : found.toLowerCase();
    const written = stopped && found.length > 2 && !bare.includes(".") ? found.slice(0, -1) : found;
    const lower = written === found && stopped ? written.toLowerCase() : bare;
    const { traits: seen, shape } = traitsOf(written);
    const allCaps = (seen & Trait.AllCaps) !== 0;
    const { fine, coarse, flags } = this.#table;
    const slot = this.#slot(written, lower, allCaps);
    const flag = slot < 0 ? 0 : (flags[slot] ?? 0);
    const clustered = (flag & CLUSTERED) !== 0;
    const head = headOf(bare);
    const traits =
      seen |
      (CONNECTORS.has(lower) ? Trait.Connector : 0) |
      (PARTICLES.has(lower) ? Trait.Particle : 0) |
      (lower === "." || lower === "!" ? Trait.Stop : 0) |
      (TITLES.has(bare) ? Trait.Title : 0) |
      (SAYING.has(lower) ? Trait.Saying : 0) |
      (head ? Trait.Head : 0);
    const { length } = lower;
    return {
      id,
      traits,
      exact: hashString(written),
      lower: hashString(lower),
      listed: hashString(allCaps && written.length > 4 ? written.slice(0, 1) + lower.slice(1) : written),
      shape,
      prefix2: hashString(lower, 0, Math.min(2, length)),
      prefix3: hashString(lower, 0, Math.min(3, length)),
      prefix4: hashString(lower, 0, Math.min(4, length)),
      suffix2: hashString(lower, Math.max(0, length - 2)),
      suffix3: hashString(lower, Math.max(0, length - 3)),
      suffix4: hashString(lower, Math.max(0, length - 4)),
      upper: (seen & Trait.Upper) !== 0,
      capital: (seen & Trait.Capital) !== 0,
      allCaps,
      title: traits & Trait.Title ? 1 : 0,
      saying: traits & Trait.Saying ? 1 : 0,
      head,
      follower: FOLLOWERS.has(lower) ? 1 : 0,
      connector: (traits & Trait.Connector) !== 0,
      given: flag & (FIRST_NAME | LAST_NAME),
      fine: clustered ? 1 + (fine[slot] ?? 0) : 0,
      coarse: clustered ? 1 + (coarse[slot] ?? 0) : 0,
      edge: edgeOf(lower, traits, head),
      text: written,
    };
  }

  /** A word as written; else in lower case; in capitals, as a name is written elsewhere. */
  #slot(written: string, lower: string, allCaps: boolean): number {
    const { fingerprints } = this.#table;
    let slot = findSlot(fingerprints, wordKey(written));
    if (slot < 0 && lower !== written) slot = findSlot(fingerprints, wordKey(lower));
    if (slot < 0 && allCaps) slot = findSlot(fingerprints, wordKey(written.slice(0, 1) + lower.slice(1)));
    return slot;
  }
}

export const ORGANISATION = 1;
export const LANDMARK = 2;
export const WORK = 3;

function headOf(bare: string): number {
  if (ORGANISATIONS.has(bare)) return ORGANISATION;
  if (LANDMARKS.has(bare)) return LANDMARK;
  return WORKS.has(bare) ? WORK : 0;
}

/** The key of a word in the WordTable. */
export const wordKey = (word: string): number => mix(101, hashString(word));

function edgeOf(lower: string, traits: number, head: number): number {
  const special = EDGE_WORDS.indexOf(lower);
  if (special >= 0 && !(traits & Trait.Upper)) return 7 + special;
  if (head) return 6 + EDGE_WORDS.length + head;
  if (traits & Trait.Title) return 6;
  if (traits & Trait.AllCaps) return 2;
  if (traits & Trait.Upper) return 1;
  if (traits & Trait.Digits) return 3;
  if (traits & Trait.Particle) return 4;
  return traits & Trait.Connector ? 5 : 0;
}
