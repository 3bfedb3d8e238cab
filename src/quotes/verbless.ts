import { stripIntroduction } from "./apposition.ts";
import type { Attribution } from "./attribution.ts";
import { trimEnd } from "./clause.ts";
import { has, hasFinite, isAdverb, type Range } from "./grammar.ts";
import type { Sentence } from "./sentences.ts";
import { mainSubject, subjectBefore } from "./subject-before.ts";
import type { Token } from "./tokens.ts";
import { Word } from "./words.ts";

/** Labels before a colon that name no speaker. */
const NO_SPEAKER =
  /^(?:read|watch|listen|see|related|more|also|video|photo|photos|image|exclusive|breaking|update|updated|analysis|opinion|comment|poll|report|live|latest|the|note|editor's|correction|source|sources|credit|by|q|a|here's|how|why|what|who|when|where|and|but|or|this|that|it|for|in|on|at|from|with)$/;
const LONGEST_LABEL = 7;

/**
 * Attributions without a reporting verb: “…” — Name; Name: “…”; "He had one message: “…”"; headlines with a colon
 * ("Lavrov: NATO is …") or a dash ("NATO is no enemy – Lavrov"). Asked only where the sentence has no other.
 * @param known whether this can be the name of somebody who speaks: without that a headline's label is none.
 */
export function verbless(
  tokens: readonly Token[],
  sentence: Sentence,
  known: (name: Token) => boolean,
): Attribution | undefined {
  return (
    signed(tokens, sentence) ??
    afterColon(tokens, sentence) ??
    unknownVerb(tokens, sentence) ??
    headline(tokens, sentence, known)
  );
}

/** “…” — Pamela Padilla */
function signed(tokens: readonly Token[], { from, to }: Sentence): Attribution | undefined {
  if (tokens[from]?.kind !== "quotation" || tokens[from + 1]?.lower !== "—") return undefined;
  const end = trimEnd(tokens, from + 1, to);
  const speaker = { from: from + 2, to: end };
  if (speaker.from >= end || end - speaker.from > 12 || !tokens[speaker.from]?.capital) return undefined;
  if (hasFinite(tokens, speaker.from, end)) return undefined;
  return { cue: { from: from + 1, to: from + 2 }, speaker, content: [{ from, to: from + 1 }] };
}

/** "…: “…”" with the quotation right after the colon. */
function afterColon(tokens: readonly Token[], { from, to }: Sentence): Attribution | undefined {
  for (let i = from + 1; i + 1 < to; i++) {
    if (tokens[i]?.lower !== ":" || tokens[i + 1]?.kind !== "quotation") continue;
    const label = { from: stripIntroduction(tokens, from, i), to: i };
    const named = isLabel(tokens, label);
    const speaker = named ? label : mainSubject(tokens, { from, to: i });
    if (!speaker) return undefined;
    return { cue: { from: i, to: i + 1 }, speaker, content: [{ from: i + 1, to: trimEnd(tokens, i + 1, to) }] };
  }
  return undefined;
}

/** A finite or participial form by its ending. */
const VERB_ENDING = /(?:ed|[^s]s|ing)$/;

/** “…,” Vitter thundered. / He thundered, “…”: what stands at the quotation's comma reports, whichever verb it is. */
function unknownVerb(tokens: readonly Token[], { from, to }: Sentence): Attribution | undefined {
  const first = tokens[from];
  if (first?.kind === "quotation" && /[,?!]/.test(first.final ?? "")) {
    for (let i = from + 2; i < Math.min(to, from + LONGEST_LABEL); i++) {
      const token = tokens[i];
      if (token?.kind !== "word" || has(token, Word.Auxiliary | Word.Modal)) return undefined;
      if (
        token.capital ||
        !VERB_ENDING.test(token.lower) ||
        token.possessive ||
        has(token, Word.Determiner | Word.Possessive)
      )
        continue;
      const next = tokens[i + 1];
      const ends = i + 1 >= to || next?.kind === "punctuation" || has(next, Word.Preposition) || isAdverb(next);
      const speaker = ends ? subjectBefore(tokens, from + 1, i) : undefined;
      if (speaker) return { cue: { from: i, to: i + 1 }, speaker, content: [{ from, to: from + 1 }] };
    }
    return undefined;
  }
  for (let i = from + 2; i < to; i++) {
    const token = tokens[i];
    const inner = token?.quotation?.inner;
    const verb = tokens[i - 2];
    if (!inner || inner.end - inner.start < 8 || tokens[i - 1]?.lower !== "," || !verb || i + 2 < to) continue;
    if (verb.capital || !VERB_ENDING.test(verb.lower) || verb.kind !== "word") return undefined;
    const speaker = subjectBefore(tokens, from, i - 2) ?? mainSubject(tokens, { from, to: i - 1 });
    return speaker && { cue: { from: i - 2, to: i - 1 }, speaker, content: [{ from: i, to: i + 1 }] };
  }
  return undefined;
}

/** "Lavrov: NATO is no enemy" / "NATO is no enemy – Lavrov to French media" as a paragraph of its own. */
function headline(
  tokens: readonly Token[],
  { from, to }: Sentence,
  known: (name: Token) => boolean,
): Attribution | undefined {
  if (from !== 0) return undefined;
  for (let i = 1; i < Math.min(to - 2, LONGEST_LABEL); i++) {
    if (tokens[i]?.lower !== ":") continue;
    // "Hill to Berg: …"
    const hearer = tokens.findIndex((token, at) => at > from && at < i && token.lower === "to");
    const label = { from, to: hearer > 0 && tokens[hearer + 1]?.capital ? hearer : i };
    const name = tokens[label.to - 1];
    if (!isLabel(tokens, label) || !name || !known(name)) return undefined;
    const content = [{ from: i + 1, to: trimEnd(tokens, i + 1, to) }];
    return { cue: { from: i, to: i + 1 }, speaker: label, content, label: true };
  }
  // A dash, or a colon, near the end of a line that is no sentence.
  if (/^[.!?]$/.test(tokens[to - 1]?.lower ?? "") || tokens.length !== to) return undefined;
  for (let i = to - 2; i > Math.max(from, to - LONGEST_LABEL); i--) {
    if (tokens[i]?.lower !== "—" && tokens[i]?.lower !== ":") continue;
    if (i < from + 4 && !holdsQuotation(tokens, from, i)) return undefined;
    let end = i + 1;
    while (end < to && tokens[end]?.capital) end++;
    const name = tokens[end - 1];
    const rest = tokens[end]?.lower;
    if (end === i + 1 || !name || !known(name) || (rest !== undefined && end < to && rest !== "to" && rest !== "in"))
      return undefined;
    const content = [{ from, to: trimEnd(tokens, from, i) }];
    return { cue: { from: i, to: i + 1 }, speaker: { from: i + 1, to: end }, content, label: true };
  }
  return undefined;
}

function holdsQuotation(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.kind === "quotation") return true;
  return false;
}

/** A run of capitalised words that can name a speaker. */
function isLabel(tokens: readonly Token[], range: Range): boolean {
  if (range.to <= range.from || range.to - range.from > LONGEST_LABEL) return false;
  for (let i = range.from; i < range.to; i++) {
    const token = tokens[i];
    if (token?.kind !== "word") return false;
    if (NO_SPEAKER.test(token.lower)) return false;
    if (!token.capital && !/^(?:of|for|de|van|von|al|bin|der)$/.test(token.lower)) return false;
    if (has(token, Word.Time) || token.verb?.form === "ing") return false;
  }
  return true;
}
