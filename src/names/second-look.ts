/**
 * A second look at a mention, with the names a recogniser finds in the same text: a known name inside a longer one is not
 * that name ("Hunter Biden", "European Union of the Deaf", "Lavrov Street").
 */
import { countWhere } from "../record/search.ts";
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
 * @param spans what the recogniser found in `text`, in order, none overlapping
 * @returns of a mention the longer name that it is a part of, where that makes it another's; undefined where it is the name
 *   itself, perhaps with titles before it or with another name joined to it by a comma or an "and". Asked of a person also
 *   whether a word, in lower case, is one of the person's own names
 */
export function secondLook(text: string, spans: readonly NameSpan[]) {
  const begins = sentenceBeginnings(text);
  return (mention: Span, isOwn?: (word: string) => boolean): NameSpan | undefined => {
    const span = spans[countWhere(spans, ({ end }) => end < mention.end)];
    return span && span.start <= mention.start ? ofLonger(text, mention, span, begins, isOwn) : undefined;
  };
}

/** @param span that the mention lies in */
function ofLonger(
  text: string,
  mention: Span,
  span: NameSpan,
  onlyBegins: ReturnType<typeof sentenceBeginnings>,
  isOwn?: (word: string) => boolean,
): NameSpan | undefined {
  const before = text.slice(span.start, mention.start);
  const after = text.slice(mention.end, span.end);
  if (JOINED.test(before) || JOINED.test(after) || POSSESSIVE.test(after)) return undefined;
  // "Lavrov’un": a case ending of another language.
  if (!/^(?:$|[\s-])/.test(after)) return undefined;
  const others = [...wordsOf(before), ...wordsOf(after)].filter((word) => !isTitle(word) && !isOwn?.(word));
  if (others.length === 0 || (span.type === "PER" && onlyBegins(others, span))) return undefined;
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
function sentenceBeginnings(text: string) {
  let plain: ReadonlySet<string> | undefined;
  /** By how it is written, whether a sentence begins so wherever it stands. */
  const known = new Map<string, boolean>();

  function alwaysBegins(written: string): boolean {
    for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 1))
      if (!BEGINS.test(text.slice(Math.max(0, at - 4), at))) return false;
    return true;
  }

  return (words: readonly string[], { start, end }: Span): boolean => {
    const written = text.slice(start, end);
    let begins = known.get(written);
    if (begins === undefined) {
      begins = alwaysBegins(written);
      known.set(written, begins);
    }
    if (!begins) return false;
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
  };
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
