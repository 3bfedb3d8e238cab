import { has, hasFinite, isAdverb, type Range } from "./grammar.ts";
import { Frame } from "./speech-verbs.ts";
import { subjectBefore } from "./subject-before.ts";
import type { Token } from "./tokens.ts";
import { Word } from "./words.ts";

/** How far before a new reporting verb its clause may begin: ", though she later acknowledged". */
const CUT_REACH = 12;
/** Words between clauses that set speakers against each other: what follows is hardly the first one's. */
const CONTRAST = /^(?:but|while|whereas|though|although)$/;
/** Verbs that begin a statement wherever they have a subject of their own. */
const OWN_CLAUSE = /^(?:say|tell|add|argue|insist|acknowledge|claim|note|warn|deny|concede|admit|write|call)$/;
const CUT_WORD = /^(?:but|and|while|though|although|as|because|when|after|who|whom|which|whereas|yet|or|so|before)$/;

/** Where the words said end that begin at `from`: the sentence's end, or where somebody else begins to speak. */
export function contentEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (token.kind === "quotation") {
      if (token.final === "," && newAttribution(tokens, i + 1, to)) return i + 1;
      continue;
    }
    if (token.lower === "according" && tokens[i + 1]?.lower === "to") return cut(tokens, from, i);
    if (token.kind === "punctuation" && (token.lower === "," || token.lower === "—" || token.lower === ";")) {
      if (newAttribution(tokens, i + 1, to)) return i;
      if (token.lower === ";" && reportsOwn(tokens, i + 1, to)) return i;
    } else if (
      (token.lower === "and" || token.lower === "but") &&
      reportsNext(tokens, i + 1, to) &&
      !subordinate(tokens, from, i)
    )
      return i;
  }
  return trimEnd(tokens, from, to);
}

/**
 * Where a relative clause that ends with a comma closes: ", who has called it “a gift”, will leave"; `to` where it goes
 * on to the end.
 */
export function relativeEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i + 1 < to; i++) {
    const outside = tokens[i]?.lower === ",";
    if (!outside && tokens[i]?.final !== ",") continue;
    const end = outside ? i : i + 1;
    if (end > from && startsPredicate(tokens, i + 1)) return end;
  }
  return to;
}

/** A finite verb, or the like of one, right behind a comma. */
function startsPredicate(tokens: readonly Token[], at: number): boolean {
  let i = at;
  while (isAdverb(tokens[i])) i++;
  const token = tokens[i];
  if (!token || token.capital || has(token, Word.Coordinator | Word.Determiner | Word.Possessive)) return false;
  return (
    has(token, Word.Modal | Word.Auxiliary | Word.Finite) || token.verb?.form === "past" || /[^e]ed$/.test(token.lower)
  );
}

/** Whether a clause inside what is said is still open at `at`: its verbs are not the speaker's. */
function subordinate(tokens: readonly Token[], from: number, at: number): boolean {
  for (let i = at - 1; i > from; i--) {
    const token = tokens[i];
    if (token?.kind === "quotation") return false;
    if (
      has(token, Word.Relative) ||
      /^(?:when|while|after|before|because|if|although|though)$/.test(token?.lower ?? "")
    )
      return true;
  }
  return false;
}

function cut(tokens: readonly Token[], from: number, at: number): number {
  let end = at;
  while (end > from && tokens[end - 1]?.kind === "punctuation") end--;
  return end;
}

/** The sentence's closing full stop is not said. */
export function trimEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end > from + 1 && tokens[end - 1]?.kind === "punctuation" && !/^[)\]%]$/.test(tokens[end - 1]?.lower ?? ""))
    end--;
  return end;
}

/** ", but he said": a clause with its own speaker; ", saying": the same speaker's next act. */
function newAttribution(tokens: readonly Token[], at: number, to: number): boolean {
  let i = at;
  while (i < to && isAdverb(tokens[i]) && !has(tokens[i], Word.Determiner)) i++;
  const first = tokens[i];
  if (first?.kind !== "word") return false;
  if (first.verb?.form === "ing") return i + 1 < to;
  if (quotesNext(tokens, i, to)) return true;
  if (!CUT_WORD.test(first.lower)) return false;
  const contrast = CONTRAST.test(first.lower);
  if (reportsNext(tokens, i + 1, to, first.lower === "and" || contrast)) return true;
  for (let k = i + 1; k < Math.min(to, i + CUT_REACH); k++) {
    const token = tokens[k];
    if (token?.kind !== "word") return false;
    if (!token.verb || token.verb.form === "ing" || token.verb.form === "base") {
      if (has(token, Word.Modal) || (has(token, Word.Auxiliary) && !has(token, Word.Have))) return false;
      continue;
    }
    if (!OWN_CLAUSE.test(token.verb.lemma) && !(contrast && isUttered(token) && tokens[k + 1]?.kind === "word"))
      continue;
    return subjectBefore(tokens, i + 1, k) !== undefined;
  }
  return false;
}

