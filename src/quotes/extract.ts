import { Cast } from "./cast.ts";
import { dialogue } from "./dialogue.ts";
import { mentions, type NameMention } from "./mentions.ts";
import { type Quotation, quotations } from "./pair-marks.ts";
import { isPointer, paragraphs } from "./paragraphs.ts";
import { Reader } from "./reader.ts";
import { type Focus, resolve, type Unresolved } from "./resolve.ts";
import { sentences } from "./sentences.ts";
import { overlapping } from "./spans.ts";
import { type Token, tokenise } from "./tokens.ts";
import type { ArticleStatement, NameSpan } from "./types.ts";

export interface ExtractOptions {
  /**
   * The names a recogniser found in the same text, in order of place, not overlapping. Without them runs of
   * capitalised words stand in.
   */
  names?: readonly NameSpan[];
}

/**
 * The statements of an article: what was said, how it is given, by whom. Paragraphs are parted by line breaks.
 *
 * Stages, one file each: marks → quotations → tokens → sentences → cues → speaker and content → continuations →
 * who is meant. Rules over small closed word classes, in the spirit of Krestel, Bergler & Witte 2008 ("Minding the
 * Source"): reporting verbs and the clauses around them, with a quotation taken as one word of the reporter's sentence.
 *
 * Linear in the length of the text; never throws; every offset lies in the text and start < end.
 */
export function extractStatements(text: string, { names = [] }: ExtractOptions = {}): ArticleStatement[] {
  const reader = new Reader(text);
  const found: { mention: NameMention; paragraph: number }[] = [];
  const known = knownNames(text, names);
  const pieces = [...paragraphs(text)];
  let open: Quotation | undefined;
  pieces.forEach((paragraph, number) => {
    if (isPointer(text, paragraph)) return;
    const marked = quotations(text, paragraph, open, pieces[number + 1]);
    const quoted = marked.length > 0 ? marked : dialogue(text, paragraph);
    const tokens = tokenise(text, paragraph, quoted);
    const cut = sentences(text, tokens);
    const named = cut.map((sentence) => mentions(text, tokens, sentence, names));
    reader.paragraph(tokens, cut, number, known, named);
    for (const some of named) for (const mention of some) found.push({ mention, paragraph: number });
    const last = quoted.at(-1);
    open = last?.open ? last : undefined;
  });
  const cast = new Cast(found.map(({ mention }) => mention));
  const subjects: Focus[] = [];
  for (const { mention, paragraph } of found) {
    const member = mention.subject ? cast.of(mention) : undefined;
    if (member) subjects.push({ member, start: mention.start, end: mention.end, paragraph });
  }
  resolve(text, reader.found, cast, subjects);
  return spoken(text, reader.found);
}

/** A headline's label is a speaker only where it is a person, or somebody the article quotes elsewhere as well. */
function spoken(text: string, found: readonly Unresolved[]): ArticleStatement[] {
  const who = ({ speaker, resolved }: ArticleStatement) =>
    (resolved?.name ?? text.slice(speaker?.start, speaker?.end)).toLowerCase().replace(/^the /, "");
  const elsewhere = new Set<string>();
  const labels = new Set<string>();
  for (const { statement, label } of found.some((one) => one.label) ? found : []) {
    const name = who(statement);
    // A label that comes again is a voice of an interview.
    if (!label || labels.has(name)) elsewhere.add(name);
    else labels.add(name);
  }
  return found
    .map(({ statement, label }) =>
      label && statement.resolved?.kind !== "person" && !elsewhere.has(who(statement)) ? undefined : statement,
    )
    .filter((statement) => statement !== undefined);
}

/**
 * Whether a name can be a speaker's: a recogniser says it is a person's or an organisation's, or it stands in the text
 * more than once; each looked up once.
 */
function knownNames(text: string, names: readonly NameSpan[]): (name: Token) => boolean {
  const seen = new Map<string, boolean>();
  return (name) => {
    const span = overlapping(names, name.start, name.end)[0];
    if (span) return span.type === "PER" || span.type === "ORG";
    const word = text.slice(name.start, name.end);
    let known = seen.get(word);
    if (known === undefined) {
      const first = text.indexOf(word);
      known = text.indexOf(word, first + word.length) >= 0;
      seen.set(word, known);
    }
    return known;
  };
}
