import { classOf, DIGIT, LETTER, LOWER, SPACE, UPPER } from "./chars.ts";

/** A text's tokens, [start,end) in UTF-16 code units, and where each sentence begins (an index of a token). */
export interface Tokens {
  readonly start: number[];
  readonly end: number[];
  /** First token of each sentence, then the number of tokens. */
  readonly sentences: number[];
}

/** No sentence is longer, so that work on one stays bounded whatever comes in. */
const LONGEST_SENTENCE = 512;

const isWord = (kind: number): boolean => kind >= LOWER && kind <= DIGIT;

/** Abbreviations whose full stop is theirs and ends no sentence. */
const ABBREVIATIONS = new Set(
  `Mr Mrs Ms Dr Gen Sen Rep Gov Lt Col St Corp Inc Co Ltd Prof Rev Hon Capt Sgt Maj Brig Adm Cmdr vs Jr Sr Pvt
  Jan Feb Aug Sept Oct Nov Dec Messrs Mt Ft Supt Insp Amb Pres Atty Dept`.split(/\s+/),
);

const NEWLINE = 10;
const STOPS = new Set([0x2e, 0x21, 0x3f]);
const OPENERS = new Set([0x22, 0x201c, 0x2018, 0x27, 0x28, 0xab]);

/** Marks that hold a word together when a letter or digit follows: U.S, AT&T, O'Neill, Ki-moon. */
const isJoiner = (unit: number): boolean =>
  unit === 0x2e || unit === 0x26 || unit === 0x27 || unit === 0x2019 || unit === 0x2d;

/** Cuts a text into tokens and sentences, from left to right, in one pass. */
export function tokenise(text: string): Tokens {
  const kindAt = (at: number): number => classOf(text.charCodeAt(at));
  const tokens: Tokens = { start: [], end: [], sentences: [] };
  let at = 0;
  let fresh = true;
  while (at < text.length) {
    const kind = kindAt(at);
    if (kind === SPACE) {
      if (text.charCodeAt(at) === NEWLINE) fresh = true;
      at++;
      continue;
    }
    const end = isWord(kind) ? wordEnd(text, at, kindAt) : symbolEnd(text, at);
    if (fresh || endsSentence(text, tokens, at, kind)) tokens.sentences.push(tokens.start.length);
    fresh = false;
    if (isWord(kind) && isAbbreviated(text, at, end)) {
      add(tokens, at, end + 1);
      at = end + 1;
    } else {
      const clitic = isWord(kind) ? cliticStart(text, at, end) : end;
      add(tokens, at, clitic);
      if (clitic < end) add(tokens, clitic, end);
      at = end;
    }
    const first = tokens.sentences[tokens.sentences.length - 1] ?? 0;
    if (tokens.start.length - first >= LONGEST_SENTENCE) fresh = true;
  }
  tokens.sentences.push(tokens.start.length);
  return tokens;
}

function add(tokens: Tokens, start: number, end: number): void {
  tokens.start.push(start);
  tokens.end.push(end);
}

function wordEnd(text: string, start: number, kindAt: (at: number) => number): number {
  let at = start;
  if (kindAt(at) === UPPER && text.charCodeAt(at + 1) === 0x2e) {
    const dotted = dottedEnd(text, start, kindAt);
    if (dotted > start) return dotted;
  }
  for (;;) {
    while (at < text.length && isWord(kindAt(at))) at++;
    if (at + 1 >= text.length || !isJoiner(text.charCodeAt(at)) || !isWord(kindAt(at + 1))) return at;
    // "London-based" is the place and a word; "Ki-moon" one name. The word after the hyphen decides.
    if (text.charCodeAt(at) === 0x2d) {
      if (kindAt(start) === UPPER && isPlainPart(text, at + 1, kindAt)) return at;
      if (kindAt(at + 1) === UPPER && at - start < 6 && PREFIXES.has(text.slice(start, at))) return at;
    }
    at++;
  }
}

/** Lower-case words that follow a name and a hyphen without being part of it. */
const PARTS = new Set(
  `based led backed born held controlled run style era wide only owned funded sponsored occupied allied linked inspired
  friendly trained made bound educated brokered mediated supported ruled area dominated language speaking to affiliated
  leaning elect designate style type level related free like oriented administered owned`.split(/\s+/),
);

/** Lower-case beginnings that belong to no name: "non-EU", "ex-Arsenal". */
const PREFIXES = new Set("non anti pro ex post pre mid inter intra trans cross".split(" "));

function isPlainPart(text: string, from: number, kindAt: (at: number) => number): boolean {
  let end = from;
  while (end < text.length && end - from < 12 && kindAt(end) === LOWER) end++;
  return PARTS.has(text.slice(from, end));
}

/** The end of "U.S." or "J.K.": capitals, a full stop after each, two at least; `start` when it is none. */
function dottedEnd(text: string, start: number, kindAt: (at: number) => number): number {
  let at = start;
  while (kindAt(at) === UPPER && text.charCodeAt(at + 1) === 0x2e) at += 2;
  return at - start >= 4 ? at : start;
}

function symbolEnd(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit <= 0xdbff) {
    const next = text.charCodeAt(at + 1);
    if (next >= 0xdc00 && next <= 0xdfff) return at + 2;
  }
  return unit === 0x2e && text.startsWith("...", at) ? at + 3 : at + 1;
}

/** Where a possessive 's begins in a word, or its end. */
function cliticStart(text: string, start: number, end: number): number {
  if (end - start < 3 || (text[end - 1] !== "s" && text[end - 1] !== "S")) return end;
  return text[end - 2] === "'" || text[end - 2] === "’" ? end - 2 : end;
}

/** Does the token before the one at `at` end a sentence? A stop, space, then an opening mark or a capital. */
function endsSentence(text: string, tokens: Tokens, at: number, kind: number): boolean {
  const last = tokens.start.length - 1;
  const start = tokens.start[last];
  const end = tokens.end[last];
  if (start === undefined || end === undefined || end === at) return false;
  if (kind !== UPPER && kind !== LETTER && !OPENERS.has(text.charCodeAt(at))) return false;
  const unit = text.charCodeAt(start);
  // A stop that ends a sentence is a token of its own; "U.S." and "Mr." are not taken for an end.
  if (end - start !== 1) return false;
  if (STOPS.has(unit)) return true;
  // After «."» and «.)» the stop is one token back.
  const closed = unit === 0x22 || unit === 0x201d || unit === 0x29 || unit === 0x2019 || unit === 0x27;
  const before = tokens.start[last - 1];
  return closed && before !== undefined && tokens.end[last - 1] === start && STOPS.has(text.charCodeAt(before));
}

/** Is text[start,end) an abbreviation or an initial, and the stop after it its own? Then they are one token. */
function isAbbreviated(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(end) !== 0x2e || end - start > 6) return false;
  if (end - start > 1) return ABBREVIATIONS.has(text.slice(start, end));
  // "George W. Bush", not "in group B."
  const next = text.charCodeAt(end + 1) === 0x20 ? end + 2 : end + 1;
  return classOf(text.charCodeAt(start)) === UPPER && classOf(text.charCodeAt(next)) === UPPER;
}
