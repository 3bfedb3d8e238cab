import type { Attribution } from "./attribution.ts";
import { contentBefore, contentEnd, isClause } from "./clause.ts";
import type { Cue } from "./cues.ts";
import { has, hasFinite, type Range } from "./grammar.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";
import { Word } from "./words.ts";

export function according(
  tokens: readonly Token[],
  sentence: Sentence,
  low: number,
  cue: Cue,
): Attribution | undefined {
  const speaker = accordingTo(tokens, cue.group.to, sentence.to);
  if (!speaker) return undefined;
  const left = cue.at > low ? contentBefore(tokens, low, cue.group.from) : undefined;
  if (left && isClause(tokens, left)) return { cue: cue.group, speaker, content: [left] };
  if (tokens[speaker.to]?.lower !== ",") return left ? { cue: cue.group, speaker, content: [left] } : undefined;
  const to = contentEnd(tokens, speaker.to + 1, sentence.to);
  const right = { from: speaker.to + 1, to };
  if (right.from >= right.to) return undefined;
  return { cue: cue.group, speaker, content: left ? [left, right] : [right] };
}

/** What things go by rather than what somebody says. */
const MEASURE =
  /^(?:plan|plans|schedule|rank|size|age|type|need|needs|taste|merit|ability|custom|tradition|law|protocol|design|form)$/;

/** The source after "according to": up to the comma that the clause follows, appositions kept. */
function accordingTo(tokens: readonly Token[], from: number, to: number): Range | undefined {
  if (MEASURE.test(tokens[from]?.lower ?? "")) return undefined;
  const end = phraseEnd(tokens, from, to);
  if (end === from) return undefined;
  const name = tokens[end - 1];
  if (tokens[end]?.lower !== "," || !name?.capital) return { from, to: end };
  const first = tokens[end + 1];
  if (!has(first, Word.Determiner | Word.Possessive) || has(first, Word.Subject & ~Word.Determiner))
    return { from, to: end };
  // ", the head of the agency": what has a verb is the clause that is told.
  const close = phraseEnd(tokens, end + 1, to);
  const explains = close - end > 2 && !hasFinite(tokens, end + 1, close) && tokens[close]?.kind !== "quotation";
  return { from, to: explains ? close : end };
}

function phraseEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = from;
  while (
    end < to &&
    end < from + 40 &&
    !/^[,;:.—]$/.test(tokens[end]?.lower ?? "") &&
    tokens[end]?.kind !== "quotation"
  )
    end++;
  return end;
}
