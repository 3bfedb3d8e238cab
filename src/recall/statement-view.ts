/** One statement as a card, the source page or the search shows it. */
import type { Label, NoteView, Segment, StatementView } from "../record/card-view.ts";
import { formatDate, isWithin } from "../record/dates.ts";
import type { Entity, Note, PartialDate, Role, Statement } from "../record/schema.ts";
import { textFragmentUrl } from "../record/text-fragment.ts";
import type { RecordIndex, SourceHead } from "./record-index.ts";
import type { Relation } from "./types.ts";

/** @throws {Error} where the statement's source is not in the record (the build makes sure that it is). */
export function statementView(
  statement: Statement,
  relation: Relation,
  record: RecordIndex,
  options: { about?: Entity; today: PartialDate },
): StatementView {
  const source = record.source(statement.source);
  if (!source) throw new Error(`statement ${statement.id}: its source "${statement.source}" is not in the record`);
  const speaker = statement.speaker ? record.entity(statement.speaker) : record.entity(source.publisher);
  const notes = statement.notes.flatMap((id) => {
    const note = record.note(id);
    return note ? [noteView(note)] : [];
  });
  const passage = record.passage(statement);
  return {
    id: statement.id,
    kind: statement.kind,
    relation,
    speaker: { id: speaker?.id ?? "", name: speaker?.name ?? "" },
    segments: segments(statement, passage),
    kindLabel: kindLabel(statement, record, options.about),
    attribution: statement.attribution,
    thenRole: thenRole(options.about ?? speaker, speaker, statement.date, options.today),
    via: publishers(source, record),
    date: statement.date,
    dateText: formatDate(statement.date),
    occasion: statement.occasion.short,
    subject: statement.subject,
    note: notes[0],
    moreNotes: notes.slice(1),
    wordingCheck: statement.wordingCheck,
    remarks: statement.remarks,
    webUrl: source.url && textFragmentUrl(source.url, passage),
    citationText: citation(statement, source, passage),
  };
}

/** The passage cut where its quotation marks and its tagged words begin and end. */
function segments(statement: Statement, passage: string): Segment[] {
  const { start, end } = statement.span;
  const cuts = new Set([start, end]);
  for (const span of [...statement.quoted, ...statement.wordTags.map((tag) => tag.span)]) {
    cuts.add(span.start);
    cuts.add(span.end);
  }
  const places = [...cuts].filter((at) => at >= start && at <= end).sort((a, b) => a - b);
  return places.slice(1).map((to, index) => {
    const from = places[index] ?? start;
    const covers = (span: { start: number; end: number }) => span.start <= from && to <= span.end;
    const tag = statement.wordTags.find(({ span }) => covers(span))?.tag;
    const segment: Segment = { text: passage.slice(from - start, to - start), quoted: statement.quoted.some(covers) };
    if (tag) segment.tag = tag;
    return segment;
  });
}

/** What kind of text it is, where that is not plain to see. `about`: whose card it stands in. */
function kindLabel(statement: Statement, record: RecordIndex, about: Entity | undefined): Label | undefined {
  const name = (id: string | null | undefined) => (id && record.entity(id)?.short) || "";
  const paraphraser = name(statement.paraphraser);
  const original = name(statement.originalSpeaker);
  const speaker = name(statement.speaker);
  switch (statement.kind) {
    case "framing":
      return { key: "label_framing" };
    case "direct":
      // A quotation is the speaker's own words; only whoever is retold in it needs to be told so.
      return original && about?.id === statement.originalSpeaker
        ? { key: "label_direct_secondhand", subs: [speaker, original] }
        : undefined;
    case "mixed":
      return { key: "label_mixed", subs: [paraphraser, possessive(statement, record)] };
    case "indirect":
      return original
        ? { key: "label_secondhand", subs: [paraphraser, speaker, original] }
        : { key: "label_paraphrase", subs: [paraphraser, possessive(statement, record)] };
  }
}

function possessive(statement: Statement, record: RecordIndex): string {
  return (statement.speaker && record.entity(statement.speaker)?.possessive) || "their";
}

/** Publishers the attribution names; the words reach us through them. */
function publishers(source: SourceHead, record: RecordIndex): { id: string; name: string }[] {
  return [source.publisher, source.underlying?.publisher].flatMap((id) => {
    const entity = id ? record.entity(id) : undefined;
    return entity ? [{ id: entity.id, name: entity.short }] : [];
  });
}

/** The role `whom` held on the date, where it is not the role held today. */
export function thenRole(
  whom: Entity | undefined,
  speaker: Entity | undefined,
  date: PartialDate,
  today: PartialDate,
): Label | undefined {
  if (whom?.kind !== "person") return undefined;
  const then = whom.roles.find((role) => role.from && isWithin(date, role.from, role.to));
  if (!then || then === roleNow(whom, today)) return undefined;
  const title = then.short ?? then.title;
  return whom === speaker
    ? { key: "label_then_role", subs: [title] }
    : { key: "label_then_role_of", subs: [whom.short, title] };
}

/** The role an entity holds today, if any. */
export function roleNow(entity: Entity, today: PartialDate): Role | undefined {
  return entity.roles.find((role) => isWithin(today, role.from, role.to));
}

export function noteView(note: Note): NoteView {
  return {
    heading: note.heading,
    dateText: note.dateText ?? formatDate(note.date),
    text: note.text,
    sources: note.sources,
    caveat: note.caveat,
    sourcesDiffer: note.sourcesDiffer,
  };
}

/** What "copy with citation" gives: quotation marks round quotations only. */
function citation(statement: Statement, source: SourceHead, passage: string): string {
  const body = statement.kind === "direct" ? `“${passage}”` : passage;
  return [body, `— ${statement.attribution}`, source.url].filter(Boolean).join("\n");
}
