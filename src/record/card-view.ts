/**
 * What a card shows, as plain data: composed in the background (src/recall/compose.ts), sent in one message, checked by
 * the card before it draws. Sentences of the product's own are message keys of _locales with their substitutions; all
 * other text is the record's.
 */
import * as v from "valibot";
import { Citation, EntityKind, PartialDate, StatementKind } from "./schema.ts";

/** A key of _locales/en/messages.json and its $1, $2 … */
export const Label = v.object({ key: v.string(), subs: v.optional(v.array(v.string())) });
export type Label = v.InferOutput<typeof Label>;

/** A run of a passage: in the source's quotation marks or not; `tag` names whose word it is where that surprises. */
export const Segment = v.object({ text: v.string(), quoted: v.boolean(), tag: v.optional(v.string()) });
export type Segment = v.InferOutput<typeof Segment>;

export const PublisherRef = v.object({ id: v.string(), name: v.string() });

export const NoteView = v.object({
  heading: v.picklist(["at-the-time", "since-then"]),
  dateText: v.string(),
  text: v.string(),
  sources: v.array(Citation),
  caveat: v.optional(v.string()),
  sourcesDiffer: v.optional(v.string()),
});
export type NoteView = v.InferOutput<typeof NoteView>;

export const StatementView = v.object({
  id: v.string(),
  kind: StatementKind,
  /** said: the card's entity speaks; about: is spoken of; to: was spoken to (a broadcaster's interview). */
  relation: v.picklist(["said", "about", "to"]),
  speaker: v.object({ id: v.string(), name: v.string() }),
  segments: v.array(Segment),
  /** Above the passage where it is not a plain quotation: "RT’s paraphrase, not his words". */
  kindLabel: v.optional(Label),
  /** The full line: "Sergey Lavrov, France 24 interview, 16 Dec 2014 (via RT)". */
  attribution: v.string(),
  /** The role the speaker (or the second-hand speaker) held then, where it is another today: "then US vice president". */
  thenRole: v.optional(Label),
  /** Publishers named in the attribution: each opens a provenance card. */
  via: v.array(PublisherRef),
  date: PartialDate,
  dateText: v.string(),
  occasion: v.string(),
  subject: v.string(),
  note: v.optional(NoteView),
  moreNotes: v.array(NoteView),
  wordingCheck: v.optional(v.object({ text: v.string(), sources: v.array(Citation) })),
  remarks: v.array(v.string()),
  /** Web address with a text fragment, https://wicg.github.io/scroll-to-text-fragment/ */
  webUrl: v.optional(v.string()),
  /** What "copy with citation" puts on the clipboard. */
  citationText: v.string(),
});
export type StatementView = v.InferOutput<typeof StatementView>;

export const ReportedView = v.object({
  id: v.string(),
  author: v.string(),
  text: v.string(),
  /** "Joe Biden, Harvard Kennedy School, 2 Oct 2014" */
  attribution: v.string(),
  thenRole: v.optional(Label),
  reportedBy: Citation,
  document: v.boolean(),
  note: v.optional(v.string()),
});
export type ReportedView = v.InferOutput<typeof ReportedView>;

export const BackgroundView = v.object({
  text: v.string(),
  dateText: v.string(),
  sources: v.array(Citation),
  caveat: v.optional(v.string()),
});

/** A group of further statements, best first: "Said", "Said about NATO", "Said to France 24". */
export const SectionView = v.object({
  relation: v.picklist(["said", "about", "to"]),
  label: Label,
  statements: v.array(StatementView),
});

export const CardView = v.object({
  entity: v.object({ id: v.string(), name: v.string(), kind: EntityKind, short: v.string() }),
  /** Role now, with its date ("… since 9 March 2004"), or a description: one line. */
  role: v.union([v.string(), Label]),
  /** "checked Feb 2026", once the check is a year old. */
  roleChecked: v.optional(Label),
  /** Why this statement comes first. */
  why: v.optional(Label),
  /** Whether `lead` is close to the paragraph. */
  close: v.boolean(),
  /** Under the role, where the record's hold is weak: only paraphrase, only at second hand. */
  caution: v.optional(Label),
  /** Shown before the lead: second-hand entities speak for themselves first. */
  reportedFirst: v.array(ReportedView),
  lead: v.optional(StatementView),
  /** Who says the lead, with the role, where it is not the card's own entity: "Said about NATO, by …". */
  leadBy: v.optional(Label),
  sections: v.array(SectionView),
  /** The entity's own words in documents and elsewhere, as reported. */
  reportedAfter: v.array(ReportedView),
  background: v.array(BackgroundView),
  /** The page is itself a source: its statements are left out, and the card says so. */
  leftOut: v.optional(Label),
  /** Provenance card of a publisher: the sources it published. */
  published: v.optional(v.array(v.object({ id: v.string(), title: v.string(), dateText: v.string() }))),
});
export type CardView = v.InferOutput<typeof CardView>;
