import { describeAround } from "./described.ts";
import { has, hasFinite, type Range } from "./grammar.ts";
import { type Gender, genderOfFirstName, genderOfTitle, isOffice, isTitle, ORGANISATION } from "./people-words.ts";
import type { Sentence } from "./sentences.ts";
import { overlapping } from "./spans.ts";
import { mainSubject } from "./subject-before.ts";
import type { Token } from "./tokens.ts";
import type { NameSpan, TextSpan } from "./types.ts";
import { Word } from "./words.ts";

/** A name as it stands in the text, titles cut off, with what the text says of its bearer there. */
export interface NameMention extends TextSpan {
  /** As it is written. */
  raw: string;
  words: string[];
  /** Words before and after that describe: "Russian foreign minister", ", a doctor". Lower case. */
  described: string[];
  /** Some of them are proper names: "russian", "republican". */
  proper: boolean;
  gender?: Gender;
  titled: boolean;
  /** "Sir Keir": what follows the title is a given name. */
  given: boolean;
  /** A single word at the start of a sentence: its capital proves nothing. */
  doubtful: boolean;
  the: boolean;
  subject: boolean;
  type?: NameSpan["type"];
  /** "(CSTO)" right behind. */
  acronym?: string;
}

const JOINS = /^(?:de|del|della|van|von|der|den|al|bin|ibn|ben|la|le|da|dos|el)$/;
const OPENS_SENTENCE =
  Word.Determiner |
  Word.Subject |
  Word.Preposition |
  Word.Coordinator |
  Word.Subordinator |
  Word.Question |
  Word.Possessive |
  Word.Auxiliary;
/** A recognised name reaches at most so many tokens beyond its run of capitals: "Bank of the North". */
const LONGEST_TAIL = 12;

/** The names of one sentence, quotations left out. Two passes over its tokens. */
export function mentions(
  text: string,
  tokens: readonly Token[],
  sentence: Sentence,
  names: readonly NameSpan[],
): NameMention[] {
  if (names.length === 0 && isTitleCase(tokens, sentence)) return [];
  const found: NameMention[] = [];
  const subject = mainSubject(tokens, { from: sentence.from, to: Math.min(sentence.to, sentence.from + 40) });
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = tokens[i];
    if (!token?.capital || token.kind !== "word") continue;
    let end = i + 1;
    while (end < sentence.to && !tokens[end - 1]?.possessive && continues(tokens, end)) end++;
    const run = { from: i, to: end };
    const parts = names.length > 0 ? recognised(tokens, sentence, run, names) : [{ run, known: undefined }];
    for (const part of parts) {
      const mention = read(text, tokens, sentence, part.run, part.known, subject);
      if (mention) found.push(mention);
      end = Math.max(end, part.run.to);
    }
    i = end - 1;
  }
  return found;
}

function continues(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || has(token, Word.Time)) return false;
  if (token.capital) return true;
  return JOINS.test(token.lower) && tokens[at + 1]?.capital === true;
}

/** Parts a run of capitals where the recogniser does: "US President Donald Trump" is a place, an office and a person. */
function recognised(tokens: readonly Token[], sentence: Sentence, run: Range, names: readonly NameSpan[]) {
  const found = overlapping(names, tokens[run.from]?.start ?? 0, tokens[run.to - 1]?.end ?? 0);
  const [only] = found;
  // Mostly the recogniser and the capitals agree.
  if (found.length === 1 && only?.start === tokens[run.from]?.start && only?.end === tokens[run.to - 1]?.end)
    return [{ run, known: only }];
  const spans = found.length > 1 ? joined(found) : found;
  let at = run.from;
  return spans.map((known, index) => {
    const from = at;
    let to = at + 1;
    const bound = Math.min(sentence.to, run.to + LONGEST_TAIL);
    while (to < bound && (tokens[to]?.start ?? known.end) < known.end) to++;
    // What follows an organisation's name in the run is mostly part of it ("Naval Force"); what follows a person's is not.
    if (index === spans.length - 1 && known.type !== "PER" && known.type !== "LOC") to = Math.max(to, run.to);
    at = to;
    return { run: { from, to }, known };
  });
}

/** Two people right behind one another are one, given name and surname. */
function joined(spans: readonly NameSpan[]): NameSpan[] {
  const found: NameSpan[] = [];
  for (const span of spans) {
    const before = found.at(-1);
    if (before?.type === "PER" && span.type === "PER" && span.start - before.end === 1)
      found[found.length - 1] = { ...before, end: span.end };
    else found.push(span);
  }
  return found;
}

