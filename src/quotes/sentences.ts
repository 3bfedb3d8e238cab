import type { Token } from "./tokens.ts";
import { TITLE_ABBREVIATIONS, Word } from "./words.ts";

/** A sentence as a half-open range of a paragraph's tokens. */
export interface Sentence {
  from: number;
  to: number;
}

const FUNCTION_WORD =
  Word.Determiner |
  Word.Subject |
  Word.Possessive |
  Word.Preposition |
  Word.Coordinator |
  Word.Subordinator |
  Word.Adverb;

/** How far an attribution may reach after a quotation that ended in a full stop, question or exclamation mark. */
const TAIL = 14;

/**
 * Cuts a paragraph's tokens into sentences. A quotation never holds a boundary; one that ended its own sentence is a
 * boundary unless an attribution follows (“Why?” she asked).
 */
export function sentences(text: string, tokens: readonly Token[]): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!endsSentence(text, tokens, i)) continue;
    let to = i + 1;
    // A closing bracket or stray mark belongs to the sentence it closes.
    while (to < tokens.length && /^[)\]"”’']$/.test(tokens[to]?.lower ?? "")) to++;
    found.push({ from, to });
    from = to;
    i = to - 1;
  }
  if (from < tokens.length) found.push({ from, to: tokens.length });
  return found;
}

function endsSentence(text: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token || !next) return false;
  if (token.kind === "punctuation") {
    const then = next.lower === ")" ? tokens[i + 2] : next;
    if (token.lower === "." || token.lower === "!" || token.lower === "?")
      return then !== undefined && startsSentence(text, then);
    return token.lower === "…" && next.capital && (next.flags & FUNCTION_WORD) !== 0;
  }
  if (token.kind === "word") {
    // "U.S." or "Inc." before a word that only a sentence's start would capitalise.
    if (text[token.end - 1] !== ".") return false;
    return !TITLE_ABBREVIATIONS.has(token.lower) && next.capital && (next.flags & FUNCTION_WORD) !== 0;
  }
  if (!token.quotation) return false;
  const last = text[token.quotation.inner.end - 1] ?? "";
  if (next.kind === "quotation") return /[.!?…’'”]/.test(last);
  if (/[?!.…’'”)]/.test(last))
    return startsSentence(text, next) && !attributionFollows(tokens, i + 1, !/[?!]/.test(last));
  return false;
}

function startsSentence(text: string, token: Token): boolean {
  if (token.kind === "quotation") return true;
  if (token.kind === "word") return !/^\p{Ll}/u.test(text.slice(token.start, token.start + 2));
  return /[([•*]/.test(token.lower);
}

/**
 * “…?” Clinton said. / “…!” said the man: a subject and a reporting verb that ends its clause.
 * @param full the quotation ended in a full stop: then “…” She adds, “…” is a new sentence.
 */
function attributionFollows(tokens: readonly Token[], from: number, full: boolean): boolean {
  for (let i = from; i < Math.min(from + TAIL, tokens.length); i++) {
    const token = tokens[i];
    if (!token || token.kind === "quotation") return false;
    if (/[.!?;:]/.test(token.lower)) return false;
    // “…!” Hill trumpeted.
    const ends = tokens[i + 1]?.kind !== "word" && !token.capital && /[^e]ed$/.test(token.lower);
    if (!full && ends && i > from && i < from + 6) return true;
    if (!token.verb || token.verb.form === "ing" || token.verb.form === "base") continue;
    // “…” Added Hugh Hill: “…”: a sentence of its own.
    if (i === from && token.capital) return false;
    return i === from || clauseEndsSoon(tokens, i + 1, full);
  }
  return false;
}

/** "she said.", "she said on Friday.", "Tester told reporters.": nothing more is reported after the verb. */
function clauseEndsSoon(tokens: readonly Token[], from: number, full: boolean): boolean {
  for (let i = from; i < from + 10; i++) {
    const token = tokens[i];
    if (!token) return true;
    if (token.kind === "quotation" || token.lower === ":") return !full;
    if (token.kind === "punctuation") return !full || !(token.lower === "," && tokens[i + 1]?.kind === "quotation");
    if ((token.flags & (Word.Auxiliary | Word.Modal | Word.Finite)) !== 0 && !token.possessive) return false;
    if (token.lower === "that" || (token.verb && token.verb.form !== "base")) return false;
  }
  return false;
}
