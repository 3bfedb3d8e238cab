import type { Attribution } from "./attribution.ts";
import { contentBefore, isClause, trimEnd } from "./clause.ts";
import { complement } from "./complement.ts";
import { type Cue, isStrong } from "./cues.ts";
import type { Range } from "./grammar.ts";
import type { Sentence } from "./sentences.ts";
import { Frame } from "./speech-verbs.ts";
import { endsQuoted, rest, separated } from "./split-content.ts";
import { phraseAfter } from "./subject-after.ts";
import { subjectBefore } from "./subject-before.ts";
import type { Token } from "./tokens.ts";

/** “…,” said Hugh Hill, a doctor. / Said Hill: “…” */
export function inverted(tokens: readonly Token[], sentence: Sentence, low: number, cue: Cue): Attribution | undefined {
  const verb = cue.verb;
  if (!verb || cue.participial || (verb.frame & Frame.Say) === 0 || verb.form === "base") return undefined;
  // "…, Anna Berg, told journalists": what follows such a verb is the hearer.
  if ((verb.frame & Frame.Hearer) !== 0 && (verb.frame & Frame.Weak) === 0) return undefined;
  const start = cue.group.from;
  const opens = start === sentence.from;
  if (!opens && !separated(tokens, low, start)) return undefined;
  const speaker = phraseAfter(tokens, cue.group.to, sentence.to);
  if (!speaker || isObjectLike(tokens, speaker)) return undefined;
  if (opens) {
    const quotation =
      tokens[speaker.to]?.lower === ":" || tokens[speaker.to]?.lower === "," ? speaker.to + 1 : speaker.to;
    if (tokens[quotation]?.kind !== "quotation") return undefined;
    return { cue: cue.group, speaker, content: [{ from: quotation, to: trimEnd(tokens, quotation, sentence.to) }] };
  }
  const said = contentBefore(tokens, low, start);
  if (!said || !isClause(tokens, said)) return undefined;
  // “…,” Flynn, a surrogate, said Thursday: the comma before the verb closes an apposition.
  const quoted = endsQuoted(tokens, said);
  if (!quoted) {
    if (!isStrong(verb)) return undefined;
    const subject = subjectBefore(tokens, low, start);
    if (subject && complement(tokens, cue.group.to, sentence.to, verb).kind !== "none" && speaker.to < sentence.to - 1)
      return undefined;
  }
  return { cue: cue.group, speaker, content: [said, ...rest(tokens, speaker.to, sentence, said)] };
}

function isObjectLike(tokens: readonly Token[], range: Range): boolean {
  return range.to - range.from === 1 && /^(?:it|that|this|him|her|them|so)$/.test(tokens[range.from]?.lower ?? "");
}
