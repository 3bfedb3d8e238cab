import { according } from "./according.ts";
import type { Attribution } from "./attribution.ts";
import { contentBefore, contentEnd, isClause, phraseEnd, relativeEnd } from "./clause.ts";
import { complement } from "./complement.ts";
import { type Cue, isStrong, nextCue } from "./cues.ts";
import { has, hasFinite, type Range } from "./grammar.ts";
import { inPassing } from "./in-passing.ts";
import { inverted } from "./inverted.ts";
import { passive } from "./passive.ts";
import type { Sentence } from "./sentences.ts";
import { Frame } from "./speech-verbs.ts";
import { endsQuoted, quotes, rest, separated } from "./split-content.ts";
import { mainSubject, openingName, subjectBefore } from "./subject-before.ts";
import type { Token } from "./tokens.ts";
import { Word } from "./words.ts";

/** Everything a sentence attributes, in order. Each cue is looked at once. */
export function attributions(text: string, tokens: readonly Token[], sentence: Sentence): Attribution[] {
  let quotation = sentence.from;
  while (quotation < sentence.to && tokens[quotation]?.kind !== "quotation") quotation++;
  const quoted = quotation < sentence.to;
  const whole = quoted ? undefined : closing(text, tokens, sentence);
  if (whole?.content.every((part) => saysSomething(tokens, part))) return [whole];
  const found: Attribution[] = [];
  let low = sentence.from;
  let subject: Range | undefined;
  let at = sentence.from;
  const passing = quoted ? inPassing(tokens, sentence, quotation) : undefined;
  if (passing) {
    found.push(passing);
    at = Math.max(...passing.content.map((part) => part.to), passing.speaker?.from ?? 0);
    low = at;
  }
  while (at < sentence.to) {
    const cue = nextCue(tokens, at, sentence.to);
    if (!cue) break;
    const attribution =
      cue.kind === "according"
        ? according(tokens, sentence, low, cue)
        : cue.kind === "passive"
          ? passive(tokens, sentence, low, cue.at)
          : reported(text, tokens, sentence, low, cue, subject);
    if (!attribution?.content.every((part) => saysSomething(tokens, part))) {
      at = cue.at + 1;
      continue;
    }
    found.push(attribution);
    subject = attribution.speaker ?? subject;
    const ends = [cue.group.to, ...attribution.content.map((part) => part.to), attribution.speaker?.to ?? 0];
    at = Math.max(...ends);
    low = at;
  }
  return found;
}

/** Whether a range holds more than punctuation. */
function saysSomething(tokens: readonly Token[], { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.kind !== "punctuation") return true;
  return false;
}

/** How near its end a sentence without quotation may say whose all of it was: "…, sources said." */
const CLOSING = 14;

/**
 * "The protocol called for a transfer, sources said.": the attribution at the end holds for the whole sentence, other
 * verbs of saying in it included.
 */
function closing(text: string, tokens: readonly Token[], sentence: Sentence): Attribution | undefined {
  const { from, to } = sentence;
  for (let i = to - 1; i > Math.max(from + 3, to - CLOSING); i--) {
    const verb = tokens[i]?.verb;
    if (!verb || !/^(?:say|add|note|explain|claim|argue|report|insist)$/.test(verb.lemma)) continue;
    const cue = nextCue(tokens, i, i + 1, from);
    if (!cue || cue.participial) continue;
    const found = reported(text, tokens, sentence, from, cue, undefined);
    return found?.content.length === 1 && found.content[0]?.from === from ? found : undefined;
  }
  return undefined;
}

function reported(
  text: string,
  tokens: readonly Token[],
  sentence: Sentence,
  low: number,
  cue: Cue,
  main: Range | undefined,
) {
  const verb = cue.verb;
  if (!verb) return undefined;
  return inverted(tokens, sentence, low, cue) ?? straight(text, tokens, sentence, low, cue, main);
}

function straight(
  text: string,
  tokens: readonly Token[],
  sentence: Sentence,
  low: number,
  cue: Cue,
  main: Range | undefined,
) {
  const verb = cue.verb;
  const speaker = subjectFor(tokens, low, cue, main, sentence);
  if (!verb || !speaker) return undefined;
  if (isSupposed(tokens, speaker)) return undefined;
  const embedded = tokens[speaker.from - 1]?.lower === "what" || tokens[speaker.from]?.lower === "what";
  if (embedded || isAsked(tokens, speaker)) return undefined;
  const right = complement(tokens, cue.group.to, sentence.to, verb);
  const detached = !cue.participial && speaker.from < cue.group.from && separated(tokens, low, speaker.from);
  const left = detached ? contentBefore(tokens, low, speaker.from) : undefined;
  const substantial = /^(?:that|question|quotation|clause|infinitive)$/.test(right.kind);
  const relative = has(tokens[speaker.from], Word.Relative);
  const final =
    right.kind === "none" && sentence.to - cue.group.to < 6 && left !== undefined && left.to - left.from > 3;
  if (left && !relative && (isClause(tokens, left) || (final && isStrong(verb))) && (verb.frame & Frame.Say) !== 0) {
    // In his book, “A Life,” he said …: a title in an introduction, unless the quotation opens or ends what is said.
    const opensQuoted = tokens[left.from]?.kind === "quotation";
    const quoted = endsQuoted(tokens, left) && (opensQuoted || (right.kind === "none" && !substantial));
    if (endsQuoted(tokens, left) && !quoted && !substantial) return undefined;
    if (quoted || (!substantial && (isStrong(verb) || right.kind === "none"))) {
      return { cue: cue.group, speaker, content: [left, ...rest(tokens, cue.group.to, sentence, left)] };
    }
  }
  if (cue.negated && right.kind !== "quotation") return undefined;
  if (right.kind === "none") {
    // "These employees, he explained at the hearing, were …"
    const comma = tokens[right.from]?.lower === "," ? rest(tokens, right.from, sentence, left ?? cue.group) : [];
    if (left && comma.length > 0) return { cue: cue.group, speaker, content: [left, ...comma] };
    // "Lavrov said…", "He continued:": what was said follows in the next sentence.
    if (announces(text, tokens, sentence, right.from)) return { cue: cue.group, speaker, content: [] };
    return undefined;
  }
  if (!accepts(tokens, verb.frame, right.kind, right.from, sentence.to)) return undefined;
  if (tokens[sentence.to - 1]?.lower === "?" && right.kind !== "quotation") return undefined;
  const phrase = right.kind === "phrase" && !isStrong(verb);
  const far = phrase ? phraseEnd(tokens, right.from, sentence.to) : contentEnd(tokens, right.from, sentence.to);
  const inRelative = relative || has(tokens[speaker.from - 1], Word.Relative);
  const to = inRelative ? relativeEnd(tokens, right.from, far) : far;
  // "praised Anna", "defended the remark", "recalled it on television": nothing is said.
  const pointed = tokens[right.from]?.lower === "it" && has(tokens[right.from + 1], Word.Preposition);
  if ((pointed || (phrase && to - right.from < 3)) && !quotes(tokens, right.from, to)) return undefined;
  return { cue: cue.group, speaker, content: [{ from: right.from, to }] };
}

