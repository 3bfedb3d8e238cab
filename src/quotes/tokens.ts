import type { Quotation } from "./pair-marks.ts";
import { isSpace } from "./paragraphs.ts";
import { type SpeechVerb, speechVerb } from "./speech-verbs.ts";
import type { TextSpan } from "./types.ts";
import { OTHER_ABBREVIATIONS, TITLE_ABBREVIATIONS, wordFlags } from "./words.ts";

/**
 * A piece of a sentence as the rules see it. A whole quotation is one token: what is inside is not the reporter's
 * grammar.
 */
export interface Token extends TextSpan {
  kind: "word" | "punctuation" | "quotation";
  /** The word in lower case with straight apostrophes; the character of a punctuation mark; "" for a quotation. */
  lower: string;
  /** Of the classes in words.ts. */
  flags: number;
  /** Begins with a capital letter (or is a number with a capital unit). */
  capital: boolean;
  /** Ends in 's or s': "Russia's". */
  possessive: boolean;
  verb: SpeechVerb | undefined;
  quotation: Quotation | undefined;
  /** The last character inside a quotation: a comma there parts clauses as one outside does. */
  final: string | undefined;
}

const WORD = /[\p{L}\p{N}\p{M}@#$€£%](?:[\p{L}\p{N}\p{M}@#$%&\u00ad\u200b]|['’.,\-‐‑_/](?=[\p{L}\p{N}]))*/uy;
const CAPITAL = /^[@#]?\p{Lu}/u;

/** Tokens of text[start, end), quotations taken whole. One pass. */
export function tokenise(text: string, span: TextSpan, quoted: readonly Quotation[]): Token[] {
  const tokens: Token[] = [];
  let next = 0;
  let at = span.start;
  while (at < span.end) {
    const quotation = quoted[next];
    if (quotation && at >= quotation.start) {
      const token = blank("quotation", quotation.start, quotation.end, "", quotation);
      token.final = text[quotation.inner.end - 1] ?? "";
      tokens.push(token);
      at = quotation.end;
      next++;
      continue;
    }
    if (isSpace(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const stop = quotation ? quotation.start : span.end;
    const end = Math.min(wordEnd(text, at), stop);
    at = end > at ? word(text, at, end, stop, tokens) : punctuation(text, at, stop, tokens);
  }
  return tokens;
}

const PLAIN = 1;
const JOINER = 2;
const SIGN = 3;
/** What ASCII characters are to WORD: a letter or digit, a mark between two of them, another that can be in a word. */
const ASCII = new Uint8Array(0x80);
for (const [kind, characters] of [
  [PLAIN, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"],
  [JOINER, "'.,-_/"],
  [SIGN, "@#$%&"],
] as const)
  for (const character of characters) ASCII[character.charCodeAt(0)] = kind;

/** Where the word at `start` ends; `start` where none begins. Asks the pattern only where a word is not plain ASCII. */
function wordEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code >= 0x80 || ASCII[code] === SIGN) return patternEnd(text, start);
    if (ASCII[code] === JOINER && at > start && at + 1 < text.length) {
      const next = text.charCodeAt(at + 1);
      if (next >= 0x80) return patternEnd(text, start);
      if (ASCII[next] !== PLAIN) return at;
    } else if (ASCII[code] !== PLAIN) return at;
    at++;
  }
  return at;
}

function patternEnd(text: string, start: number): number {
  WORD.lastIndex = start;
  return WORD.test(text) ? WORD.lastIndex : start;
}

function punctuation(text: string, at: number, stop: number, tokens: Token[]): number {
  const char = text[at] ?? "";
  let end = at + 1;
  // "..." and "--" are one mark each.
  if (char === "." || char === "-") while (end < stop && text[end] === char) end++;
  const lower = char === "." ? (end - at > 1 ? "…" : ".") : isDash(text, at, end) ? "—" : char;
  tokens.push(blank("punctuation", at, end, lower));
  return end;
}

/** A dash that parts clauses: —, – or --, or a hyphen with space on both sides. */
function isDash(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x2014 || code === 0x2013 || code === 0x2015) return true;
  return code === 0x2d && (end - at > 1 || (isSpace(text.charCodeAt(at - 1)) && isSpace(text.charCodeAt(end))));
}

function word(text: string, start: number, end: number, stop: number, tokens: Token[]): number {
  const raw = text.slice(start, end);
  const known = lexeme(raw);
  const period = known.abbreviation && end < stop && text[end] === "." && (known.lower !== "no" || isNumber(text, end));
  const token = blank("word", start, period ? end + 1 : end, known.lower);
  const apostrophe = !known.clitic && known.plural && end < stop && (text[end] === "’" || text[end] === "'");
  token.possessive = known.clitic || apostrophe;
  token.flags = known.flags;
  token.capital = known.capital;
  // Theresa May, Will Smith: after a capitalised word these are names.
  if (known.capital && ALSO_NAMES.test(known.lower) && tokens[tokens.length - 1]?.capital) token.flags = 0;
  if (!token.possessive && known.verb) token.verb = known.verb;
  // The apostrophe of a plural possessive is part of the word.
  if (apostrophe) token.end = end + 1;
  tokens.push(token);
  return token.end;
}

/** "No. 7": anywhere else "no." ends a sentence. */
function isNumber(text: string, period: number): boolean {
  return /^\s?\d/.test(text.slice(period + 1, period + 3));
}

const ALSO_NAMES = /^(?:may|will|march|april|june|august|mark|sun)$/;

/** What can be told of a word by its letters alone. */
interface Lexeme {
  lower: string;
  flags: number;
  capital: boolean;
  /** Ends in a possessive 's (not "he's"). */
  clitic: boolean;
  plural: boolean;
  abbreviation: boolean;
  verb: SpeechVerb | undefined;
}

/** Words recur, so what is known of them is kept: half the time of the whole extraction. Bounded, then begun anew. */
const lexemes = new Map<string, Lexeme>();
const MOST_LEXEMES = 20_000;

function lexeme(raw: string): Lexeme {
  const known = lexemes.get(raw);
  if (known) return known;
  const lower = raw.toLowerCase().replace(/’/g, "'");
  const stem = /'.{1,2}$/.test(lower) ? lower.replace(/'.{1,2}$/, "") : "";
  const contracted = /^(?:he|she|it|that|there|who|what|they|we|i|you)$/.test(stem);
  const read: Lexeme = {
    lower,
    // "he's", "they've": the flags of the pronoun and of the auxiliary at once.
    flags: wordFlags(lower) | (contracted ? wordFlags(stem) : 0),
    capital: CAPITAL.test(raw),
    clitic: lower.endsWith("'s") && !contracted,
    plural: lower.endsWith("s"),
    abbreviation: raw.length <= 8 && isAbbreviation(raw, lower),
    verb: speechVerb(lower),
  };
  // A word of this length is none: no use to keep it.
  if (raw.length > 40) return read;
  if (lexemes.size >= MOST_LEXEMES) lexemes.clear();
  lexemes.set(raw, read);
  return read;
}

function isAbbreviation(raw: string, lower: string): boolean {
  return (
    TITLE_ABBREVIATIONS.has(lower) ||
    OTHER_ABBREVIATIONS.has(lower) ||
    /^\p{Lu}$/u.test(raw) ||
    /^\p{L}(?:\.\p{L})+$/u.test(raw)
  );
}

function blank(kind: Token["kind"], start: number, end: number, lower: string, quotation?: Quotation): Token {
  // All fields from the start: tokens of one shape are read faster.
  return {
    kind,
    start,
    end,
    lower,
    flags: 0,
    capital: false,
    possessive: false,
    verb: undefined,
    quotation,
    final: undefined,
  };
}
