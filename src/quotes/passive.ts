import type { Attribution } from "./attribution.ts";
import { contentEnd } from "./clause.ts";
import { has, isAdverb, namesSomething, type Range } from "./grammar.ts";
import type { Sentence } from "./sentences.ts";
import { Frame } from "./speech-verbs.ts";
import { subjectBefore } from "./subject-before.ts";
import type { Token } from "./tokens.ts";
import { Word } from "./words.ts";

/** How far behind the verb "by" may stand, and how long the phrase behind it is at most. */
const REACH = 8;
const LONGEST_AGENT = 16;

/**
 * What is said in the passive, by somebody named: "was described by Hugh Hill as “a joke”", "was hailed as “a gift” by
 * Hugh Hill", "were told by police to leave". The participle stands at `at`.
 */
export function passive(
  tokens: readonly Token[],
  sentence: Sentence,
  low: number,
  at: number,
): Attribution | undefined {
  const verb = tokens[at]?.verb;
  if (!verb || (verb.form !== "past" && verb.form !== "participle")) return undefined;
  let by = at + 1;
  while (by < Math.min(sentence.to, at + REACH) && tokens[by]?.lower !== "by" && tokens[by]?.kind !== "punctuation")
    by++;
  if (tokens[by]?.lower !== "by") return undefined;
  const agent = agentAt(tokens, by + 1, sentence.to);
  if (!agent) return undefined;
  const cue = { from: at, to: at + 1 };
  if ((verb.frame & Frame.Hearer) !== 0 && by === at + 1) {
    const next = tokens[agent.to];
    if (!next || !(next.kind === "quotation" || /^(?:that|to|how|whether)$/.test(next.lower))) return undefined;
    return { cue, speaker: agent, content: [{ from: agent.to, to: contentEnd(tokens, agent.to, sentence.to) }] };
  }
  if ((verb.frame & Frame.Topic) === 0) return undefined;
  const said = by > at + 1 ? asQuoted(tokens, at + 1, by) : asQuoted(tokens, agent.to, sentence.to);
  if (!said) return undefined;
  const about = subjectOf(tokens, low, at);
  return { cue, speaker: agent, content: about ? [about, said] : [said] };
}

/** "as “a joke”", "“a joke”" and what belongs to it, from `from`. */
function asQuoted(tokens: readonly Token[], from: number, to: number): Range | undefined {
  let i = from;
  while (i < Math.min(to, from + 5) && tokens[i]?.kind === "word") i++;
  if (tokens[i]?.kind !== "quotation" || (i > from && tokens[from]?.lower !== "as")) return undefined;
  while (tokens[i + 1]?.kind === "quotation" || (tokens[i + 1]?.lower === "and" && tokens[i + 2]?.kind === "quotation"))
    i++;
  return { from, to: Math.min(i + 1, to) };
}

function agentAt(tokens: readonly Token[], from: number, to: number): Range | undefined {
  let end = from;
  for (; end < Math.min(to, from + LONGEST_AGENT); end++) {
    const token = tokens[end];
    if (token?.kind !== "word" || has(token, Word.Time | Word.Relative | Word.Auxiliary | Word.Modal)) break;
    if (has(token, Word.Preposition) && !/^(?:of|for)$/.test(token.lower)) break;
  }
  return end > from && namesSomething(tokens, from, end) ? { from, to: end } : undefined;
}

/** What the passive is about, before its auxiliaries. */
function subjectOf(tokens: readonly Token[], low: number, at: number): Range | undefined {
  let from = at;
  while (from > low && (has(tokens[from - 1], Word.Auxiliary) || isAdverb(tokens[from - 1]))) from--;
  return from < at ? subjectBefore(tokens, low, from) : undefined;
}