/** "Whether it ever mentioned …", "; who asked whom": a question, which says of nobody that they spoke. */
function isAsked(tokens: readonly Token[], { from, to }: Range): boolean {
  const before = tokens[from - 1];
  if (before?.lower === "whether") return true;
  return tokens[from]?.lower === "who" && to === from + 1 && (!before || /^[.;:—]$/.test(before.lower));
}

/** "If the minister says yes", "unless he says so": nobody has said it. */
function isSupposed(tokens: readonly Token[], { from }: Range): boolean {
  return /^(?:if|unless)$/.test(tokens[from - 1]?.lower ?? "") || /^(?:if|unless)$/.test(tokens[from]?.lower ?? "");
}

/** Whether a verb of this frame reports what follows. */
function accepts(tokens: readonly Token[], frame: number, kind: string, from: number, to: number): boolean {
  const weak = (frame & Frame.Weak) !== 0;
  switch (kind) {
    case "that":
    case "quotation":
      return true;
    case "question":
      return (frame & (Frame.Say | Frame.Hearer)) !== 0;
    case "clause":
      return (frame & (Frame.Say | Frame.Topic)) !== 0 && !weak ? true : quotes(tokens, from, to);
    case "infinitive":
      return (
        (frame & (Frame.Infinitive | Frame.Hearer | Frame.Say)) !== 0 &&
        (!weak || (frame & Frame.Infinitive) !== 0 || quotes(tokens, from, to))
      );
    default:
      // "Critics say the advantage obscures concerns": a clause whose verb the lexicon does not know.
      if ((frame & Frame.Say) !== 0 && !weak && to - from > 4 && !has(tokens[from], Word.Preposition)) return true;
      return (frame & Frame.Topic) !== 0 && !weak ? true : quotes(tokens, from, to);
  }
}

/** The subject of a cue: what stands before it, or the main clause's for ", saying" and "and said". */
function subjectFor(
  tokens: readonly Token[],
  low: number,
  cue: Cue,
  subject: Range | undefined,
  sentence: Sentence,
): Range | undefined {
  const before = tokens[cue.group.from - 1];
  // "footage of Hillary Clinton asking": the name right before it is who speaks.
  if (cue.participial) {
    const own = participleSubject(tokens, low, cue.group.from);
    if (own) return own;
  }
  if (cue.participial) {
    const before = { from: sentence.from, to: cue.group.from };
    return subject ?? mainSubject(tokens, before) ?? openingName(tokens, before);
  }
  // "a letter that says": what "that" stands for speaks.
  if (before && /^(?:that|which)$/.test(before.lower)) {
    const noun = tokens[cue.group.from - 2];
    const nominal = noun?.kind === "word" ? !noun.verb : noun?.lower === ",";
    return nominal ? { from: cue.group.from - 1, to: cue.group.from } : undefined;
  }
  if (has(before, Word.Coordinator) && (before?.lower === "and" || before?.lower === "but")) {
    return subject ?? mainSubject(tokens, { from: sentence.from, to: cue.group.from });
  }
  const head = tokens[cue.group.from - 1];
  if (head && /^(?:that|this|there|what)$/.test(head.lower)) return undefined;
  return subjectBefore(tokens, low, cue.group.from);
}

/** "with analysts warning": a participle's own subject; "footage of Hugh Hill asking". */
function participleSubject(tokens: readonly Token[], low: number, at: number): Range | undefined {
  const before = tokens[at - 1];
  if (before?.kind !== "word") return undefined;
  for (let i = at - 1; i > Math.max(low - 1, at - 8) && tokens[i]?.kind === "word"; i--)
    if (tokens[i]?.lower === "with" && i + 1 < at) return { from: i + 1, to: at };
  const found = before.capital ? subjectBefore(tokens, low, at) : undefined;
  return found && !hasFinite(tokens, found.from, found.to) ? found : undefined;
}

/** Whether the sentence ends in a colon, an ellipsis or right at the verb, so that what follows it is what was said. */
function announces(text: string, tokens: readonly Token[], sentence: Sentence, from: number): boolean {
  const last = tokens[sentence.to - 1];
  if (!last) return false;
  if (last.lower === ":" || last.lower === "…" || last.lower === ",") return sentence.to - from < 16;
  return sentence.to === tokens.length && text[last.end - 1] !== "." && last.verb !== undefined;
}
