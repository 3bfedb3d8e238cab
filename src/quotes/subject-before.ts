import { apposed, stripIntroduction } from "./apposition.ts";
import { has, isAdverb, isPronoun, namesSomething, type Range } from "./grammar.ts";
import { phraseStart } from "./phrase-start.ts";
import type { Token } from "./tokens.ts";
import { Word } from "./words.ts";

/**
 * The noun phrase that ends right before token `until`: the subject of the verb group there.
 * @param low the first token it may reach back to.
 */
export function subjectBefore(tokens: readonly Token[], low: number, until: number): Range | undefined {
  const end = beforeTime(tokens, low, until);
  const last = tokens[end - 1];
  if (end <= low || !last || last.kind === "quotation") return undefined;
  if (last.lower === "," || last.lower === "—") return apposed(tokens, low, end - 1);
  let to = end;
  // "Senator Mitch McConnell (R-Ky.) said"
  let at = end - 1;
  if (last.lower === ")") {
    while (at > low && tokens[at]?.lower !== "(") at--;
    at--;
  } else if (last.kind !== "word") return undefined;
  if (isPronoun(tokens[at])) return { from: at, to };
  let from = phraseStart(tokens, low, at);
  from = stripIntroduction(tokens, from, to);
  // "In Washington officials said": the phrase that opens the clause is no part of the subject.
  if (has(tokens[from], Word.Preposition)) {
    const base = lastBase(tokens, from, to);
    if (base === undefined) return undefined;
    from = stripIntroduction(tokens, base, to);
  }
  while (to > from && tokens[to - 1]?.kind === "punctuation" && tokens[to - 1]?.lower !== ")") to--;
  return from < to && namesSomething(tokens, from, to) ? { from, to } : undefined;
}

/** "Hugh Hill, a doctor, today [said]", "police on Sunday [denied]": a time before the verb is nobody who speaks. */
function beforeTime(tokens: readonly Token[], low: number, until: number): number {
  let end = until;
  while (end > low && has(tokens[end - 1], Word.Time) && !tokens[end - 1]?.possessive) end--;
  if (end === until) return until;
  if (/^(?:on|in|this|late|early)$/.test(tokens[end - 1]?.lower ?? "")) end--;
  const before = tokens[end - 1];
  // "Ms. June", "the day": a name, or a subject after all.
  const alone = end <= low || has(before, Word.Determiner | Word.Possessive | Word.Preposition) || before?.possessive;
  return alone || (before?.capital && tokens[end]?.capital && end + 1 === until) ? until : end;
}

/** The last run of words without a preposition: the subject after "In the afternoon". */
function lastBase(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let i = to - 1; i > from; i--) {
    const token = tokens[i];
    if (has(token, Word.Determiner | Word.Possessive) || isPronoun(token)) return i;
    if (token?.capital && !tokens[i - 1]?.capital) return i;
    if (has(token, Word.Preposition)) return i + 1 < to ? i + 1 : undefined;
  }
  return undefined;
}

/** The subject of a sentence whose verb is no reporting verb: the phrase before its first finite verb. */
export function mainSubject(tokens: readonly Token[], whole: Range): Range | undefined {
  const comma = introductionEnd(tokens, whole);
  return (
    (comma > whole.from ? firstSubject(tokens, { from: comma, to: whole.to }) : undefined) ??
    firstSubject(tokens, whole)
  );
}

const OPENS_INTRODUCTION = new Set(["asked", "after", "before", "as", "since", "although"]);

/** "Asked whether it would fall, he …", "When Hugh Hill left, she …": behind the comma; the clause's start elsewhere. */
function introductionEnd(tokens: readonly Token[], { from, to }: Range): number {
  const first = tokens[from];
  const opens =
    (has(first, Word.Subordinator) && !has(first, Word.Preposition & ~Word.Subordinator)) ||
    OPENS_INTRODUCTION.has(first?.lower ?? "");
  if (!opens) return from;
  for (let i = from + 2; i < to; i++) {
    if (tokens[i]?.kind === "quotation") return from;
    if (tokens[i]?.lower === ",") return i + 1;
  }
  return from;
}

function firstSubject(tokens: readonly Token[], clause: Range): Range | undefined {
  for (let i = clause.from + 1; i < clause.to; i++) {
    const token = tokens[i];
    if (token?.kind !== "word") continue;
    const finite =
      has(token, Word.Auxiliary | Word.Modal | Word.Finite) ||
      (token.verb && (token.verb.form === "past" || token.verb.form === "s")) ||
      (/ed$/.test(token.lower) && !token.capital && !has(tokens[i - 1], Word.Determiner));
    if (!finite || token.possessive) continue;
    if (has(token, Word.Subject) && isPronoun(token)) return { from: i, to: i + 1 };
    let end = i;
    while (end > clause.from && isAdverb(tokens[end - 1])) end--;
    const found = subjectBefore(tokens, clause.from, end);
    if (found && !has(tokens[found.from], Word.Relative)) return found;
  }
  return undefined;
}

/** "Mr Hill hit back": the names that open a clause whose verb no list knows. */
export function openingName(tokens: readonly Token[], { from, to }: Range): Range | undefined {
  let end = from;
  while (end < to && tokens[end]?.kind === "word" && tokens[end]?.capital && !tokens[end]?.possessive) end++;
  const sure = end - from > 1 && !has(tokens[from], Word.Preposition | Word.Determiner | Word.Subordinator | Word.Time);
  const verb = tokens[end];
  return sure && verb?.kind === "word" && !has(verb, Word.Preposition | Word.Coordinator)
    ? { from, to: end }
    : undefined;
}
