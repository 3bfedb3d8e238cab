import type { Token } from "./tokens.ts";
import { Word } from "./words.ts";

/** A half-open range of a paragraph's tokens. */
export interface Range {
  from: number;
  to: number;
}

/** No subject of a reporting verb is longer; what is longer is a parse gone wrong. */
const LONGEST = 45;
const INTRODUCES = Word.Preposition | Word.Subordinator | Word.Adverb | Word.Time | Word.Coordinator;
const FINITE = Word.Auxiliary | Word.Modal;

export function has(token: Token | undefined, flags: number): boolean {
  return token !== undefined && (token.flags & flags) !== 0;
}

export function isAdverb(token: Token | undefined): boolean {
  return has(token, Word.Adverb) || (token?.kind === "word" && !token.capital && /.{3}ly$/.test(token.lower));
}

/**
 * The noun phrase that ends right before token `end`: the subject of the verb group there.
 * @param low the first token it may reach back to.
 */
export function subjectBefore(tokens: readonly Token[], low: number, end: number): Range | undefined {
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

/** Walks back from `at` over one noun phrase with its "of" and "for" phrases, names joined by "and", relative clauses. */
function phraseStart(tokens: readonly Token[], low: number, at: number): number {
  let from = at + 1;
  const stop = Math.max(low, at - LONGEST);
  for (let i = at; i >= stop; i--) {
    const token = tokens[i];
    if (!token) break;
    if (token.kind === "quotation") {
      // A nickname or a title inside the name: Marcia "Cia" Price, the "Today" show's host.
      if (isNickname(tokens, i) && i > stop) continue;
      break;
    }
    if (token.kind === "punctuation") {
      // Stray symbols of a broken encoding are part of the name they stand in.
      if (!/^[,;:—()[\].!?…]$/.test(token.lower)) continue;
      if (token.lower === ")") {
        const open = openBracket(tokens, i, stop);
        if (open > stop) {
          i = open;
          from = open;
          continue;
        }
      }
      // "Jeff Merkley, Sherrod Brown and Robert Menendez said": a list of names.
      if (token.lower === "," && inNameList(tokens, i, from, at)) continue;
      break;
    }
    if (has(token, Word.Relative) && i > stop) {
      const clause = hasFinite(tokens, i + 1, at + 1);
      if (!clause || isVerbLike(tokens[i - 1])) break;
      from = i;
      continue;
    }
    if (has(token, FINITE) && !token.possessive) {
      if (!relativeBefore(tokens, i, stop)) break;
    } else if (
      token.verb &&
      token.verb.form === "past" &&
      !relativeBefore(tokens, i, stop) &&
      token.verb.lemma !== "report"
    )
      break;
    if (has(token, Word.Subordinator) && !has(token, Word.Relative) && !has(token, Word.Preposition)) break;
    if (/^(?:because|although|though|while|but|so|yet|if|after|before|since|than|as)$/.test(token.lower)) break;
    if (has(token, Word.Coordinator) && hasFinite(tokens, Math.max(stop, i - 25), i, true)) break;
    if (has(token, Word.Subject) && !has(token, Word.Determiner) && from <= at) break;
    from = i;
  }
  return from;
}

function isNickname(tokens: readonly Token[], i: number): boolean {
  const quotation = tokens[i]?.quotation;
  if (!quotation || quotation.inner.end - quotation.inner.start > 30) return false;
  return tokens[i - 1]?.kind === "word" && tokens[i - 1]?.capital === true && tokens[i + 1]?.capital === true;
}

function openBracket(tokens: readonly Token[], close: number, stop: number): number {
  for (let i = close - 1; i >= stop && i > close - 12; i--) if (tokens[i]?.lower === "(") return i;
  return -1;
}

/** A comma between capitalised names of one list that ends in "and X". */
function inNameList(tokens: readonly Token[], comma: number, from: number, at: number): boolean {
  const before = tokens[comma - 1];
  if (!(before?.capital || before?.lower === ")") || !tokens[from]?.capital) return false;
  for (let i = from; i <= Math.min(at, from + 10); i++) {
    if (tokens[i]?.lower === "and") return true;
    if (tokens[i]?.kind === "word" && !tokens[i]?.capital) return false;
  }
  return false;
}

function relativeBefore(tokens: readonly Token[], at: number, stop: number): boolean {
  for (let i = at - 1; i >= Math.max(stop, at - 6); i--) {
    if (has(tokens[i], Word.Relative) && tokens[i]?.lower !== "that") return !isVerbLike(tokens[i - 1]);
    if (tokens[i]?.kind !== "word") return false;
  }
  return false;
}

/** Whether tokens [from, to) hold a finite verb; with `clause`, only back to the last comma or the like. */
export function hasFinite(tokens: readonly Token[], from: number, to: number, clause = false): boolean {
  for (let i = to - 1; i >= from; i--) {
    const token = tokens[i];
    if (!token) continue;
    if (clause && token.kind === "punctuation" && /^[,;:—]$/.test(token.lower)) return false;
    if (isFiniteAt(tokens, i)) return true;
  }
  return false;
}

function isFiniteAt(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.kind !== "word") return false;
  if (has(token, FINITE) && !token.possessive) return true;
  const nominal =
    has(tokens[i - 1], Word.Determiner | Word.Possessive | Word.Preposition) || tokens[i - 1]?.possessive === true;
  if (nominal) return false;
  if (has(token, Word.Finite)) return true;
  if (token.capital) return false;
  if (token.verb) return token.verb.form === "past" || token.verb.form === "s";
  return /[^e]ed$/.test(token.lower) && i > 0 && token.lower.length > 4;
}

function isVerbLike(token: Token | undefined): boolean {
  return token?.verb !== undefined || has(token, FINITE | Word.Finite);
}

