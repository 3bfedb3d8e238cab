import { type Acronym, findAcronyms } from "./acronyms.ts";
import type { Tokens } from "./tokens.ts";
import { Trait } from "./traits.ts";
import { ORGANISATION, type Word, type Words } from "./words.ts";

/** What a page tells about one word, wherever on it the word stands. */
export interface Sightings {
  /** Seen in lower case. */
  plain: boolean;
  /** Seen with a capital where grammar asks for none. */
  midSentence: boolean;
  /** Seen after a title, after a first name, beside a verb of saying, before an organisation's noun. */
  titled: boolean;
  afterGiven: boolean;
  saying: boolean;
  organised: boolean;
  /** An acronym the page writes out. */
  explained: boolean;
  /** Its place in the longest run of capitals seen (0 alone, 1 first, 2 within, 3 last) and that run's length. */
  place: number;
  length: number;
  count: number;
}

/** A text made ready for tagging; tokens by index, spans of tokens half-open. */
export interface Analysis {
  readonly words: readonly Word[];
  /** Of each, its traits (see traits.ts) and the hash of it in lower case. */
  readonly traits: Uint16Array;
  readonly lower: Int32Array;
  /** Offsets of each token, UTF-16 code units of the whole text. */
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** First token of each sentence, then the number of tokens. */
  readonly sentences: readonly number[];
  /** For each token that holds a capital, the run of such tokens it stands in; -1 and -1 for the others. */
  readonly runStart: Int32Array;
  readonly runEnd: Int32Array;
  /** For each token, where the stretch of candidates it stands in begins and ends; -1 when it can be in no name. */
  readonly chainStart: Int32Array;
  readonly chainEnd: Int32Array;
  /** Per sentence: 0 plain, 1 mostly in capitals, 2 a headline. */
  readonly style: Uint8Array;
  /** For the words an acronym stands for: 1 the first, 2 the others. */
  readonly spelt: Uint8Array;
  readonly acronyms: readonly Acronym[];
  /** For each token with a letter and a capital, which of the sightings are its word's; -1 for the others. */
  readonly sighted: Int32Array;
  readonly sightings: readonly Sightings[];
  /** 0 a fragment, 1 a paragraph or two, 2 an article: how far sightings can be trusted. */
  readonly size: number;
}

/** At most so many small words in a row inside a name. */
const LONGEST_GAP = 3;
/** "Former Deputy Prime Minister" and the like. */
const MOST_TITLES = 5;

/** Analyses the tokens [from,to) of a text, which must be whole sentences, as one document. */
export function analyse(text: string, tokens: Tokens, words: Words, from = 0, to = tokens.start.length): Analysis {
  const size = to - from;
  const ids = new Int32Array(size);
  const start = tokens.start.slice(from, to);
  const end = tokens.end.slice(from, to);
  for (let at = 0; at < size; at++) ids[at] = words.idOf(text, start[at] as number, end[at] as number);
  const list: Word[] = [];
  const traits = new Uint16Array(size);
  const lower = new Int32Array(size);
  const known = { traits: words.traits, lower: words.lower };
  for (let at = 0; at < size; at++) {
    const id = ids[at] as number;
    list.push(words.at(id));
    traits[at] = known.traits[id] as number;
    lower[at] = known.lower[id] as number;
  }
  const sentences = tokens.sentences.filter((at) => at >= from && at < to).map((at) => at - from);
  sentences.push(size);
  const analysis = {
    words: list,
    traits,
    lower,
    start,
    end,
    sentences,
    runStart: new Int32Array(size).fill(-1),
    runEnd: new Int32Array(size).fill(-1),
    chainStart: new Int32Array(size).fill(-1),
    chainEnd: new Int32Array(size).fill(-1),
    style: new Uint8Array(sentences.length),
    spelt: new Uint8Array(size),
    acronyms: [] as Acronym[],
    sighted: new Int32Array(size).fill(-1),
    sightings: [] as Sightings[],
    size: size < 60 ? 0 : size < 250 ? 1 : 2,
  };
  const byLower = new Map<number, number>();
  for (let index = 0; index + 1 < sentences.length; index++) {
    const first = sentences[index] ?? 0;
    const last = sentences[index + 1] ?? 0;
    analysis.style[index] = styleOf(traits, first, last);
    markRuns(analysis, first, last);
    markChains(analysis, first, last);
    sight(analysis, byLower, first, last, analysis.style[index] ?? 0);
    for (const acronym of findAcronyms(list, first, last)) {
      const { from, to, short } = acronym;
      analysis.acronyms.push(acronym);
      analysis.spelt.fill(2, from, to);
      analysis.spelt[from] = 1;
      const seen = analysis.sightings[analysis.sighted[short] ?? -1];
      if (seen) seen.explained = true;
    }
  }
  sightPlain(analysis, byLower);
  return analysis;
}

