import type { Attribution } from "./attribution.ts";
import { contentBefore, trimEnd } from "./clause.ts";
import { complement } from "./complement.ts";
import { nextCue } from "./cues.ts";
import { has, namesSomething, type Range } from "./grammar.ts";
import type { Sentence } from "./sentences.ts";
import { Frame } from "./speech-verbs.ts";
import { mainSubject } from "./subject-before.ts";
import type { Token } from "./tokens.ts";
import { Word } from "./words.ts";

const LONGEST_SOURCE = 14;
/** Nouns for what somebody says. */
const UTTERANCE =
  /^(?:claim|claims|warning|warnings|assertion|suggestion|insistence|accusation|allegation|argument|contention|admission|remark|remarks|comment|comments|statement|assurance|prediction)$/;

/**
 * Attributions made in passing, around a quotation, with no reporting verb of their own: "as Hugh Hill put it, “…”",
 * "in the words of Hugh Hill, “…”", "Calling it “a gift”, Hugh Hill …", "Hugh Hill’s claim that it was “a gift”".
 * @param quotation the first one's place.
 */
export function inPassing(tokens: readonly Token[], sentence: Sentence, quotation: number): Attribution | undefined {
  return (
    fronted(tokens, sentence, quotation) ?? source(tokens, sentence, quotation) ?? claimed(tokens, sentence, quotation)
  );
}

/** "Calling the verdict “a stain”, Hugh Hill said he would appeal." */
function fronted(tokens: readonly Token[], { from, to }: Sentence, quotation: number): Attribution | undefined {
  const verb = tokens[from]?.verb;
  if (verb?.form !== "ing" || (verb.frame & Frame.Topic) === 0) return undefined;
  const comma = tokens[quotation + 1]?.lower === "," ? quotation + 1 : quotation;
  if (comma === quotation && tokens[quotation]?.final !== ",") return undefined;
  const speaker = mainSubject(tokens, { from: comma + 1, to }) ?? opening(tokens, comma + 1, to);
  if (!speaker || speaker.from > comma + 2) return undefined;
  const said = complement(tokens, from + 1, quotation + 1, verb).from;
  return { cue: { from, to: from + 1 }, speaker, content: [{ from: said, to: quotation + 1 }] };
}

/** The name or pronoun that opens a clause whose verb no list knows. */
function opening(tokens: readonly Token[], from: number, to: number): Range | undefined {
  let end = from;
  while (end < to && tokens[end]?.capital && tokens[end]?.kind === "word") end++;
  return end > from ? { from, to: end } : undefined;
}

/** ", as Hugh Hill put it, “…”" / "in the words of Hugh Hill, “…”" */
function source(tokens: readonly Token[], { from, to }: Sentence, quotation: number): Attribution | undefined {
  for (let i = from; i < quotation; i++) {
    const lower = tokens[i]?.lower;
    if (lower !== "as" && lower !== "in") continue;
    const words = inTheWordsOf(tokens, i);
    const start = words ? i + 4 : i + 1;
    if (!words && tokens[i]?.lower !== "as") continue;
    let end = start;
    while (end < Math.min(to, start + LONGEST_SOURCE) && tokens[end]?.kind === "word" && !isPut(tokens, end)) end++;
    if (!words && !isPut(tokens, end)) continue;
    if (!namesSomething(tokens, start, end) || reports(tokens, from, i)) continue;
    const behind = words ? end : end + 2;
    const right = tokens[behind]?.lower === "," ? behind + 1 : behind;
    if (right >= to) return undefined;
    const before = contentBefore(tokens, from, i);
    const rest = { from: right, to: trimEnd(tokens, right, to) };
    const cue = words ? { from: i, to: i + 4 } : { from: end, to: end + 2 };
    return { cue, speaker: { from: start, to: end }, content: before ? [before, rest] : [rest] };
  }
  return undefined;
}

function inTheWordsOf(tokens: readonly Token[], i: number): boolean {
  return (
    tokens[i]?.lower === "in" &&
    tokens[i + 1]?.lower === "the" &&
    tokens[i + 2]?.lower === "words" &&
    tokens[i + 3]?.lower === "of"
  );
}

/** Whether a reporting verb attributes something between two tokens. */
function reports(tokens: readonly Token[], from: number, to: number): boolean {
  return nextCue(tokens, from, to)?.kind === "verb";
}

function isPut(tokens: readonly Token[], i: number): boolean {
  return /^(?:put|puts)$/.test(tokens[i]?.lower ?? "") && tokens[i + 1]?.lower === "it";
}

/** "Hugh Hill’s claim that the bridge was “a gift” was …": the speaker is the possessor, what is said ends at the verb. */
function claimed(tokens: readonly Token[], { from, to }: Sentence, quotation: number): Attribution | undefined {
  for (let i = from + 1; i + 1 < quotation; i++) {
    if (tokens[i + 1]?.lower !== "that" || !UTTERANCE.test(tokens[i]?.lower ?? "")) continue;
    const owner = tokens[i - 1];
    const pronoun = has(owner, Word.Possessive);
    if (!owner?.possessive && !pronoun) continue;
    // "Anna Berg said his claim that …", "…, Anna Berg said": hers is the statement.
    if (reports(tokens, from, i) || reports(tokens, quotation + 1, to)) return undefined;
    let start = i - 1;
    while (start > from && (tokens[start - 1]?.capital || tokens[start - 1]?.lower === "the")) start--;
    let end = quotation + 1;
    while (end < to && tokens[end]?.kind === "word" && !has(tokens[end], Word.Auxiliary | Word.Modal | Word.Finite)) {
      if (/[^e]ed$/.test(tokens[end]?.lower ?? "")) break;
      end++;
    }
    return { cue: { from: i, to: i + 1 }, speaker: { from: start, to: i }, content: [{ from: i + 1, to: end }] };
  }
  return undefined;
}
