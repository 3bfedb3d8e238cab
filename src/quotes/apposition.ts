import { has, hasFinite, isAdverb, isPronoun, namesSomething, type Range } from "./grammar.ts";
import { phraseStart } from "./phrase-start.ts";
import type { Token } from "./tokens.ts";
import { Word } from "./words.ts";

/** What a subject does not begin with. */
const INTRODUCES = Word.Preposition | Word.Subordinator | Word.Adverb | Word.Time | Word.Coordinator;

/** The subject of "Hugh Hill, a doctor, said": back over the apposition to the phrase it explains. */
export function apposed(tokens: readonly Token[], low: number, comma: number): Range | undefined {
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
      // "Police found the victim in the building, Smith, a doctor, said": its object is no subject.
      if (!has(tokens[last - 1], Word.Subordinator | Word.Relative)) continue;
      if (last <= from || last >= end || hasFinite(tokens, last, end)) continue;
      from = stripIntroduction(tokens, last, end);
    }
    const first = tokens[from];
    const nominal =
      first?.capital || has(first, Word.Determiner | Word.Possessive) || /[^s]s$/.test(first?.lower ?? "");
    if (!nominal) continue;
    if (from < end && namesSomething(tokens, from, end)) return { from, to: withoutAsides(tokens, end, comma) };
  }
  return undefined;
}

/**
 * Where the phrase ends if what stands between its last commas explains nobody: ", for her part,", ", however,",
 * ", taking the stage,".
 * @param first the first comma behind the head.
 */
function withoutAsides(tokens: readonly Token[], first: number, comma: number): number {
  if (tokens[first]?.lower !== "," || first >= comma) return comma;
  const opens = tokens[first + 1];
  if (!opens || opens.capital || opens.kind !== "word") return comma;
  const part = opens.lower === "for" && tokens[comma - 1]?.lower === "part";
  const aside =
    isAdverb(opens) ||
    /^(?:in|on|during|after|before|by|while|when|as)$/.test(opens.lower) ||
    /[^e](?:ed|ing)$/.test(opens.lower) ||
    opens.verb?.form === "past";
  return part || aside ? first : comma;
}

const COUNT = /^(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|some|many|few)$/;

/** Skips "But", "On Friday", "Two months later" and the like at the head of a range. */
export function stripIntroduction(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === "punctuation" && token.lower !== "(") at++;
    else if (has(token, Word.Coordinator) || isAdverb(token)) {
      if (has(token, Word.Determiner) && tokens[at + 1]?.lower !== ",") break;
      at++;
    } else if (COUNT.test(token.lower) && has(tokens[at + 1], Word.Time) && has(tokens[at + 2], Word.Time)) at += 3;
    else if (/^(?:last|this|next|on|in|early|late)$/.test(token.lower) && has(tokens[at + 1], Word.Time)) at += 2;
    else if (has(token, Word.Time) && at + 1 < to && !(token.capital && tokens[at + 1]?.capital && at > from)) at++;
    else if (has(token, Word.Subordinator) && !has(token, Word.Relative | Word.Preposition)) at++;
    else if (/^(?:as|after|before|since|because|for)$/.test(token.lower)) at++;
    else break;
  }
  return at;
}
