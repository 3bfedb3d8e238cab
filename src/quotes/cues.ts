import { has, isAdverb, type Range } from "./grammar.ts";
import { Frame, type SpeechVerb } from "./speech-verbs.ts";
import type { Token } from "./tokens.ts";
import { Word } from "./words.ts";

/** A place in a sentence that attributes. */
export interface Cue {
  kind: "verb" | "according" | "passive";
  /** The verb itself, or "according". */
  at: number;
  /** The whole group: "has also said", "according to". */
  group: Range;
  verb?: SpeechVerb;
  /** "…, saying that": the subject is the main clause's. */
  participial: boolean;
  negated: boolean;
}

/** Verbs that may stand before "to say": the whole is one act of speaking. */
const CHAIN =
  /^(?:went|goes|going|go|on|continued|continues|continuing|sought|tried|tries|appeared|seemed|began|begins|used|took|likes?|started|proceeded|chose|managed)$/;
/** Verbs whose third person is a plural noun as well: "claims", "reports". */
const ALSO_NOUN =
  /^(?:claim|report|note|state|call|tweet|post|remark|comment|demand|question|request|answer|offer|hope|fear|signal|attack|vow|pledge|boast|joke|quip|show|doubt|estimate|project|forecast|point|rule|promise|reply|respond|threaten|blame|praise|voice|express|label|brand|support|back|challenge|dispute|address|reference|begin|find|see|feel|cry|sigh|laugh|whisper|murmur|question|slam|blast|counter|rebuke|rebut)$/;
const QUOTATIVE_NOUN = Word.Determiner | Word.Possessive;

/**
 * The next cue at or after `from`, undefined where the sentence has none left.
 * @param low how far back its auxiliaries and subject may reach.
 */
export function nextCue(tokens: readonly Token[], from: number, to: number, low = from): Cue | undefined {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token) continue;
    if (token.lower === "according" && tokens[at + 1]?.lower === "to") {
      return { kind: "according", at, group: { from: at, to: at + 2 }, participial: false, negated: false };
    }
    const cue = token.verb && verbCue(tokens, low, at, token.verb);
    if (cue) return cue;
  }
  return undefined;
}

/** The verb group around a form of a reporting verb, or undefined where the form is a noun, adjective or passive. */
function verbCue(tokens: readonly Token[], low: number, at: number, verb: SpeechVerb): Cue | undefined {
  // "called in", "called off": another verb.
  if (verb.lemma === "call" && /^(?:in|into|off|up|back|out|home)$/.test(tokens[at + 1]?.lower ?? "")) return undefined;
  // "concludes with footage of": no act of speaking.
  if (/^(?:conclude|begin)$/.test(verb.lemma) && /^(?:with|by|in|at|on|to)$/.test(tokens[at + 1]?.lower ?? ""))
    return undefined;
  let from = at;
  let auxiliary: Token | undefined;
  let negated = false;
  let modal = false;
  while (from > low) {
    const token = tokens[from - 1];
    if (token?.kind !== "word" || token.possessive) break;
    if (has(token, Word.Auxiliary | Word.Modal) && token.lower !== "having" && token.lower !== "being") {
      auxiliary ??= token;
      if (has(token, Word.Negation)) negated = true;
      if (has(token, Word.Modal)) modal = true;
      // "he's", "they've" are subject and auxiliary in one.
      if (/^(?:he|she|it|they|we|i|you|who|that|there)'/.test(token.lower)) break;
    } else if (has(token, Word.Negation)) negated = true;
    else if (!isAdverb(token) || has(token, Word.Determiner) || token.capital) break;
    from--;
  }
  const parted = auxiliary ? -1 : auxiliaryBeforeTime(tokens, low, from);
  if (parted >= 0) {
    from = parted;
    auxiliary = tokens[parted];
    negated ||= has(auxiliary, Word.Negation);
  }
  const before = tokens[from - 1];
  const head = tokens[from];
  const contracted =
    auxiliary !== undefined && head === auxiliary && /^\w+'/.test(auxiliary.lower) && has(auxiliary, Word.Subject);
  const group = { from: contracted ? from + 1 : from, to: at + 1 };
  const cue: Cue = { kind: "verb", at, group, verb, participial: false, negated };
  // "would have said", "might say": nobody has said it.
  if (modal) return undefined;
  if (!auxiliary) {
    if (before?.lower === "to") return chained(tokens, low, from - 1, cue);
    if (verb.form !== "ing" && (has(before, QUOTATIVE_NOUN) || before?.possessive)) {
      if (!has(before, Word.Subject) || has(before, Word.Possessive)) return undefined;
    }
    if (verb.form === "ing") return participle(tokens, from, at, cue);
    if (has(before, Word.Preposition) && !has(before, Word.Subordinator)) return undefined;
    if (before?.lower === "," && tokens[at + 1]?.lower === "by" && verb.form === "past")
      return { ...cue, kind: "passive" };
    if (verb.form === "participle") return undefined;
    if (verb.form === "base" && !pluralSubject(tokens, from - 1, low) && !isPast(tokens, at, low)) return undefined;
    if (verb.form === "s" && nounLike(tokens, at, verb)) return undefined;
    return cue;
  }
  const been = tokens.slice(group.from, at).some((token) => token.lower === "been");
  if (((has(auxiliary, Word.Be) && !has(auxiliary, Word.Have)) || been) && verb.form !== "ing")
    return byAgent(tokens, at) && !negated ? { ...cue, kind: "passive" } : undefined;
  if (has(auxiliary, Word.Have) && (verb.form === "base" || verb.form === "s") && verb.lemma !== "read")
    return undefined;
  return cue;
}

/** "has over the past few months [warned]", "had, since March, [said]": the place of the auxiliary, -1 where none is. */
function auxiliaryBeforeTime(tokens: readonly Token[], low: number, at: number): number {
  let i = tokens[at - 1]?.lower === "," ? at - 2 : at - 1;
  if (!has(tokens[i], Word.Time)) return -1;
  const stop = Math.max(low, i - 6);
  while (i > stop && tokens[i]?.kind === "word" && !has(tokens[i], Word.Preposition)) i--;
  if (!/^(?:over|in|for|since|during|on|until)$/.test(tokens[i]?.lower ?? "")) return -1;
  i -= tokens[i - 1]?.lower === "," ? 2 : 1;
  return i >= low && has(tokens[i], Word.Have) ? i : -1;
}

/** "went on to explain", "continues to insist": one group; any other "to say" attributes nothing. */
function chained(tokens: readonly Token[], low: number, to: number, cue: Cue): Cue | undefined {
  let from = to;
  while (from > low && CHAIN.test(tokens[from - 1]?.lower ?? "")) from--;
  if (from === to) return undefined;
  return { ...cue, group: { from, to: cue.group.to } };
}

function participle(tokens: readonly Token[], from: number, at: number, cue: Cue): Cue | undefined {
  const before = tokens[from - 1];
  const after = tokens[at + 1];
  if (has(before, QUOTATIVE_NOUN) || before?.possessive) return undefined;
  // "was quoted as saying"
  if (before?.lower === "as" && isQuoted(tokens, from - 2)) return { ...cue, participial: true };
  // "the saying", "following", "according" and adjectives ("a demanding job") are not clauses.
  if (has(before, Word.Preposition) && !/^(?:by|in|after|before|while|when|without)$/.test(before?.lower ?? ""))
    return undefined;
  if (!after) return undefined;
  return { ...cue, participial: true };
}

/** "quoted as", "quoted by the Gazette as" */
function isQuoted(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i > at - 8 && tokens[i]?.kind === "word"; i--)
    if (/^(?:quoted|cited|reported)$/.test(tokens[i]?.lower ?? "")) return true;
  return false;
}

