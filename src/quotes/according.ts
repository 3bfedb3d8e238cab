import type { Attribution } from "./attribution.ts";
import { contentBefore, contentEnd, isClause } from "./clause.ts";
import type { Cue } from "./cues.ts";
import type { Range } from "./grammar.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";

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

/** The source after "according to": up to the comma that the clause follows, appositions kept. */
function accordingTo(tokens: readonly Token[], from: number, to: number): Range | undefined {
  let end = from;
  while (
    end < to &&
    end < from + 40 &&
    !/^[,;:.—]$/.test(tokens[end]?.lower ?? "") &&
    tokens[end]?.kind !== "quotation"
  )
    end++;
  return end > from ? { from, to: end } : undefined;
}
