/**
 * The words of the record as types and schemas. Everything else in the house speaks in these.
 *
 * Offsets are UTF-16 code units, half-open [start, end), into `Source.text`
 * (W3C Web Annotation Data Model, TextPositionSelector).
 */
import * as v from "valibot";
import { isRealDate, Language, Name } from "./name-schema.ts";

export { Name, NameConditions } from "./name-schema.ts";

/** [start, end) in UTF-16 code units. */
export const Span = v.pipe(
  v.object({
    start: v.pipe(v.number(), v.integer(), v.minValue(0)),
    end: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
  v.check((span) => span.start < span.end, "a span must end after it starts"),
);
export type Span = v.InferOutput<typeof Span>;

const Id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9_-]*$/, "an id is lower case letters, digits, - and _"));
export type EntityId = string;
export type StatementId = string;
export type SourceId = string;

/** ISO 8601 calendar date to the precision that is known: "2014", "2014-12" or "2014-12-16". */
export const PartialDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "a date is YYYY, YYYY-MM or YYYY-MM-DD"),
  v.check(isRealDate, "no such day in the calendar"),
);
export type PartialDate = string;

/** Where a fact comes from: always a name to read, a link only where the publisher's own address is known. */
export const Citation = v.strictObject({
  name: v.pipe(v.string(), v.minLength(1)),
  url: v.optional(v.pipe(v.string(), v.url())),
  date: v.optional(PartialDate),
});
export type Citation = v.InferOutput<typeof Citation>;

/** An office held. `asOf`: when it was last checked that the role still holds. */
export const Role = v.strictObject({
  title: v.string(),
  /** Short form for an attribution: "US vice president". */
  short: v.optional(v.string()),
  from: v.optional(PartialDate),
  to: v.optional(PartialDate),
  asOf: v.optional(PartialDate),
});
export type Role = v.InferOutput<typeof Role>;

/** A dated, sourced sentence about an entity. */
export const Background = v.strictObject({
  text: v.pipe(v.string(), v.minLength(1)),
  date: PartialDate,
  until: v.optional(PartialDate),
  sources: v.pipe(v.array(Citation), v.minLength(1, "a background sentence needs a named source")),
  /** Shown behind the sentence where it is only partly verified, or from a secondary source. */
  caveat: v.optional(v.string()),
});
export type Background = v.InferOutput<typeof Background>;

export const EntityKind = v.picklist(["person", "organisation", "place", "event", "document"]);

export const Entity = v.strictObject({
  id: Id,
  kind: EntityKind,
  name: v.pipe(v.string(), v.minLength(1)),
  /** Marked on pages; otherwise a topic (place, event, document) or a publisher. */
  marked: v.boolean(),
  /** A publisher of sources: has a provenance card, reached from "via …". */
  publisher: v.optional(v.boolean()),
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q\d+$/))),
  /** One line, neutral. */
  description: v.string(),
  /** How the entity is called inside a sentence: "the EU", "Lavrov". */
  short: v.string(),
  /** Pronoun for labels: "his", "her", "its", "their". */
  possessive: v.picklist(["his", "her", "its", "their"]),
  roles: v.array(Role),
  names: v.array(Name),
  background: v.array(Background),
  /** Extra words that show a paragraph is about this topic (recall only; never marked). */
  terms: v.optional(v.array(v.string())),
});
export type Entity = v.InferOutput<typeof Entity>;

/** Who asked, where and when: the moment at which something was said. */
export const Occasion = v.strictObject({
  /** "France 24 interview, Moscow" */
  label: v.string(),
  /** "France 24 interview": the form used in citations. */
  short: v.string(),
  outlet: Id,
  place: v.optional(v.string()),
  date: PartialDate,
  /** What the date is: broadcast (when aired), said, published. */
  dateKind: v.picklist(["broadcast", "said", "published"]),
  dateEvidence: v.optional(v.array(Citation)),
});
export type Occasion = v.InferOutput<typeof Occasion>;

/** One published document, its text stored byte for byte. */
export const Source = v.strictObject({
  id: Id,
  file: v.string(),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  title: v.string(),
  /** Where the title does not stand in the stored text: how it is known. */
  titleEvidence: v.optional(v.string()),
  publisher: Id,
  url: v.optional(v.pipe(v.string(), v.url())),
  published: PartialDate,
  publishedAsPrinted: v.optional(v.string()),
  language: Language,
  occasion: Occasion,
  /** Whose text it mostly is, where the publisher copied or translated it. */
  underlying: v.optional(
    v.strictObject({ publisher: Id, title: v.string(), url: v.optional(v.string()), published: PartialDate }),
  ),
  /** "Sputnik’s translation": who translated, where the words were said in another language. */
  translation: v.optional(v.string()),
  /** Template text, credits and pointers: stored, not shown as the article's body. */
  noise: v.array(v.strictObject({ span: Span, kind: v.string() })),
  text: v.string(),
});
export type Source = v.InferOutput<typeof Source>;