/** The subject of "Hugh Hill, a doctor, said": back over the apposition to the phrase it explains. */
function apposed(tokens: readonly Token[], low: number, comma: number): Range | undefined {
  const stop = Math.max(low, comma - 60);
  const starts = [stop];
  for (let i = stop; i < comma; i++) {
    const token = tokens[i];
    if (token?.kind === "quotation" || /^[;:—]$/.test(token?.lower ?? "")) starts.length = 0;
    if (token?.kind === "quotation" || /^[,;:—]$/.test(token?.lower ?? "")) starts.push(i + 1);
  }
  const bounds = [...starts, comma + 1];
  for (let s = 0; s + 1 < bounds.length - 1; s++) {
    const start = bounds[s] ?? 0;
    const end = (bounds[s + 1] ?? 0) - 1;
    let from = stripIntroduction(tokens, start, end);
    if (from >= end || has(tokens[from], INTRODUCES)) continue;
    if (isPronoun(tokens[from]) && end - from > 1) continue;
    if (/ing$/.test(tokens[from]?.lower ?? "") && !tokens[from]?.capital) continue;
    if (hasFinite(tokens, from, end)) {
      // "… because Smith, a doctor, said": the clause's last noun phrase.
      const last = phraseStart(tokens, from, end - 1);
      if (last <= from || last >= end || hasFinite(tokens, last, end)) continue;
      from = stripIntroduction(tokens, last, end);
    }
    if (from < end && namesSomething(tokens, from, end)) return { from, to: comma };
  }
  return undefined;
}

/** Skips "But", "On Friday", "Later" and the like at the head of a range. */
export function stripIntroduction(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === "punctuation" && token.lower !== "(") at++;
    else if (has(token, Word.Coordinator) || isAdverb(token)) {
      if (has(token, Word.Determiner) && tokens[at + 1]?.lower !== ",") break;
      at++;
    } else if (/^(?:last|this|next|on|in|early|late)$/.test(token.lower) && has(tokens[at + 1], Word.Time)) at += 2;
    else if (has(token, Word.Time) && at + 1 < to && !(token.capital && tokens[at + 1]?.capital && at > from)) at++;
    else if (has(token, Word.Subordinator) && !has(token, Word.Relative | Word.Preposition)) at++;
    else if (/^(?:as|after|before|since|because|for)$/.test(token.lower)) at++;
    else break;
  }
  return at;
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

export function isPronoun(token: Token | undefined): boolean {
  return (
    token?.kind === "word" &&
    /^(?:he|she|they|it|we|i|you|who|others|many|some|all|both|everyone|he's|she's|they're|they've|it's|he'd|she'd)$/.test(
      token.lower,
    )
  );
}

const NOTHING =
  Word.Determiner | Word.Preposition | Word.Auxiliary | Word.Modal | Word.Adverb | Word.Coordinator | Word.Question;

function namesSomething(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.kind === "word" && ((token.flags & NOTHING) === 0 || isPronoun(token))) return true;
  }
  return false;
}

/**
 * The noun phrase that begins at `at`, with its apposition: the subject of an inverted "said Hugh Hill, a doctor".
 * @param to where the sentence ends.
 */
export function phraseAfter(tokens: readonly Token[], at: number, to: number): Range | undefined {
  const first = tokens[at];
  if (first?.kind !== "word") return undefined;
  if (isPronoun(first)) return { from: at, to: at + 1 };
  if (has(first, Word.Time)) return undefined;
  if (has(first, Word.Preposition | Word.Auxiliary | Word.Modal | Word.Relative | Word.Question) && !first.capital)
    return undefined;
  let end = at;
  let apposition = false;
  for (let i = at; i < Math.min(to, at + LONGEST); i++) {
    const token = tokens[i];
    if (!token || token.kind === "quotation") break;
    if (token.kind === "punctuation") {
      if (/^[.;:—!?…]$/.test(token.lower)) break;
      if (token.lower === "," && !apposes(tokens, i + 1, to)) break;
      if (token.lower === ",") apposition = true;
      continue;
    }
    if (!apposition && i > at && endsPhrase(tokens, i)) break;
    end = i + 1;
    if (tokens[i + 1]?.lower === ")") end = i + 2;
  }
  return end > at && namesSomething(tokens, at, end) ? { from: at, to: end } : undefined;
}

function endsPhrase(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token) return true;
  if (has(token, Word.Time) && !tokens[i - 1]?.possessive) return !has(tokens[i - 1], Word.Determiner);
  if (token.lower === "of" || token.lower === "for" || token.lower === "who" || token.lower === "with") return false;
  if (has(token, Word.Preposition)) return token.lower !== "at" && token.lower !== "from";
  return (
    has(token, Word.Subordinator | Word.Adverb) ||
    (token.lower === "and" && !tokens[i + 1]?.capital && !has(tokens[i + 1], Word.Determiner))
  );
}

/** Whether what follows a comma explains the name before it. */
function apposes(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at];
  if (!token || at >= to || token.kind !== "word") return false;
  if (/^(?:who|which|whose|of|formerly|then|also)$/.test(token.lower)) return true;
  if (has(token, Word.Preposition | Word.Subordinator | Word.Adverb | Word.Time)) return false;
  if (token.verb?.form === "ing" || (/ing$/.test(token.lower) && !token.capital)) return false;
  if (has(token, Word.Coordinator)) return !hasFinite(tokens, at, Math.min(to, at + 4));
  return !has(token, Word.Subject) || has(token, Word.Determiner);
}

/** The subject of a sentence whose verb is no reporting verb: the phrase before its first finite verb. */
export function mainSubject(tokens: readonly Token[], clause: Range): Range | undefined {
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
