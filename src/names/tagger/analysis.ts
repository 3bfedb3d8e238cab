import { type Acronym, findAcronyms } from "./acronyms.ts";
import type { Tokens } from "./tokens.ts";
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
  readonly sightings: ReadonlyMap<number, Sightings>;
  /** 0 a fragment, 1 a paragraph or two, 2 an article: how far sightings can be trusted. */
  readonly size: number;
}

/** At most so many small words in a row inside a name. */
const LONGEST_GAP = 3;
/** "Former Deputy Prime Minister" and the like. */
const MOST_TITLES = 5;

/** Analyses the tokens [from,to) of a text, which must be whole sentences, as one document. */
export function analyse(text: string, tokens: Tokens, words: Words, from = 0, to = tokens.start.length): Analysis {
  const list: Word[] = [];
  for (let at = from; at < to; at++) list.push(words.get(text, tokens.start[at] ?? 0, tokens.end[at] ?? 0));
  const sentences = tokens.sentences.filter((at) => at >= from && at < to).map((at) => at - from);
  sentences.push(list.length);
  const analysis = {
    words: list,
    start: tokens.start.slice(from, to),
    end: tokens.end.slice(from, to),
    sentences,
    runStart: new Int32Array(list.length).fill(-1),
    runEnd: new Int32Array(list.length).fill(-1),
    chainStart: new Int32Array(list.length).fill(-1),
    chainEnd: new Int32Array(list.length).fill(-1),
    style: new Uint8Array(sentences.length),
    spelt: new Uint8Array(list.length),
    acronyms: [] as Acronym[],
    sightings: new Map<number, Sightings>(),
    size: list.length < 60 ? 0 : list.length < 250 ? 1 : 2,
  };
  for (let index = 0; index + 1 < sentences.length; index++) {
    const first = sentences[index] ?? 0;
    const last = sentences[index + 1] ?? 0;
    analysis.style[index] = styleOf(list, first, last);
    markRuns(analysis, first, last);
    markChains(analysis, first, last);
    sight(analysis, first, last, analysis.style[index] ?? 0);
    for (const acronym of findAcronyms(list, first, last)) {
      const { from, to, short } = acronym;
      analysis.acronyms.push(acronym);
      analysis.spelt.fill(2, from, to);
      analysis.spelt[from] = 1;
      const seen = analysis.sightings.get(list[short]?.lower ?? 0);
      if (seen) seen.explained = true;
    }
  }
  return analysis;
}

function styleOf(words: readonly Word[], first: number, last: number): number {
  let letters = 0;
  let capitals = 0;
  let allCaps = 0;
  for (let at = first; at < last; at++) {
    const word = words[at];
    if (!word?.alphabetic) continue;
    letters++;
    if (word.capital) capitals++;
    if (word.allCaps) allCaps++;
  }
  if (letters > 2 && allCaps > letters / 2) return 1;
  return letters > 3 && capitals > 0.75 * letters ? 2 : 0;
}

type Marks = Pick<Analysis, "words" | "runStart" | "runEnd" | "chainStart" | "chainEnd">;

function markRuns({ words, runStart, runEnd }: Marks, first: number, last: number): void {
  for (let at = first; at < last; at++) {
    if (!words[at]?.upper) continue;
    let end = at + 1;
    while (end < last && words[end]?.upper) end++;
    runStart.fill(at, at, end);
    runEnd.fill(end, at, end);
    at = end - 1;
  }
}

/** Candidates: words with a capital, and what may stand between two of them, before the first or after the last. */
function markChains({ words, chainStart, chainEnd }: Marks, first: number, last: number): void {
  for (let at = first; at < last; at++) {
    const opening = words[at]?.particle && (words[at + 1]?.upper || words[at + 1]?.particle) && at + 1 < last;
    if (!words[at]?.upper && !(opening && leadsToName(words, at, last))) continue;
    let end = at + 1;
    for (;;) {
      let next = end;
      while (next < last && next - end < LONGEST_GAP && (words[next]?.connector || words[next]?.digits)) next++;
      if (next < last && words[next]?.upper) end = next + 1;
      else break;
    }
    if (end < last && (words[end]?.digits || words[end]?.stop) && words[end - 1]?.upper) end++;
    chainStart.fill(at, at, end);
    chainEnd.fill(end, at, end);
    at = end - 1;
  }
}

function leadsToName(words: readonly Word[], at: number, last: number): boolean {
  for (let next = at; next < last && next < at + LONGEST_GAP; next++) if (words[next]?.upper) return true;
  return false;
}

type Sighting = Marks & { sightings: Map<number, Sightings> };

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

function sight({ words, runStart, runEnd, sightings }: Sighting, first: number, last: number, style: number): void {
  for (let at = first; at < last; at++) {
    const word = words[at];
    if (!word?.alphabetic || (!word.plain && !word.upper)) continue;
    let seen = sightings.get(word.lower);
    if (!seen) {
      seen = unseen();
      sightings.set(word.lower, seen);
    }
    if (!word.upper) {
      seen.plain = true;
      continue;
    }
    seen.count++;
    const from = runStart[at] ?? at;
    const to = runEnd[at] ?? at + 1;
    const before = at > first ? words[at - 1] : undefined;
    const beforeRun = from > first ? words[from - 1] : undefined;
    const afterRun = to < last ? words[to] : undefined;
    if (before?.alphabetic && style === 0) seen.midSentence = true;
    let name = from;
    while (name < at && name - from < MOST_TITLES && words[name]?.title) name++;
    const place = at - name;
    if (name > from || (place === 0 && beforeRun?.title)) seen.titled = true;
    if (place > 0 && (before?.given ?? 0) & 1) seen.afterGiven = true;
    if (afterRun?.saying || beforeRun?.saying) seen.saying = true;
    if (to - 1 > at && words[to - 1]?.head === ORGANISATION) seen.organised = true;
    const length = to - name;
    if (length > seen.length && length < 6 && style === 0) {
      seen.length = length;
      seen.place = place === 0 ? 1 : place === length - 1 ? 3 : 2;
    }
  }
}