/** W3C TextQuoteSelector: https://www.w3.org/TR/annotation-model/#text-quote-selector */
export const TextQuoteSelector = v.strictObject({ prefix: v.string(), exact: v.string(), suffix: v.string() });
export type TextQuoteSelector = v.InferOutput<typeof TextQuoteSelector>;

export const StatementKind = v.picklist(["direct", "mixed", "indirect", "framing"]);
export type StatementKind = v.InferOutput<typeof StatementKind>;

/**
 * What one speaker said in one source.
 * direct: `span` is the text between the quotation marks. mixed: `span` is the whole sentence, `quoted` the parts in
 * marks. indirect: the reporter's sentence. framing: the publisher's own line; no speaker, never offered as a statement.
 */
export const Statement = v.strictObject({
  id: Id,
  kind: StatementKind,
  speaker: v.nullable(Id),
  /** Second-hand: whose words the speaker claims to pass on. */
  originalSpeaker: v.optional(Id),
  source: Id,
  occasion: Occasion,
  date: PartialDate,
  span: Span,
  quoted: v.array(Span),
  selector: TextQuoteSelector,
  about: v.array(Id),
  /** One line for lists, in the editor's words: what it is about, not what it claims. */
  subject: v.pipe(v.string(), v.minLength(1), v.maxLength(70)),
  /** Words a paragraph close to this statement may use (recall only, never displayed). */
  terms: v.array(v.string()),
  /** Whose sentence a paraphrase is: RT, Sputnik. */
  paraphraser: v.optional(Id),
  /** "Sergey Lavrov, France 24 interview, 16 Dec 2014 (via RT)" */
  attribution: v.string(),
  /** Words whose author a reader would mistake: "ordered" is Lavrov’s word. */
  wordTags: v.array(v.strictObject({ span: Span, tag: v.string() })),
  /** How the printed words compare with other reports of the same words. */
  wordingCheck: v.optional(v.strictObject({ text: v.string(), sources: v.array(Citation) })),
  /** Remarks on the form: a bracketed insertion, a fragment. */
  remarks: v.array(v.string()),
  notes: v.array(Id),
});
export type Statement = v.InferOutput<typeof Statement>;

/** Context to a statement. `at-the-time`: known on the day; `since-then`: happened later. */
export const Note = v.strictObject({
  id: Id,
  heading: v.picklist(["at-the-time", "since-then"]),
  date: PartialDate,
  /** Shown instead of the formatted date where sources differ ("25/26 December 2014"). */
  dateText: v.optional(v.string()),
  text: v.pipe(v.string(), v.minLength(1)),
  sources: v.pipe(v.array(Citation), v.minLength(1, "a note needs a named source")),
  caveat: v.optional(v.string()),
  /** How the note's sources differ among themselves, in a sentence. */
  sourcesDiffer: v.optional(v.string()),
});
export type Note = v.InferOutput<typeof Note>;

/** Words quoted by a cited report whose text is not stored here. Never a statement. */
export const ReportedWording = v.strictObject({
  id: Id,
  /** Whose words they are. */
  author: Id,
  text: v.pipe(v.string(), v.minLength(1)),
  /** "Harvard Kennedy School, Cambridge" or "Strategic Concept" */
  occasion: v.string(),
  /** The words stand in a document of the author's (an organisation speaks in documents). */
  document: v.optional(v.boolean()),
  date: PartialDate,
  reportedBy: Citation,
  about: v.array(Id),
  /** The statements of others that claim to pass these words on. */
  besides: v.array(Id),
  note: v.optional(v.string()),
});
export type ReportedWording = v.InferOutput<typeof ReportedWording>;

/** A versioned set of all these, with who made it and by what rule. */
export const Pack = v.strictObject({
  format: v.literal(1),
  id: Id,
  title: v.string(),
  version: v.string(),
  curator: v.string(),
  licence: v.string(),
  rule: v.string(),
  sources: v.array(Source),
  entities: v.array(Entity),
  statements: v.array(Statement),
  notes: v.array(Note),
  reported: v.array(ReportedWording),
});
export type Pack = v.InferOutput<typeof Pack>;
