import { has, type Range } from "./grammar.ts";
import { type Gender, genderOfFirstName, genderOfTitle, isOffice, isTitle, ORGANISATION } from "./people-words.ts";
import type { Sentence } from "./sentences.ts";
import { overlapping } from "./spans.ts";
import { mainSubject } from "./subject-before.ts";
import type { Token } from "./tokens.ts";
import type { NameSpan, TextSpan } from "./types.ts";
import { Word } from "./words.ts";

/** A name as it stands in the text, titles cut off, with what the text says of its bearer there. */
export interface NameMention extends TextSpan {
  words: string[];
  /** Words before and after that describe: "Russian foreign minister", ", a doctor". Lower case. */
  described: string[];
  gender?: Gender;
  titled: boolean;
  /** A single word at the start of a sentence: its capital proves nothing. */
  doubtful: boolean;
  the: boolean;
  subject: boolean;
  type?: NameSpan["type"];
  /** "(CSTO)" right behind. */
  acronym?: string;
}

const JOINS = /^(?:de|del|della|van|von|der|den|al|bin|ibn|ben|la|le|da|dos|el)$/;
const FUNCTION =
  Word.Determiner |
  Word.Subject |
  Word.Preposition |
  Word.Coordinator |
  Word.Subordinator |
  Word.Question |
  Word.Possessive |
  Word.Auxiliary;
const DESCRIBED = 7;

/** The names of one sentence, quotations left out. Two passes over its tokens. */
export function mentions(
  text: string,
  tokens: readonly Token[],
  sentence: Sentence,
  names: readonly NameSpan[],
): NameMention[] {
  if (isTitleCase(tokens, sentence)) return [];
  const found: NameMention[] = [];
  const subject = mainSubject(tokens, { from: sentence.from, to: Math.min(sentence.to, sentence.from + 40) });
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = tokens[i];
    if (!token?.capital || token.kind !== "word") continue;
    let end = i + 1;
    while (end < sentence.to && !tokens[end - 1]?.possessive && continues(tokens, end)) end++;
    const mention = read(text, tokens, sentence, { from: i, to: end }, names, subject);
    if (mention) found.push(mention);
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

function read(
  text: string,
  tokens: readonly Token[],
  sentence: Sentence,
  run: Range,
  names: readonly NameSpan[],
  subject?: Range,
) {
  let { from } = run;
  const described: string[] = [];
  let gender: Gender | undefined;
  let titled = false;
  const known = overlapping(names, tokens[from]?.start ?? 0, tokens[run.to - 1]?.end ?? 0)[0];
  if (names.length > 0 && !known) return undefined;
  while (from < run.to) {
    const token = tokens[from] as Token;
    const title = isTitle(token.lower);
    // "Said Hugh Hill: …"
    if (token.verb && from === sentence.from && from + 1 < run.to) {
      from++;
      continue;
    }
    if (known ? token.start >= known.start && !title : !title && !(from === sentence.from && has(token, FUNCTION)))
      break;
    // "President" alone is no name.
    gender ??= genderOfTitle(token.lower);
    titled ||= title;
    described.push(token.lower.replace(/\.$/, ""));
    from++;
  }
  // "Russian FM Sergey Lavrov": titles inside the run part the name from what stands before.
  for (let i = run.to - 2; i > from && !known; i--) {
    if (!isTitle(tokens[i]?.lower ?? "")) continue;
    for (let k = from; k <= i; k++) described.push((tokens[k] as Token).lower.replace(/\.$/, ""));
    titled = true;
    from = i + 1;
    break;
  }
  const first = tokens[from];
  const last = tokens[run.to - 1];
  if (from >= run.to || !first || !last) return undefined;
  // "The Russian FM": an office, no name; nor a place or an organisation, whoever says so.
  if (!known && isTitle(last.lower) && !genderOfFirstName(first.lower)) return undefined;
  if (known && known.type !== "PER" && isOffice(last.lower) && run.to - from < 4) return undefined;
  const end = last.possessive ? last.end - (text[last.end - 1] === "s" ? 2 : 1) : last.end;
  const words = text.slice(first.start, end).split(/\s+/);
  if (words.length === 1 && !known && ORGANISATION.test(first.lower)) return undefined;
  for (let i = run.from - 1; i >= Math.max(sentence.from, run.from - DESCRIBED); i--) {
    const token = tokens[i];
    if (token?.kind !== "word" || has(token, FUNCTION & ~Word.Determiner & ~Word.Possessive)) break;
    described.push(token.lower);
    if (has(token, Word.Determiner | Word.Possessive)) break;
  }
  const mention: NameMention = {
    start: first.start,
    end,
    words,
    described,
    titled,
    doubtful: words.length === 1 && !titled && run.from === sentence.from && !known,
    the: tokens[run.from - 1]?.lower === "the" || tokens[run.from]?.lower === "the",
    subject: subject !== undefined && from >= subject.from && run.to <= subject.to && !last.possessive,
  };
  describeAfter(tokens, run.to, sentence.to, mention);
  if (gender) mention.gender = gender;
  if (known) mention.type = known.type;
  return mention;
}

/** ", the Russian foreign minister," / "NATO military alliance" / "(CSTO)" */
function describeAfter(tokens: readonly Token[], at: number, to: number, mention: NameMention): void {
  const next = tokens[at];
  if (next?.lower === "(" && tokens[at + 2]?.lower === ")" && /^[a-z]{2,8}$/.test(tokens[at + 1]?.lower ?? "")) {
    const acronym = tokens[at + 1];
    if (acronym?.capital) mention.acronym = acronym.lower.toUpperCase();
    return;
  }
  const apposition = next?.lower === "," && has(tokens[at + 1], Word.Determiner | Word.Possessive);
  const start = apposition ? at + 2 : at;
  for (let i = start; i < Math.min(to, start + (apposition ? 8 : 2)); i++) {
    const token = tokens[i];
    if (token?.kind !== "word" || token.verb || has(token, Word.Auxiliary | Word.Relative | Word.Finite)) break;
    if (!apposition && has(token, FUNCTION | Word.Adverb | Word.Time)) break;
    if (!apposition && /(?:ed|ing)$/.test(token.lower)) break;
    mention.described.push(token.lower.replace(/'s$/, ""));
  }
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
