/** Ids are unique, and every id that is mentioned belongs to something of the right sort. */
import type { Occasion } from "../src/record/schema.ts";
import type { Document } from "./document.ts";
import type { JsonPath } from "./json.ts";
import type { Corpus } from "./model.ts";
import { nearest } from "./nearest.ts";

/** @throws {CorpusError} at the first id that stands twice, is unknown, or is of the wrong sort. */
export function checkReferences(corpus: Corpus): void {
  for (const list of [corpus.sources, corpus.notes, corpus.statements, corpus.reported]) checkUnique(list);
  const known = knownIds(corpus);
  for (const [id, names] of corpus.names) {
    if (!known.entity.has(id)) names.fail([], unknown("entity", id, known.entity));
  }
  checkSources(corpus, known);
  checkStatements(corpus, known);
  checkReported(corpus, known);
  checkNotesAreUsed(corpus);
}

type Sort = "entity" | "speaker" | "publisher" | "source" | "note" | "statement";
type Known = Record<Sort, ReadonlySet<string>>;

function knownIds(corpus: Corpus): Known {
  const entities = corpus.entities.map((entity) => entity.content);
  const ids = (list: readonly { id: string }[]) => new Set(list.map((item) => item.id));
  return {
    entity: ids(entities),
    speaker: ids(entities.filter((entity) => entity.kind === "person" || entity.kind === "organisation")),
    publisher: ids(entities.filter((entity) => entity.publisher)),
    source: ids(corpus.sources.content),
    note: ids(corpus.notes.content),
    statement: ids(corpus.statements.content),
  };
}

function checkUnique(list: Document<readonly { id: string }[]>): void {
  const first = new Map<string, number>();
  list.content.forEach(({ id }, index) => {
    if (first.has(id)) list.fail([index, "id"], `the id “${id}” stands twice: items ${first.get(id)} and ${index}`);
    first.set(id, index);
  });
}

function checkSources({ sources }: Corpus, known: Known): void {
  sources.content.forEach((source, index) => {
    refer(sources, [index, "publisher"], "publisher", source.publisher, known);
    refer(sources, [index, "underlying", "publisher"], "publisher", source.underlying?.publisher, known);
    checkOccasion(sources, [index, "occasion"], source.occasion, known);
  });
}

function checkStatements({ statements }: Corpus, known: Known): void {
  statements.content.forEach((statement, index) => {
    refer(statements, [index, "source"], "source", statement.source, known);
    refer(statements, [index, "speaker"], "speaker", statement.speaker ?? undefined, known);
    refer(statements, [index, "originalSpeaker"], "speaker", statement.originalSpeaker, known);
    refer(statements, [index, "paraphraser"], "publisher", statement.paraphraser, known);
    referAll(statements, [index, "about"], "entity", statement.about, known);
    referAll(statements, [index, "notes"], "note", statement.notes, known);
    checkOccasion(statements, [index, "occasion"], statement.occasion, known);
  });
}

function checkReported({ reported }: Corpus, known: Known): void {
  reported.content.forEach((item, index) => {
    refer(reported, [index, "author"], "speaker", item.author, known);
    referAll(reported, [index, "about"], "entity", item.about, known);
    referAll(reported, [index, "besides"], "statement", item.besides, known);
  });
}

function checkOccasion(list: Document<unknown>, path: JsonPath, occasion: Occasion | undefined, known: Known): void {
  refer(list, [...path, "outlet"], "publisher", occasion?.outlet, known);
}

/** A note that no statement refers to would never be read: more likely a slip than a wish. */
function checkNotesAreUsed({ notes, statements }: Corpus): void {
  const used = new Set(statements.content.flatMap((statement) => statement.notes));
  notes.content.forEach(({ id }, index) => {
    if (!used.has(id)) notes.fail([index, "id"], `no statement refers to the note “${id}”`);
  });
}

function referAll(list: Document<unknown>, path: JsonPath, sort: Sort, ids: readonly string[], known: Known): void {
  ids.forEach((id, index) => {
    refer(list, [...path, index], sort, id, known);
    if (ids.indexOf(id) !== index) list.fail([...path, index], `“${id}” is named twice`);
  });
}

function refer(list: Document<unknown>, path: JsonPath, sort: Sort, id: string | undefined, known: Known): void {
  if (id === undefined || known[sort].has(id)) return;
  if ((sort === "speaker" || sort === "publisher") && known.entity.has(id)) {
    list.fail(
      path,
      `“${id}” is no ${sort === "speaker" ? "person or organisation" : "publisher (its file lacks “publisher”: true)"}`,
    );
  }
  list.fail(path, unknown(sort, id, known[sort]));
}

function unknown(sort: Sort, id: string, known: Iterable<string>): string {
  const meant = nearest(id, known);
  return `there is no ${sort} “${id}”${meant ? `; did you mean “${meant}”?` : ""}`;
}
