import { FINITE, has, hasFinite, isVerbLike, LONGEST_PHRASE } from "./grammar.ts";
import type { Token } from "./tokens.ts";
import { Word } from "./words.ts";

/** Walks back from `at` over one noun phrase with its "of" and "for" phrases, names joined by "and", relative clauses. */
export function phraseStart(tokens: readonly Token[], low: number, at: number): number {
  let from = at + 1;
  const stop = Math.max(low, at - LONGEST_PHRASE);
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
    // "what Trump says": what is said is the subject of something else.
    if (/^(?:what|how|why|whether)$/.test(token.lower)) break;
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
    // "One sign", but "one says".
    if (has(token, Word.Subject) && !has(token, Word.Determiner) && from <= at && token.lower !== "one") break;
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