function read(
  text: string,
  tokens: readonly Token[],
  sentence: Sentence,
  run: Range,
  known: NameSpan | undefined,
  subject?: Range,
): NameMention | undefined {
  let { from } = run;
  let type = known?.type;
  let gender: Gender | undefined;
  let titled = false;
  let given = false;
  while (from < run.to) {
    const token = tokens[from] as Token;
    const title = isTitle(token.lower);
    // "Said Hugh Hill: …"
    if (token.verb && from === sentence.from && from + 1 < run.to) {
      from++;
      continue;
    }
    const rank = (!known || type === "PER") && isRank(text, tokens, from, run.to);
    const before = known ? token.start < known.start : from === sentence.from && has(token, OPENS_SENTENCE);
    if (!title && !rank && !before) break;
    // "President" alone is no name.
    gender ??= genderOfTitle(token.lower);
    titled ||= title || rank;
    given = title && /^(?:sir|dame|lady)$/.test(token.lower);
    from++;
  }
  // "Russian FM Sergey Lavrov": titles inside the run part the name from what stands before.
  const inner = lastTitle(tokens, from, run.to);
  if (inner > from && (type === undefined || type === "PER" || namesHolder(tokens, inner, run.to))) {
    titled = true;
    from = inner;
    if (type) type = "PER";
  }
  const first = tokens[from];
  const last = tokens[run.to - 1];
  if (from >= run.to || !first || !last) return undefined;
  // "The Russian FM": an office, no name; nor a place or an organisation, whoever says so.
  if (!known && isTitle(last.lower) && !genderOfFirstName(first.lower)) return undefined;
  if (type && type !== "PER" && isOffice(last.lower) && run.to - from < 4) return undefined;
  const end = last.possessive ? last.end - (text[last.end - 1] === "s" ? 2 : 1) : last.end;
  const raw = text.slice(first.start, end);
  const words = raw.split(/\s+/);
  if (words.length === 1 && !known && ORGANISATION.test(first.lower)) return undefined;
  const mention: NameMention = {
    start: first.start,
    end,
    raw,
    words,
    described: [],
    proper: false,
    titled,
    given,
    doubtful: words.length === 1 && !titled && run.from === sentence.from && !known,
    the: tokens[run.from - 1]?.lower === "the" || tokens[run.from]?.lower === "the",
    subject:
      !last.possessive &&
      ((subject !== undefined && from >= subject.from && run.to <= subject.to) || opens(tokens, sentence, run)),
  };
  if (gender) mention.gender = gender;
  if (type) mention.type = type;
  describeAround(tokens, sentence, { from, to: run.to }, mention);
  return mention;
}

/** "Hugh Hill flew to Norland": a name that begins its sentence and stands before a verb, whichever it is. */
function opens(tokens: readonly Token[], sentence: Sentence, run: Range): boolean {
  const verb = tokens[run.to];
  if (run.from !== sentence.from || verb?.kind !== "word" || verb.capital || run.to >= sentence.to) return false;
  if (has(verb, (OPENS_SENTENCE & ~Word.Auxiliary) | Word.Time) || verb.possessive || verb.lower === "to") return false;
  // "Harbour shares fell", "NATO leaders gathered": a noun the name goes with.
  return !(tokens[run.to + 1]?.capital === false && hasFinite(tokens, run.to + 1, run.to + 2));
}

/** "SP Benjamin Hill": a rank or an office in capitals before a full name that is not. */
function isRank(text: string, tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next || to - at < 3 || token.end - token.start > 4) return false;
  return (
    /^\p{Lu}{2,4}$/u.test(text.slice(token.start, token.end)) && /^\p{Lu}\p{Ll}/u.test(text.slice(next.start, next.end))
  );
}

/** Behind the last title in a run; `from` where there is none. */
function lastTitle(tokens: readonly Token[], from: number, to: number): number {
  for (let i = to - 2; i > from; i--) if (isTitle(tokens[i]?.lower ?? "")) return i + 1;
  return from;
}

/** "Army Staff General Anna Berg", taken for an organisation: two words behind the office are who holds it. */
function namesHolder(tokens: readonly Token[], at: number, to: number): boolean {
  return (
    to - at === 2 && !ORGANISATION.test(tokens[at]?.lower ?? "") && !ORGANISATION.test(tokens[to - 1]?.lower ?? "")
  );
}

/** A headline: nearly every long word has a capital, so none of them is proof of a name. */
function isTitleCase(tokens: readonly Token[], sentence: Sentence): boolean {
  let long = 0;
  let capital = 0;
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = tokens[i];
    if (token?.kind !== "word" || token.end - token.start < 4) continue;
    long++;
    if (token.capital) capital++;
  }
  return long > 4 && capital >= long * 0.9;
}
