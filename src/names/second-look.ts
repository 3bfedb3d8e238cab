/**
 * A second look at a mention, with the names a recogniser finds in the same text: a known name inside a longer one is not
 * that name ("Hunter Biden", "European Union of the Deaf", "Lavrov Street").
 */
import { fold } from "./fold.ts";
import { smallWords } from "./small-words.ts";
import { ORGANISATIONS, TITLE_LEADS, TITLES } from "./tagger/lexicon.ts";
import type { NameSpan } from "./tagger/spans.ts";

/** [start,end) in UTF-16 code units. */
interface Span {
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}.’'-]*/gu;
/** "the United States and the European Union": two names the recogniser took for one. */
const JOINED = /^\s*(?:and|or|&|,|\/|\+)(?:\s|$)|(?:^|\s)(?:and|or|&|,|\/|\+)\s*(?:the\s*)?$|[;:\n]/i;
/** "NATO’s Membership Action Plan": what belongs to somebody names them. */
const POSSESSIVE = /^['’]s?(?:\s|$)/;

/**
 * The longer name a mention is a part of, where that makes it another's; undefined where it is the name itself, perhaps
 * with titles before it or with another name joined to it by a comma or an "and".
 * @param isOwn of a person: whether a word, in lower case, is one of the person's own names
 * @param spans what the recogniser found in `text`, in order, none overlapping
 */
export function longerName(
  text: string,
  mention: Span,
  spans: readonly NameSpan[],
  isOwn?: (word: string) => boolean,
): NameSpan | undefined {
  const span = spans.find(({ start, end }) => start <= mention.start && mention.end <= end);
  if (!span) return undefined;
  const before = text.slice(span.start, mention.start);
  const after = text.slice(mention.end, span.end);
  if (JOINED.test(before) || JOINED.test(after) || POSSESSIVE.test(after)) return undefined;
  // "Lavrov’un": a case ending of another language.
  if (!/^(?:$|[\s-])/.test(after)) return undefined;
  const others = [...wordsOf(before), ...wordsOf(after)].filter((word) => !isTitle(word) && !isOwn?.(word));
  if (others.length === 0 || (span.type === "PER" && onlyBegins(others, text, span))) return undefined;
  // Other given names make another person; what follows a surname ("Lawrows Fragen") is the recogniser's slip.
  if (span.type === "PER" && (!isOwn || after !== "" || wordsOf(before).length === 0)) return undefined;
  // Where the recogniser puts the ends of organisations is its weak side: only what clearly names one counts.
  if (span.type === "ORG" && !namesOrganisation(after)) return undefined;
  return span;
}

/**
 * "Will Biden sign?", "Soon Lavrov went": words that only begin a sentence, and are known to be no names or stand in the text
 * in lower case too. Where the same words stand within a sentence as well, they are a name.
 */
function onlyBegins(words: readonly string[], text: string, { start, end }: Span): boolean {
  const written = text.slice(start, end);
  for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 1))
    if (!BEGINS.test(text.slice(Math.max(0, at - 4), at))) return false;
  let plain: ReadonlySet<string> | undefined;
  return words.every((word) => {
    noNames ??= new Set([
      ...SHORT.split(" "),
      ...smallWords()
        .split(" ")
        .filter(({ length }) => length > 3),
    ]);
    if (noNames.has(fold(word).key)) return true;
    plain ??= new Set(text.match(PLAIN_WORD));
    return plain.has(word);
  });
}

let noNames: ReadonlySet<string> | undefined;
/** Of up to three letters; small-words.ts has the longer ones. */
const SHORT =
  "a all an and any are as at but by can did for had has how if in is it its no nor not now of on or our so the to was who why yet";
const PLAIN_WORD = /(?<![\p{L}\p{N}])\p{Ll}[\p{Ll}\p{M}]*/gu;
/** What stands before the first word of a sentence. */
const BEGINS = /(?:^|[.!?:\n])["“”‘’»)\s]*$/;

function isTitle(word: string): boolean {
  return TITLES.has(word) || TITLE_LEADS.has(word);
}

function wordsOf(text: string): string[] {
  return (text.match(WORD) ?? []).map((word) => word.toLowerCase().replace(/\.$/, ""));
}

/** "[European Union] Mental Health Association", "[European Union] of the Deaf". */
function namesOrganisation(after: string): boolean {
  return /^\s+(?:of|for)\s/.test(after) || ORGANISATIONS.has(wordsOf(after).at(-1) ?? "");
}
