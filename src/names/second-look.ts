/**
 * A second look at a mention, with the names a recogniser finds in the same text: a known name inside a longer one is not
 * that name ("Hunter Biden", "European Union of the Deaf", "Lavrov Street").
 */
import { fold } from "./fold.ts";
import { smallWords } from "./small-words.ts";
import { ORGANISATIONS, TITLE_LEADS, TITLES } from "./tagger/lexicon.ts";
import type { NameSpan } from "./tagger/spans.ts";
import { isPlain } from "./words.ts";

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
  if (others.length === 0 || (span.type === "PER" && others.every((word) => isNoName(word, text, span))))
    return undefined;
  // Other given names make another person; what follows a surname ("Lawrows Fragen") is the recogniser's slip.
  if (span.type === "PER" && (!isOwn || after !== "" || wordsOf(before).length === 0)) return undefined;
  // Where the recogniser puts the ends of organisations is its weak side: only what clearly names one counts.
  if (span.type === "ORG" && !namesOrganisation(after)) return undefined;
  return span;
}

/**
 * "Will Biden sign?", "Soon Lavrov went": a word that the eyes pass over as well (surname.ts), or one at the beginning of a
 * sentence that stands in lower case elsewhere in the text.
 */
function isNoName(word: string, text: string, { start }: Span): boolean {
  small ??= new Set(smallWords().split(" "));
  if (isPlain(fold(word).key, small)) return true;
  const words: readonly string[] = text.match(WORD) ?? [];
  return BEGINS.test(text.slice(Math.max(0, start - 4), start)) && words.includes(word);
}

let small: ReadonlySet<string> | undefined;
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
