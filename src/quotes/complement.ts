import { has, hasFinite, isAdverb, isPronoun } from "./grammar.ts";
import { Frame, type SpeechVerb } from "./speech-verbs.ts";
import type { Token } from "./tokens.ts";
import { Word } from "./words.ts";

/** What stands to the right of a reporting verb. */
interface Complement {
  kind: "that" | "question" | "quotation" | "clause" | "infinitive" | "phrase" | "none";
  /** The first token of what is said (or of the adjunct, where there is nothing). */
  from: number;
}

/** How far adjuncts and the hearer may reach before what is said begins. */
const REACH = 24;

/** Finds where, right of the verb, the words said begin: past "on Friday", "in a statement", "reporters". */
export function complement(tokens: readonly Token[], at: number, to: number, verb: SpeechVerb): Complement {
  let i = at;
  if ((verb.frame & Frame.Say) === 0 && (verb.frame & Frame.Topic) !== 0) return topic(tokens, at, to);
  // A hearer stands right after its verb.
  const hearer = (verb.frame & Frame.Hearer) !== 0;
  const limit = Math.min(to, at + REACH);
  let prepositional = false;
  let seen = 0;
  for (; i < limit; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.kind === "quotation") {
      // told MSNBC’s “Morning Joe” that …: a title inside the adjunct.
      if (prepositional || (hearer && seen > 0)) {
        const later = opener(tokens, i + 1, Math.min(limit, i + 8));
        if (later) return later;
      }
      return { kind: "quotation", from: i };
    }
    if (token.kind === "punctuation") {
      if (token.lower === ":" || token.lower === "…")
        return i + 1 < to ? { kind: after(tokens, i + 1), from: i + 1 } : none(i);
      if (token.lower === ",") return afterComma(tokens, i, limit, seen);
      if (token.lower === "(") {
        while (i < limit && tokens[i]?.lower !== ")") i++;
        continue;
      }
      if (token.lower === "'" || token.lower === "/") continue;
      return none(i);
    }
    if (token.lower === "that" && !has(tokens[i + 1], Word.Time)) {
      // "told French media that suggested the opposite": a relative clause on the hearer.
      const verb = tokens[i + 1];
      if (hearer && seen > 0 && verb && !verb.capital && /[^e]ed$/.test(verb.lower)) return none(i);
      return { kind: "that", from: i };
    }
    if (has(token, Word.Question) && !(prepositional && has(token, Word.Relative) && token.lower !== "what")) {
      if (!has(token, Word.Relative) || seen === 0) return { kind: "question", from: i };
    }
    if (token.lower === "to" && startsInfinitive(tokens, i + 1)) {
      return { kind: "infinitive", from: (verb.frame & Frame.Object) !== 0 ? at : i };
    }
    if (/^(?:this|last|next|earlier|late|early|that)$/.test(token.lower) && has(tokens[i + 1], Word.Time)) continue;
    if (has(token, Word.Time) || (isAdverb(token) && !has(token, Word.Determiner))) {
      if (has(token, Word.Time) && token.capital && tokens[i + 1]?.possessive) break;
      continue;
    }
    if (/^(?:about|over|around)$/.test(token.lower) && /^\d/.test(tokens[i + 1]?.lower ?? "")) break;
    if (has(token, Word.Preposition) && !prepositional && !like(token)) {
      prepositional = true;
      continue;
    }
    if (prepositional || (hearer && seen < 14)) {
      // The noun phrase of the adjunct or hearer: it ends where a new subject begins.
      if (seen > 0 && newSubject(tokens, i)) break;
      seen++;
      continue;
    }
    break;
  }
  if (i >= to) return none(to);
  if (i >= limit) return { kind: hasFinite(tokens, at, to) ? "clause" : "phrase", from: at };
  const rest = clauseEnd(tokens, i, to);
  if (hasFinite(tokens, i + 1, rest)) return { kind: "clause", from: i };
  if (prepositional && i > at) return none(at);
  return { kind: "phrase", from: at };
}

