import { contentEnd, trimEnd } from "./clause.ts";
import type { Range } from "./grammar.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";

/** Whether a quotation stands in the verb's own object. */
export function quotes(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 20); i++) {
    if (tokens[i]?.kind === "quotation") return true;
    if (/^[,;:—]$/.test(tokens[i]?.lower ?? "")) return false;
  }
  return false;
}

/** “…,” / … , right before `at`: what stands before is parted from what follows. */
export function separated(tokens: readonly Token[], low: number, at: number): boolean {
  const before = tokens[at - 1];
  return (
    at > low &&
    (before?.kind === "quotation" || before?.lower === "," || before?.lower === "—" || before?.lower === "?")
  );
}

export function endsQuoted(tokens: readonly Token[], range: Range): boolean {
  return tokens[range.to - 1]?.kind === "quotation";
}

/** Parts that go on after the attribution: “A,” he said, “B.” or A, he said, B. */
export function rest(tokens: readonly Token[], from: number, sentence: Sentence, left: Range): Range[] {
  const direct = tokens[left.to - 1]?.kind === "quotation";
  for (let i = from; i < sentence.to; i++) {
    const token = tokens[i];
    if (direct && token?.verb && token.verb.lemma !== "say" && token.verb.form === "ing") return [];
    if (
      direct &&
      token?.kind === "quotation" &&
      i > from &&
      tokens[i - 1]?.kind === "word" &&
      tokens[i - 1]?.lower !== "that"
    )
      return [];
    if (direct && token?.lower === "," && /^(?:and|but|because|so|that|or)$/.test(tokens[i + 1]?.lower ?? "")) {
      const then = quotes(tokens, i + 2, Math.min(sentence.to, i + 9)) && !reportsBefore(tokens, i + 2);
      return then ? [{ from: i + 1, to: trimEnd(tokens, i + 1, sentence.to) }] : [];
    }
    if (token?.kind === "quotation" && direct) return [{ from: i, to: trimEnd(tokens, i, sentence.to) }];
    if (token?.kind === "punctuation" && /^[,—:]$/.test(token.lower) && !direct) {
      const next = tokens[i + 1];
      if (!next || next.verb?.form === "ing" || /^(?:who|which|but|though|although|while|as)$/.test(next.lower))
        return [];
      if (i > from + 8) return [];
      const to = contentEnd(tokens, i + 1, sentence.to);
      return to > i + 2 ? [{ from: i + 1, to }] : [];
    }
  }
  return [];
}

/** Whether a reporting verb comes before the next quotation. */
function reportsBefore(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length && tokens[i]?.kind !== "quotation"; i++) if (tokens[i]?.verb) return true;
  return false;
}