/** "; Anna Berg, for her part, said": the clause behind a semicolon has a speaker of its own. */
function reportsOwn(tokens: readonly Token[], at: number, to: number): boolean {
  for (let k = at + 1; k < Math.min(to, at + CUT_REACH); k++) {
    const token = tokens[k];
    if (token?.kind === "quotation") return false;
    if (token?.verb && OWN_CLAUSE.test(token.verb.lemma) && (token.verb.form === "past" || token.verb.form === "s"))
      return subjectBefore(tokens, at, k) !== undefined;
    if (has(token, Word.Modal | Word.Be)) return false;
  }
  return false;
}

/** A verb of speaking, not of thinking or doing. */
function isUttered(token: Token): boolean {
  return token.verb !== undefined && (token.verb.frame & (Frame.Mind | Frame.Weak)) === 0;
}

/** ", Trump boasted, “…”": the main clause after a subordinate one. */
function quotesNext(tokens: readonly Token[], at: number, to: number): boolean {
  for (let i = at; i < Math.min(to - 1, at + 7); i++) {
    const token = tokens[i];
    if (token?.kind !== "word") return false;
    if (i === at || !token.verb || (token.verb.form !== "past" && token.verb.form !== "s")) continue;
    const next = /^[,:]$/.test(tokens[i + 1]?.lower ?? "") ? tokens[i + 2] : tokens[i + 1];
    if (next?.kind === "quotation") return true;
  }
  return false;
}

/**
 * Where a noun phrase that is itself the thing said ends: before "after she …", ", which …", "in a statement".
 */
export function phraseEnd(tokens: readonly Token[], from: number, to: number): number {
  const end = contentEnd(tokens, from, to);
  for (let i = from + 2; i < end; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (token?.lower === ",") {
      if (has(next, Word.Relative | Word.Subordinator) || /^(?:but|with|including)$/.test(next?.lower ?? "")) return i;
      if (/^(?:and|so|yet)$/.test(next?.lower ?? "") && hasFinite(tokens, i + 2, Math.min(end, i + 7))) return i;
      if (/ing$/.test(next?.lower ?? "")) return i;
    } else if (/^(?:when|as|because|since)$/.test(token?.lower ?? "") && quotationIn(tokens, i, end)) {
      // criticized the “abnormal” situation when “…”: the reporter quotes on, all of it is the thing said.
      return end;
    } else if (
      /^(?:after|as|when|while|because|since)$/.test(token?.lower ?? "") &&
      has(next, Word.Subject | Word.Determiner | Word.Possessive)
    ) {
      if (token?.lower !== "as" || (has(next, Word.Subject) && !has(next, Word.Determiner))) return i;
    } else if (token?.lower === "—" || token?.lower === "during" || venue(tokens, i)) return i;
  }
  return end;
}

function quotationIn(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.kind === "quotation") return true;
  return false;
}

/** "in a statement on Thursday", "during an interview with": where it was said, not what. */
function venue(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:in|during|on|at|via)$/.test(tokens[at]?.lower ?? "")) return false;
  for (let i = at + 1; i < at + 5; i++) {
    if (
      /^(?:statement|interview|speech|tweet|tweets|email|e-mail|conference|letter|memo|post|twitter|facebook|briefing|rally)$/.test(
        tokens[i]?.lower ?? "",
      )
    )
      return true;
    if (has(tokens[i], Word.Preposition)) return false;
  }
  return has(tokens[at + 1], Word.Time) && tokens[at + 1]?.capital === true;
}

/**
 * "and said", "but also noted that": a second verb with the same subject.
 * @param parted a comma stands before: then any verb of speaking will do.
 */
function reportsNext(tokens: readonly Token[], at: number, to: number, parted = false): boolean {
  let i = at;
  while (i < to && isAdverb(tokens[i]) && !has(tokens[i], Word.Determiner)) i++;
  if (has(tokens[i], Word.Have)) i++;
  const token = tokens[i];
  if (!token?.verb || i + 1 >= to) return false;
  if (token.verb.form !== "past" && token.verb.form !== "s") return false;
  if (/^(?:say|tell)$/.test(token.verb.lemma)) return true;
  const next = tokens[i + 1];
  if (parted && isUttered(token) && next?.kind === "word") return true;
  return (
    /^(?:add|argue|insist|acknowledge|claim|note|warn|deny|concede|admit|call|urge|describe|accuse|criticize|promise|explain|suggest|announce)$/.test(
      token.verb.lemma,
    ) && next?.kind !== "punctuation"
  );
}

/**
 * The words said that stand before ", he said": from `low` (the sentence's start or the last attribution's end).
 * @returns undefined where that is only an introduction ("On Friday, he said …").
 */
export function contentBefore(tokens: readonly Token[], low: number, end: number): Range | undefined {
  let from = low;
  while (from < end && tokens[from]?.kind === "punctuation" && !/^[(["'…]$/.test(tokens[from]?.lower ?? "")) from++;
  let to = end;
  while (to > from && tokens[to - 1]?.kind === "punctuation" && !/^[)\]%]$/.test(tokens[to - 1]?.lower ?? "")) to--;
  return from < to ? { from, to } : undefined;
}

/** Whether a range can stand as a whole statement: a quotation, or a clause with a verb. */
export function isClause(tokens: readonly Token[], range: Range): boolean {
  for (let i = range.from; i < range.to; i++) if (tokens[i]?.kind === "quotation") return true;
  return hasFinite(tokens, range.from, range.to) && range.to - range.from >= 3;
}
