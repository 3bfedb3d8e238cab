import { has, hasFinite, isPronoun, LONGEST_PHRASE, namesSomething, type Range } from "./grammar.ts";
import type { Token } from "./tokens.ts";
import { Word } from "./words.ts";

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
  for (let i = at; i < Math.min(to, at + LONGEST_PHRASE); i++) {
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
