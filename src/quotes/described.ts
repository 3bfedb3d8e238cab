import { has, type Range } from "./grammar.ts";
import type { NameMention } from "./mentions.ts";
import { isRole, isTitle } from "./people-words.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";
import { Word } from "./words.ts";

/** How many words before a name may describe it, and how long an apposition may be. */
const BEFORE = 7;
const LONGEST_APPOSITION = 18;
/** Words of an apposition beyond these tell of something else. */
const TOLD = 9;

/** What ends a description. */
const FUNCTION =
  Word.Subject |
  Word.Preposition |
  Word.Coordinator |
  Word.Subordinator |
  Word.Question |
  Word.Auxiliary |
  Word.Modal |
  Word.Finite;
const OPENS_PHRASE = Word.Determiner | Word.Possessive;

/** Gives the name at `name` the words right before and after it that tell who its bearer is. */
export function describeAround(tokens: readonly Token[], sentence: Sentence, name: Range, mention: NameMention): void {
  before(tokens, sentence, name.from, mention);
  // "Norland’s foreign minister" tells nothing of Norland.
  if (tokens[name.to - 1]?.possessive) return;
  if (tokens[name.from - 1]?.lower === ",") officeBefore(tokens, sentence, name, mention);
  if (!acronym(tokens, name.to, mention)) after(tokens, name.to, sentence.to, mention);
}

function tell(tokens: readonly Token[], at: number, sentence: Sentence | undefined, mention: NameMention): void {
  const token = tokens[at];
  if (!token) return;
  const ending = token.lower.endsWith("'s") ? 2 : token.lower.endsWith(".") ? 1 : 0;
  const word = ending > 0 ? token.lower.slice(0, -ending) : token.lower;
  mention.described.push(word);
  // The capital at a sentence's start proves nothing, unless others follow.
  const sure = token.capital && (at !== sentence?.from || tokens[at + 1]?.capital === true);
  if (sure && !isTitle(word)) mention.proper = true;
}

/** "the former Norland foreign minister Hugh Hill" */
function before(tokens: readonly Token[], sentence: Sentence, at: number, mention: NameMention): void {
  for (let i = at - 1; i >= Math.max(sentence.from, at - BEFORE); i--) {
    const token = tokens[i];
    if (token?.kind !== "word") return;
    if (has(token, FUNCTION & ~OPENS_PHRASE) && !has(token, OPENS_PHRASE)) return;
    // "The minister said Oslo was calm"
    if (!token.capital && (token.lower.endsWith("ed") || token.verb?.form === "past" || token.verb?.form === "ing"))
      return;
    tell(tokens, i, sentence, mention);
    if (has(token, OPENS_PHRASE)) return;
  }
}

/** "The French president, Anna Berg, …": the office first, then who holds it. */
function officeBefore(tokens: readonly Token[], sentence: Sentence, name: Range, mention: NameMention): void {
  if (mention.type && mention.type !== "PER") return;
  const next = tokens[name.to];
  if (next?.kind === "word" && !isVerb(next)) return;
  const comma = name.from - 1;
  let from = -1;
  let office = false;
  for (let i = comma - 1; i >= Math.max(sentence.from, comma - 1 - BEFORE); i--) {
    const token = tokens[i];
    if (token?.kind !== "word" || isVerb(token)) break;
    if (isRole(token.lower)) office = true;
    if (has(token, FUNCTION) && !/^(?:of|for|at|in|on)$/.test(token.lower) && !has(token, OPENS_PHRASE)) break;
    if (has(token, OPENS_PHRASE) || token.possessive) from = i;
    if (has(token, OPENS_PHRASE) && !/^(?:of|for|at|in|on|to)$/.test(tokens[i - 1]?.lower ?? "")) break;
  }
  if (!office || from < 0) return;
  for (let i = from; i < comma; i++) tell(tokens, i, sentence, mention);
}

/** "(CSTO)" */
function acronym(tokens: readonly Token[], at: number, mention: NameMention): boolean {
  const inside = tokens[at + 1];
  if (tokens[at]?.lower !== "(" || tokens[at + 2]?.lower !== ")" || !/^[a-z]{2,8}$/.test(inside?.lower ?? ""))
    return false;
  if (inside?.capital) mention.acronym = inside.lower.toUpperCase();
  return true;
}

/** ", the Norland foreign minister," / "NATO military alliance" */
function after(tokens: readonly Token[], at: number, to: number, mention: NameMention): void {
  if (tokens[at]?.lower === ",") {
    const end = appositionEnd(tokens, at + 1, to);
    for (let i = at + 1; i < Math.min(end, at + TOLD); i++) {
      if (tokens[i]?.kind !== "word" || /(?:[^e]ed|ing)$/.test(tokens[i]?.lower ?? "")) return;
      tell(tokens, i, undefined, mention);
    }
    return;
  }
  if (mention.type === "LOC") return;
  for (let i = at; i < Math.min(to, at + 2); i++) {
    const token = tokens[i];
    if (token?.kind !== "word" || token.verb || has(token, FUNCTION | OPENS_PHRASE | Word.Adverb | Word.Time)) return;
    if (/(?:ed|ing)$/.test(token.lower)) return;
    tell(tokens, i, undefined, mention);
  }
}

/**
 * Where the apposition that begins behind a name's comma ends; `from` where it is none: it must close, and what closes
 * it may not be its verb ("After a talk with Hugh Hill, the president said").
 */
function appositionEnd(tokens: readonly Token[], from: number, to: number): number {
  const first = tokens[from];
  const opens = has(first, OPENS_PHRASE) || first?.possessive || isRole(first?.lower ?? "");
  if (!opens && !(first?.capital && isRole(tokens[from + 1]?.lower ?? ""))) return from;
  for (let i = from; i < Math.min(to, from + LONGEST_APPOSITION); i++) {
    const token = tokens[i];
    if (!token || token.kind === "quotation") return from;
    if (token.kind === "punctuation") {
      if (!/^[,.)—;!?]$/.test(token.lower)) continue;
      return token.lower === "," && definite(first) && isNamedNext(tokens, i + 1) ? from : i;
    }
    if (has(token, Word.Relative) && i > from + 1) return i;
    if (i > from && isVerb(token) && !tokens[i - 1]?.possessive && !has(tokens[i - 1], OPENS_PHRASE)) return from;
  }
  return to <= from + LONGEST_APPOSITION ? to : from;
}

function definite(token: Token | undefined): boolean {
  return !/^(?:an?|one)$/.test(token?.lower ?? "");
}

/** ", the president, Anna Berg,": the description is of the name behind it. */
function isNamedNext(tokens: readonly Token[], at: number): boolean {
  let end = at;
  while (tokens[end]?.capital) end++;
  return end > at && (tokens[end]?.lower === "," || isVerb(tokens[end]));
}

function isVerb(token: Token | undefined): boolean {
  if (!token || token.possessive) return false;
  return (
    token.verb?.form === "past" || token.verb?.form === "s" || has(token, Word.Auxiliary | Word.Modal | Word.Finite)
  );
}
