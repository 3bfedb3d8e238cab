/**
 * The corpus as a person edits it. It differs from the compiled record (src/record/schema.ts) where a machine can fill in
 * or should check: an editor writes text and offsets, the compiler compares them and adds selectors and source texts.
 */
import * as v from "valibot";
import { Day, Language } from "../src/record/name-schema.ts";
import {
  Entity,
  Name,
  Note,
  Occasion,
  Pack,
  PartialDate,
  ReportedWording,
  Source,
  Span,
  Statement,
} from "../src/record/schema.ts";

/** Characters of the source as the editor sees them, and where they stand: [start, end) in UTF-16 code units. */
const Passage = v.strictObject({ start: v.number(), end: v.number(), text: v.pipe(v.string(), v.minLength(1)) });
export type Passage = v.InferOutput<typeof Passage>;

export const EditedStatement = v.strictObject({
  ...v.omit(Statement, ["occasion", "date", "span", "quoted", "selector", "wordTags", "remarks", "notes"]).entries,
  /** What the source prints at `span`, character for character. */
  text: v.pipe(v.string(), v.minLength(1)),
  span: Span,
  /** Mixed statements only: the parts that stand in the source's quotation marks, without the marks. */
  quoted: v.optional(v.array(Passage), []),
  /** Only where it is another than the source's. */
  occasion: v.optional(Occasion),
  /** Only where it is another than the occasion's. */
  date: v.optional(PartialDate),
  wordTags: v.optional(v.array(v.strictObject({ ...Passage.entries, tag: v.pipe(v.string(), v.minLength(1)) })), []),
  remarks: v.optional(v.array(v.string()), []),
  /** Most useful first: the first is the one that a card shows. */
  notes: v.optional(v.array(v.string()), []),
});
export type EditedStatement = v.InferOutput<typeof EditedStatement>;

export const EditedSource = v.omit(Source, ["text"]);
export type EditedSource = v.InferOutput<typeof EditedSource>;

/** `corpus/entities/<id>.json`; its names are in `corpus/names/<id>.json`. */
export const EditedEntity = v.omit(Entity, ["names"]);
export type EditedEntity = v.InferOutput<typeof EditedEntity>;

export const EditedPack = v.omit(Pack, ["sources", "entities", "statements", "notes", "reported"]);

/** A site whose pages are named as a source but never linked, and why (a mirror, a copy, a weak source). */
export const UnlinkedHost = v.strictObject({ host: v.string(), why: v.string() });
export type UnlinkedHost = v.InferOutput<typeof UnlinkedHost>;

export const Names = v.pipe(v.array(Name), v.minLength(1, "a names file holds at least one name"));

const Words = v.pipe(v.array(v.pipe(v.string(), v.minLength(1))), v.minLength(1, "a list of words holds at least one"));

/** `corpus/descriptions/<id>.json`: how an office is called, language by language, while the person held it. */
export const Descriptions = v.array(
  v.strictObject({
    /** The days of a role in the entity's file. */
    from: Day,
    to: v.optional(Day),
    forms: v.record(
      Language,
      v.pipe(
        v.array(v.strictObject({ texts: Words, onlyAfter: v.optional(Words) })),
        v.minLength(1, "a language holds at least one form"),
      ),
    ),
  }),
);
/** `corpus/description-words.json`: language → what unmakes any description in it. */
export const DescriptionWords = v.record(
  Language,
  v.strictObject({ notAfter: Words, leftAfter: Words, notBefore: Words }),
);

export const Notes = v.array(Note);
export const Reported = v.array(ReportedWording);
export const Sources = v.array(EditedSource);
export const Statements = v.array(EditedStatement);
export const UnlinkedHosts = v.array(UnlinkedHost);
