/** Search of the whole record: statements, the publishers' own lines, reported wording, entities. Every word has to be found. */
import type { SearchHit } from "../own-page-messages.ts";
import { formatDate } from "../record/dates.ts";
import type { Entity, Pack, ReportedWording, Statement } from "../record/schema.ts";
import type { WholeRecord } from "./record-index.ts";

export const MOST_HITS = 50;
/** What a word counts that stands in the title, and one that stands elsewhere. */
export const IN_TITLE = 3;
export const ELSEWHERE = 1;

export interface Entry {
  hit: SearchHit;
  /** Folded text that is searched. */
  haystack: string;
  /** Folded title: a hit there counts more. */
  head: string;
}

/** The mean of what the query's words count. */
export interface ScoredHit {
  hit: SearchHit;
  score: number;
}

/** @returns a search function; its hits are best first, at most 50. An empty query finds nothing. */
export function openSearch(record: WholeRecord): (query: string) => SearchHit[] {
  const search = openScoredSearch(record);
  return (query) => search(query).map(({ hit }) => hit);
}

/** The same with how well each hit fits, to be mixed with hits from elsewhere. */
export function openScoredSearch(record: WholeRecord): (query: string) => ScoredHit[] {
  const entries = [...searchEntries(record)];
  return (query) => {
    const words = queryWords(query);
    if (words.length === 0) return [];
    return entries
      .map((entry) => ({ hit: entry.hit, score: score(entry, words) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST_HITS);
  };
}

/** Everything that can be found, in the order in which equals are shown. @param pack a part of the record's own */
export function* searchEntries(
  record: WholeRecord,
  pack: Pick<Pack, "entities" | "statements" | "reported"> = record.pack,
): Iterable<Entry> {
  for (const found of pack.entities) if (isFindable(found, record)) yield entityEntry(found);
  for (const found of pack.statements) yield statementEntry(found, record);
  for (const found of pack.reported) yield reportedEntry(found, record);
}

/** The words of a query, folded. */
export function queryWords(query: string): string[] {
  return wordsIn(fold(query));
}

/** Runs of letters and digits. */
export function wordsIn(folded: string): string[] {
  return folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

/** 0 where a word is missing; words at the start of a word of the text only ("nat" finds NATO, not "national" in "international"). */
function score(entry: Entry, words: readonly string[]): number {
  let total = 0;
  for (const word of words) {
    if (startsWord(entry.head, word)) total += IN_TITLE;
    else if (startsWord(entry.haystack, word)) total += ELSEWHERE;
    else return 0;
  }
  return total / words.length;
}

function startsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? "")) return true;
  }
  return false;
}

function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

function entry(hit: SearchHit, more: readonly string[] = []): Entry {
  return { hit, head: fold(hit.title), haystack: fold([hit.title, hit.text, hit.detail, ...more].join(" ")) };
}

function isFindable({ id, marked, publisher }: Entity, record: WholeRecord): boolean {
  return marked || publisher === true || record.countRelated(id) > 0;
}

function entityEntry({ id, name, description, names, kind }: Entity): Entry {
  return entry(
    { kind: "entity", id, title: name, text: description, detail: kind },
    names.map((form) => form.text),
  );
}

function statementEntry(statement: Statement, record: WholeRecord): Entry {
  const about = statement.about.flatMap((id) => record.entity(id)?.name ?? []);
  return entry(
    {
      kind: statement.kind === "framing" ? "framing" : "statement",
      id: statement.id,
      statementKind: statement.kind,
      title: statement.subject,
      text: record.passage(statement),
      detail: statement.attribution,
    },
    [...about, ...statement.terms, statement.occasion.label],
  );
}

function reportedEntry(wording: ReportedWording, record: WholeRecord): Entry {
  const { id, author, text, occasion, date, reportedBy } = wording;
  return entry({
    kind: "reported",
    id,
    title: `${record.entity(author)?.name ?? author}, ${occasion}`,
    text,
    detail: `${formatDate(date)} · ${reportedBy.name}`,
  });
}