/** "called the plan a hoax", "called for calm", "called on them to leave": all of it is what was said. */
function topic(tokens: readonly Token[], at: number, to: number): Complement {
  let from = at;
  while (from < to && (isAdverb(tokens[from]) || has(tokens[from], Word.Time)) && !has(tokens[from], Word.Determiner))
    from++;
  if (/^(?:for|on|upon|about)$/.test(tokens[from]?.lower ?? "")) from++;
  const first = tokens[from];
  if (from >= to || !first) return none(from);
  if (first.kind === "punctuation")
    return first.lower === ":" || first.lower === "," ? afterComma(tokens, from, to, 0) : none(from);
  if (first.lower === "that") return { kind: "that", from };
  return { kind: first.kind === "quotation" ? "quotation" : "phrase", from };
}

function after(tokens: readonly Token[], at: number): Complement["kind"] {
  return tokens[at]?.kind === "quotation" ? "quotation" : "clause";
}

/** After "said in Moscow," or "said,": a quotation or an overt "that"; else nothing. */
function afterComma(tokens: readonly Token[], comma: number, limit: number, seen: number): Complement {
  const next = tokens[comma + 1];
  if (next?.kind === "quotation") return { kind: "quotation", from: comma + 1 };
  if (next?.lower === "that") return { kind: "that", from: comma + 1 };
  // "said, however, that", "told Meehan, a host, that"
  for (let i = comma + 1; i < limit && i < comma + 16; i++) {
    const token = tokens[i];
    if (token?.lower === ",") {
      const then = tokens[i + 1];
      if (then?.lower === "that" || (then?.lower === "how" && seen > 0)) return { kind: "that", from: i + 1 };
      if (then?.kind === "quotation" && i - comma < 8) return { kind: "quotation", from: i + 1 };
    }
    if (token?.kind === "quotation" || /^[.;:—]$/.test(token?.lower ?? "") || token?.verb) break;
  }
  return none(comma);
}

function opener(tokens: readonly Token[], from: number, limit: number): Complement | undefined {
  for (let i = from; i < limit; i++) {
    const token = tokens[i];
    if (token?.kind === "quotation") return { kind: "quotation", from: i };
    if (token?.lower === "that") return { kind: "that", from: i };
    if (token && /^[.;:—]$/.test(token.lower)) return undefined;
  }
  return undefined;
}

function none(from: number): Complement {
  return { kind: "none", from };
}

function like(token: Token): boolean {
  return token.lower === "like" || token.lower === "as" || token.lower === "than";
}

/** After "to": a base form, not a noun phrase ("to reporters", "to the press"). */
function startsInfinitive(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind === "quotation") return true;
  if (token?.kind !== "word" || token.capital) return false;
  if (has(token, Word.Determiner | Word.Possessive | Word.Object | Word.Preposition | Word.Question)) return false;
  if (has(token, Word.Be | Word.Have)) return true;
  return !/(?:[^s]s|ing|ed)$/.test(token.lower) && !/^(?:congress|journalists|parliament)$/.test(token.lower);
}

/** A determiner, pronoun or name right after a noun: the hearer is over, the clause begins. */
function newSubject(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (!token || !before) return false;
  if (has(before, Word.Determiner | Word.Possessive | Word.Preposition) && !isPronoun(before)) return false;
  if (before.possessive || before.lower === "and") return false;
  if (isPronoun(token) || token.lower === "there") return true;
  if (has(token, Word.Determiner | Word.Possessive)) return true;
  return token.capital && !before.capital && !has(before, Word.Coordinator);
}

/** The end of the clause at `from`: the next comma, semicolon or dash, or the sentence's end. */
function clauseEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (/^[;:—]$/.test(tokens[i]?.lower ?? "")) return i;
  return to;
}
