/** Search of the whole record: statements, the publishers' own lines, reported wording, entities. Every word has to be found. */
import type { SearchHit } from "../own-page-messages.ts";
import { formatDate } from "../record/dates.ts";
import type { WholeRecord } from "./record-index.ts";

const MOST = 50;

interface Entry extends SearchHit {
  /** Folded text that is searched. */
  haystack: string;
  /** Folded title: a hit there counts more. */
  head: string;
}

/** @returns a search function; its hits are best first, at most 50. An empty query finds nothing. */
export function openSearch(record: WholeRecord): (query: string) => SearchHit[] {
  const entries = [...entityEntries(record), ...statementEntries(record), ...reportedEntries(record)];
  return (query) => {
    const words = fold(query)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
    if (words.length === 0) return [];
    return entries
      .map((entry) => ({ entry, score: score(entry, words) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST)
      .map(({ entry: { haystack: _, head: __, ...hit } }) => hit);
  };
}

/** 0 where a word is missing; words at the start of a word of the text only ("nat" finds NATO, not "national" in "international"). */
function score(entry: Entry, words: readonly string[]): number {
  let total = 0;
  for (const word of words) {
    if (startsWord(entry.head, word)) total += 3;
    else if (startsWord(entry.haystack, word)) total += 1;
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
  return { ...hit, head: fold(hit.title), haystack: fold([hit.title, hit.text, hit.detail, ...more].join(" ")) };
}

function entityEntries(record: WholeRecord): Entry[] {
  return record.pack.entities
    .filter(({ id, marked, publisher }) => marked || publisher || record.related(id).length > 0)
    .map(({ id, name, description, names, kind }) =>
      entry(
        { kind: "entity", id, title: name, text: description, detail: kind },
        names.map((form) => form.text),
      ),
    );
}

function statementEntries(record: WholeRecord): Entry[] {
  return record.pack.statements.map((statement) => {
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
  });
}

function reportedEntries(record: WholeRecord): Entry[] {
  return record.pack.reported.map(({ id, author, text, occasion, date, reportedBy }) =>
    entry({
      kind: "reported",
      id,
      title: `${record.entity(author)?.name ?? author}, ${occasion}`,
      text,
      detail: `${formatDate(date)} · ${reportedBy.name}`,
    }),
  );
}