/** "described by Hugh Hill": somebody does it. */
function byAgent(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < at + 8; i++) {
    if (tokens[i]?.lower === "by") return true;
    if (!tokens[i] || tokens[i]?.kind === "punctuation") return false;
  }
  return false;
}

/** "The sign read: …", "Hugh Hill forecast that …": a past that looks like a base form. */
function isPast(tokens: readonly Token[], at: number, low: number): boolean {
  const verb = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (at <= low || before?.kind !== "word" || has(before, Word.Auxiliary | Word.Modal | Word.Preposition)) return false;
  if (verb?.lower === "read") return next?.kind !== "word" || (next.lower === "in" && tokens[at + 2]?.lower === "part");
  return verb?.lower === "forecast" && (next?.kind === "quotation" || next?.lower === "that");
}

/** A bare base form needs a plural subject: "officials say"; else it is a noun ("in a report", "the state"). */
function pluralSubject(tokens: readonly Token[], at: number, low: number): boolean {
  const token = tokens[at];
  if (!token || at < low) return false;
  if (/^(?:they|we|i|you|who|others|many|some|all|both|people|him|her|them|us|me)$/.test(token.lower)) return true;
  if (token.lower === "," || token.lower === ")") return true;
  if (token.kind !== "word" || has(token, Word.Preposition | Word.Auxiliary | Word.Determiner | Word.Possessive))
    return false;
  // "a New York Times report"
  for (let i = at; i > Math.max(low, at - 5) && tokens[i]?.capital; i--)
    if (/^an?$/.test(tokens[i - 1]?.lower ?? "")) return false;
  if (/[^s']s$/.test(token.lower) || /^(?:police|men|women|media|children|folks)$/.test(token.lower))
    return !token.possessive;
  if (!token.capital)
    return /^(?:country|world|nation|board|aisle|government|campaign|party|state|city)$/.test(token.lower);
  for (let i = at; i > Math.max(low, at - 8); i--) if (tokens[i]?.lower === "and") return true;
  return false;
}

/** "his claims", "news reports", "United States": a third-person form that is a plural noun here. */
function nounLike(tokens: readonly Token[], at: number, verb: SpeechVerb): boolean {
  if (!ALSO_NOUN.test(verb.lemma)) return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (has(before, Word.Subject) && !has(before, Word.Determiner)) return false;
  if (tokens[at]?.capital && before?.capital && verb.lemma === "state") return true;
  if (!after || after.kind === "punctuation") return !before?.capital;
  if (has(after, Word.Preposition) && !before?.capital) return true;
  if (/[^e]ed$/.test(after.lower) && !after.capital) return true;
  if (/(?:ing|ed|[^s]s|al|ous|ive|ic)$/.test(before?.lower ?? "") && !before?.capital) return true;
  if (has(after, Word.Auxiliary | Word.Modal | Word.Finite) || after.lower === "of" || after.lower === "and")
    return true;
  if (before?.kind === "punctuation" || has(before, Word.Preposition | Word.Coordinator)) return true;
  return false;
}

/** Whether the verb may take a clause or a quotation without another sign. */
export function isStrong(verb: SpeechVerb): boolean {
  return (verb.frame & Frame.Say) !== 0 && (verb.frame & Frame.Weak) === 0;
}