function styleOf(traits: Uint16Array, first: number, last: number): number {
  let letters = 0;
  let capitals = 0;
  let allCaps = 0;
  for (let at = first; at < last; at++) {
    const word = traits[at] as number;
    if (!(word & Trait.Alphabetic)) continue;
    letters++;
    if (word & Trait.Capital) capitals++;
    if (word & Trait.AllCaps) allCaps++;
  }
  if (letters > 2 && allCaps > letters / 2) return 1;
  return letters > 3 && capitals > 0.75 * letters ? 2 : 0;
}

type Marks = Pick<Analysis, "words" | "traits" | "runStart" | "runEnd" | "chainStart" | "chainEnd">;

function markRuns({ traits, runStart, runEnd }: Marks, first: number, last: number): void {
  for (let at = first; at < last; at++) {
    if (!((traits[at] as number) & Trait.Upper)) continue;
    let end = at + 1;
    while (end < last && (traits[end] as number) & Trait.Upper) end++;
    for (let next = at; next < end; next++) {
      runStart[next] = at;
      runEnd[next] = end;
    }
    at = end - 1;
  }
}

/** Candidates: words with a capital, and what may stand between two of them, before the first or after the last. */
function markChains({ traits, chainStart, chainEnd }: Marks, first: number, last: number): void {
  const is = (at: number, wanted: number): boolean => at < last && ((traits[at] as number) & wanted) !== 0;
  for (let at = first; at < last; at++) {
    if (!is(at, Trait.Upper | Trait.Particle)) continue;
    if (!is(at, Trait.Upper) && !(is(at + 1, Trait.Upper | Trait.Particle) && leadsToName(traits, at, last))) continue;
    let end = at + 1;
    for (;;) {
      let next = end;
      while (next - end < LONGEST_GAP && is(next, Trait.Connector | Trait.Digits)) next++;
      if (is(next, Trait.Upper)) end = next + 1;
      else break;
    }
    if (is(end, Trait.Digits | Trait.Stop) && is(end - 1, Trait.Upper)) end++;
    for (let next = at; next < end; next++) {
      chainStart[next] = at;
      chainEnd[next] = end;
    }
    at = end - 1;
  }
}

function leadsToName(traits: Uint16Array, at: number, last: number): boolean {
  for (let next = at; next < last && next < at + LONGEST_GAP; next++)
    if ((traits[next] as number) & Trait.Upper) return true;
  return false;
}

type Sighting = Marks & { lower: Int32Array; sighted: Int32Array; sightings: Sightings[] };

const unseen = (): Sightings => ({
  plain: false,
  midSentence: false,
  titled: false,
  afterGiven: false,
  saying: false,
  organised: false,
  explained: false,
  place: 0,
  length: 1,
  count: 0,
});

/** Notes what a sentence tells of its words with a capital; `byLower` knows which sightings are whose. */
function sight(marks: Sighting, byLower: Map<number, number>, first: number, last: number, style: number): void {
  const { words, traits, lower, runStart, runEnd, sighted, sightings } = marks;
  const is = (at: number, trait: number): boolean => at >= first && at < last && ((traits[at] as number) & trait) !== 0;
  for (let at = first; at < last; at++) {
    // What holds a capital holds a letter.
    if (!((traits[at] as number) & Trait.Upper)) continue;
    let index = byLower.get(lower[at] as number);
    if (index === undefined) {
      index = sightings.push(unseen()) - 1;
      byLower.set(lower[at] as number, index);
    }
    sighted[at] = index;
    const seen = sightings[index] as Sightings;
    seen.count++;
    const from = runStart[at] ?? at;
    const to = runEnd[at] ?? at + 1;
    if (is(at - 1, Trait.Alphabetic) && style === 0) seen.midSentence = true;
    let name = from;
    while (name < at && name - from < MOST_TITLES && is(name, Trait.Title)) name++;
    const place = at - name;
    if (name > from || (place === 0 && is(from - 1, Trait.Title))) seen.titled = true;
    if (place > 0 && (words[at - 1]?.given ?? 0) & 1) seen.afterGiven = true;
    if (is(to, Trait.Saying) || is(from - 1, Trait.Saying)) seen.saying = true;
    if (to - 1 > at && words[to - 1]?.head === ORGANISATION) seen.organised = true;
    const length = to - name;
    if (length > seen.length && length < 6 && style === 0) {
      seen.length = length;
      seen.place = place === 0 ? 1 : place === length - 1 ? 3 : 2;
    }
  }
}

/** Notes which of the words seen with a capital are also seen in lower case. */
function sightPlain({ traits, lower, sightings }: Sighting, byLower: ReadonlyMap<number, number>): void {
  for (let at = 0; at < traits.length; at++) {
    if (!((traits[at] as number) & Trait.Plain)) continue;
    const index = byLower.get(lower[at] as number);
    if (index !== undefined) (sightings[index] as Sightings).plain = true;
  }
}
