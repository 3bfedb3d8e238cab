import { charClasses, DIGIT, LETTER, LOWER, UPPER } from "./chars.ts";
import { hashString, mix } from "./hash.ts";
import { CONNECTORS, FOLLOWERS, LANDMARKS, ORGANISATIONS, PARTICLES, SAYING, TITLES, WORKS } from "./lexicon.ts";
import { findSlot } from "./table.ts";

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
  /** Holds a capital somewhere. */
  readonly upper: boolean;
  /** Begins with one. */
  readonly capital: boolean;
  readonly allCaps: boolean;
  /** Lower-case letters only. */
  readonly plain: boolean;
  readonly digits: boolean;
  /** Holds a letter. */
  readonly alphabetic: boolean;
  readonly title: number;
  readonly saying: number;
  /** What a name it ends or heads is likely to be: ORGANISATION, LANDMARK, WORK or 0. */
  readonly head: number;
  readonly follower: number;
  readonly connector: boolean;
  readonly particle: boolean;
  readonly stop: boolean;
  readonly given: number;
  readonly fine: number;
  readonly coarse: number;
  /** Which row of transitions it uses (see chain.ts). */
  readonly edge: number;
  readonly text: string;
}

/** How much of a very long word is looked at. */
const LONGEST_WORD = 48;
const CACHE_SIZE = 50_000;

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

/** Turns words into what the features ask about them, remembering the ones met. */
export class Words {
  readonly #table: WordTable;
  readonly #known = new Map<string, Word>();

  constructor(table: WordTable) {
    this.#table = table;
  }

  /** The word of text[start,end). */
  get(text: string, start: number, end: number): Word {
    const written = text.slice(start, Math.min(end, start + LONGEST_WORD));
    let word = this.#known.get(written);
    if (!word) {
      if (this.#known.size >= CACHE_SIZE) this.#known.clear();
      word = this.#make(written);
      this.#known.set(written, word);
    }
    return word;
  }

  #make(found: string): Word {
    // "Mr." is "Mr": what is learnt of the one holds for the other.
    const bare = found.endsWith(".") && found.length > 1 ? found.slice(0, -1).toLowerCase() : found.toLowerCase();
    const written = found.length > 2 && found.endsWith(".") && !bare.includes(".") ? found.slice(0, -1) : found;
    const lower = written.toLowerCase();
    const traits = traitsOf(written);
    const slot = this.#slot(written, lower, traits.allCaps);
    const table = this.#table;
    const flags = slot < 0 ? 0 : (table.flags[slot] ?? 0);
    const clustered = (flags & CLUSTERED) !== 0;
    const titled = TITLES.has(bare) ? 1 : 0;
    const head = headOf(bare);
    const connector = CONNECTORS.has(lower);
    const particle = PARTICLES.has(lower);
    return {
      ...traits,
      text: written,
      exact: hashString(written),
      listed: hashString(traits.allCaps && written.length > 4 ? written.slice(0, 1) + lower.slice(1) : written),
      lower: hashString(lower),
      prefix2: hashString(lower.slice(0, 2)),
      prefix3: hashString(lower.slice(0, 3)),
      prefix4: hashString(lower.slice(0, 4)),
      suffix2: hashString(lower.slice(-2)),
      suffix3: hashString(lower.slice(-3)),
      suffix4: hashString(lower.slice(-4)),
      title: titled,
      saying: SAYING.has(lower) ? 1 : 0,
      head,
      follower: FOLLOWERS.has(lower) ? 1 : 0,
      connector,
      particle,
      stop: lower === "." || lower === "!",
      given: flags & (FIRST_NAME | LAST_NAME),
      fine: clustered ? 1 + (table.fine[slot] ?? 0) : 0,
      coarse: clustered ? 1 + (table.coarse[slot] ?? 0) : 0,
      edge: edgeOf(lower, traits, connector, particle, titled, head),
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

type Traits = Pick<Word, "shape" | "upper" | "capital" | "allCaps" | "plain" | "digits" | "alphabetic">;

const SHAPE_LETTERS = ["", "x", "X", "a", "d", " "];

function traitsOf(written: string): Traits {
  const kinds = charClasses();
  const count = [0, 0, 0, 0, 0, 0];
  let shape = "";
  for (let at = 0; at < written.length; at++) {
    const kind = kinds[written.charCodeAt(at)] ?? 0;
    count[kind] = (count[kind] ?? 0) + 1;
    const letter = SHAPE_LETTERS[kind] || written.charAt(at);
    if (shape.length < 7 && !(shape.endsWith(letter) && shape.at(-2) === letter)) shape += letter;
  }
  const of = (kind: number): number => count[kind] ?? 0;
  const letters = of(LOWER) + of(UPPER) + of(LETTER);
  return {
    shape: hashString(shape),
    upper: of(UPPER) > 0,
    capital: kinds[written.charCodeAt(0)] === UPPER,
    allCaps: of(UPPER) > 1 && of(UPPER) === written.length,
    plain: of(LOWER) > 0 && of(LOWER) === written.length,
    digits: of(DIGIT) > 0 && letters === 0,
    alphabetic: letters > 0,
  };
}

function edgeOf(
  lower: string,
  traits: Traits,
  connector: boolean,
  particle: boolean,
  title: number,
  head: number,
): number {
  const special = EDGE_WORDS.indexOf(lower);
  if (special >= 0 && !traits.upper) return 7 + special;
  if (head) return 6 + EDGE_WORDS.length + head;
  if (title) return 6;
  if (traits.allCaps) return 2;
  if (traits.upper) return 1;
  if (traits.digits) return 3;
  if (particle) return 4;
  return connector ? 5 : 0;
}
