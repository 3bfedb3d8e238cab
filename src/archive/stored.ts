/** How the parts of an archive's record are written in its files: nothing that a card does not show, nothing twice. */
import * as v from "valibot";
import { Entity, Occasion, ReportedWording, Source, Statement, type StatementKind } from "../record/schema.ts";

const {
  selector: _selector,
  terms: _terms,
  kind: _kind,
  source: _source,
  occasion: _occasion,
  ...told
} = Statement.entries;

/**
 * A statement beside an entity. Its kind and source stand in the arrays; `text` is the passage. What an editor wrote for
 * recall alone, and what stands round the passage, are left to the document that holds it whole.
 */
export const StoredStatement = v.strictObject({
  ...told,
  quoted: v.optional(told.quoted, []),
  wordTags: v.optional(told.wordTags, []),
  remarks: v.optional(told.remarks, []),
  notes: v.optional(told.notes, []),
  /** Where it is another than its source's. */
  occasion: v.optional(Occasion),
  text: v.string(),
});
type StoredStatement = v.InferInput<typeof StoredStatement>;

export const StoredSource = v.strictObject({
  id: Source.entries.id,
  title: Source.entries.title,
  publisher: Source.entries.publisher,
  url: Source.entries.url,
  published: Source.entries.published,
  occasion: Source.entries.occasion,
  underlying: Source.entries.underlying,
});
export type StoredSource = v.InferOutput<typeof StoredSource>;

const { id, kind, name, short, possessive, roles } = Entity.entries;

/** Somebody a card names beside the entity: who speaks, who retells, who publishes. */
export const StoredPerson = v.strictObject({ id, kind, name, short, possessive, roles });
type StoredPerson = v.InferOutput<typeof StoredPerson>;

export const Topics = v.array(v.object({ entity: v.string(), place: v.boolean(), names: v.array(v.string()) }));
/** Checked in one go: lists of ten thousands are opened before the first card. */
export const Ids = v.custom<string[]>(
  (value) => Array.isArray(value) && value.every((item) => typeof item === "string"),
  "not a list of strings",
);

export const Head = v.strictObject({
  entity: Entity,
  reported: v.array(ReportedWording),
  /** How many sets taught what is rare, of words, of terms and of topics. */
  sets: v.optional(v.tuple([v.number(), v.number(), v.number()])),
});
export type Head = v.InferOutput<typeof Head>;

export function storeStatement(statement: Statement, source: StoredSource, text: string): StoredStatement {
  const {
    selector: _,
    terms: __,
    kind: ___,
    source: ____,
    occasion,
    quoted,
    wordTags,
    remarks,
    notes,
    ...rest
  } = statement;
  return {
    ...rest,
    ...(quoted.length > 0 && { quoted }),
    ...(wordTags.length > 0 && { wordTags }),
    ...(remarks.length > 0 && { remarks }),
    ...(notes.length > 0 && { notes }),
    ...(JSON.stringify(occasion) !== JSON.stringify(source.occasion) && { occasion }),
    text,
  };
}

export function restoreStatement(
  { text, occasion, ...rest }: v.InferOutput<typeof StoredStatement>,
  kind: StatementKind,
  source: StoredSource,
): Statement {
  const selector = { prefix: "", exact: text, suffix: "" };
  return { ...rest, kind, source: source.id, occasion: occasion ?? source.occasion, selector, terms: [] };
}

export function storeSource({
  id,
  title,
  publisher,
  url,
  published,
  occasion,
  underlying,
}: StoredSource): StoredSource {
  return { id, title, publisher, url, published, occasion, underlying };
}

export function storePerson({ id, kind, name, short, possessive, roles }: Entity): StoredPerson {
  return { id, kind, name, short, possessive, roles };
}

export function restorePerson(person: StoredPerson): Entity {
  return { ...person, marked: false, description: "", names: [], background: [] };
}
