/** The corpus's own sentences are set with real quotation marks; source text stays as printed. */
import type { Document } from "./document.ts";
import type { JsonPath } from "./json.ts";
import type { Corpus } from "./model.ts";

/** Fields that a reader sees and that an editor, not a source, has written. */
const OWN_WORDS = new Set([
  "attribution",
  "caveat",
  "description",
  "label",
  "remarks",
  "rule",
  "short",
  "sourcesDiffer",
  "subject",
  "tag",
  "titleEvidence",
]);

/** @throws {CorpusError} at the first straight quotation mark in a sentence of the corpus's own. */
export function checkTypography(corpus: Corpus): void {
  const documents: Document<unknown>[] = [corpus.pack, corpus.sources, ...corpus.entities, corpus.statements];
  for (const document of documents) check(document, document.content, OWN_WORDS, []);
  check(corpus.notes, corpus.notes.content, new Set([...OWN_WORDS, "text"]), []);
  check(corpus.reported, corpus.reported.content, new Set([...OWN_WORDS, "note"]), []);
}

function check(document: Document<unknown>, value: unknown, fields: ReadonlySet<string>, path: JsonPath): void {
  if (typeof value === "string") {
    const field = path.findLast((step) => typeof step === "string");
    if (fields.has(String(field)) && /["']/.test(value)) {
      document.fail(path, `a straight quotation mark: write “ ” ‘ ’ in “${value.slice(0, 60)}”`);
    }
  } else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      check(document, item, fields, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  }
}
