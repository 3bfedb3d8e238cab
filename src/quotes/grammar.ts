import type { Token } from "./tokens.ts";
import { Word } from "./words.ts";

/** No subject of a reporting verb is longer; what is longer is a parse gone wrong. */
export const LONGEST_PHRASE = 45;

/** Signs of a finite clause. */
export const FINITE = Word.Auxiliary | Word.Modal;

/** A half-open range of a paragraph's tokens. */
export interface Range {
  from: number;
  to: number;
}

export function has(token: Token | undefined, flags: number): boolean {
  return token !== undefined && (token.flags & flags) !== 0;
}

export function isAdverb(token: Token | undefined): boolean {
  return has(token, Word.Adverb) || (token?.kind === "word" && !token.capital && /.{3}ly$/.test(token.lower));
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

export function isVerbLike(token: Token | undefined): boolean {
  return token?.verb !== undefined || has(token, FINITE | Word.Finite);
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

export function namesSomething(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.kind === "word" && ((token.flags & NOTHING) === 0 || isPronoun(token))) return true;
  }
  return false;
}
