/** From what recall found to what a card shows. */
import type { CardView, Label, ReportedView, StatementView } from "../record/card-view.ts";
import { firstDay, formatDate, formatDateLong } from "../record/dates.ts";
import type { Entity, PartialDate, ReportedWording } from "../record/schema.ts";
import type { Recall } from "./recall.ts";
import type { RecordIndex } from "./record-index.ts";
import { roleNow, statementView, thenRole } from "./statement-view.ts";
import type { Query, Recalled, Relation } from "./types.ts";

/** A card carries at most this many statements, and a publisher’s at most this many sources; the source page lists the rest. */
const MOST = 60;

/** @returns null where the record has neither a statement nor background on the entity. */
export function composeCard(query: Query, record: RecordIndex, recall: Recall, today: PartialDate): CardView | null {
  const entity = record.entity(query.entity);
  if (!entity) return null;
  const found = recall.recall(query, MOST);
  const reported = record.reportedOf(entity.id);
  const leftOut = countLeftOut(query, record);
  const publisher = entity.publisher && found.every((item) => item.relation === "to");
  if (found.length === 0 && reported.length === 0 && entity.background.length === 0 && leftOut === 0) return null;

  const view = (item: Recalled): StatementView =>
    statementView(item.statement, item.relation, record, { about: entity, today });
  const [first, ...others] = publisher && !entity.marked ? [] : found;
  const aside = reportedViews(reported, first, record, today);
  const lead = first && view(first);
  return {
    entity: { id: entity.id, name: entity.name, kind: entity.kind, short: entity.short },
    role: roleLine(entity, today),
    roleChecked: roleChecked(entity, today),
    caution: caution(entity, found),
    why: first && why(query, entity, first),
    close: first?.close ?? false,
    reportedFirst: aside.first,
    lead,
    leadBy: first && first.relation !== "said" ? sectionLabel(entity, first, record, today) : undefined,
    sections: sections(entity, others, record, today).map(({ relation, label, items }) => ({
      relation,
      label,
      statements: items.map(view),
    })),
    reportedAfter: aside.after,
    background: entity.background.map(({ text, date, until, sources, caveat }) => ({
      text,
      dateText: until ? `${formatDate(date)} – ${formatDate(until)}` : formatDate(date),
      sources,
      caveat,
    })),
    leftOut: leftOut > 0 ? { key: "label_left_out", subs: [String(leftOut)] } : undefined,
    published: entity.publisher ? publishedBy(entity, record) : undefined,
  };
}

function roleLine(entity: Entity, today: PartialDate): string | Label {
  const role = roleNow(entity, today);
  if (!role) return entity.description;
  return role.from ? { key: "label_role_since", subs: [role.title, formatDateLong(role.from)] } : role.title;
}

function roleChecked(entity: Entity, today: PartialDate): Label | undefined {
  const checked = roleNow(entity, today)?.asOf;
  if (!checked || firstDay(today) - firstDay(checked) < 365) return undefined;
  return { key: "label_role_checked", subs: [formatDate(checked)] };
}

/** Where the record's hold is weak, the card says so under the name. */
function caution(entity: Entity, found: readonly Recalled[]): Label | undefined {
  const direct = found.filter(({ relation }) => relation !== "to");
  if (direct.length === 0) return undefined;
  const said = direct.some(({ relation }) => relation === "said");
  if (!said && direct.some(({ statement }) => statement.originalSpeaker === entity.id)) {
    return { key: "label_secondhand_only", subs: [entity.short] };
  }
  // A broadcaster that was spoken to is on record with those words; one paraphrase about it is not all there is.
  if (direct.length === found.length && direct.every(({ statement }) => statement.kind === "indirect")) {
    return { key: "label_only_paraphrase", subs: [entity.short] };
  }
  return undefined;
}

function why(query: Query, entity: Entity, first: Recalled): Label | undefined {
  // Opened from the popup or as a provenance card: there is no paragraph to be close to.
  if (query.paragraph.trim() === "") return undefined;
  return first.close ? { key: "label_closest" } : { key: "label_not_close", subs: [entity.short] };
}

interface Section {
  relation: Relation;
  label: Label;
  items: Recalled[];
}

/** "Said" and "said about" stand apart; those about are named by who said them. */
function sections(entity: Entity, items: readonly Recalled[], record: RecordIndex, today: PartialDate): Section[] {
  const found = new Map<string, Section>();
  for (const item of items) {
    const speaker = item.statement.speaker ?? "";
    const key = item.relation === "about" ? `about ${speaker}` : item.relation;
    const section = found.get(key) ?? {
      relation: item.relation,
      label: sectionLabel(entity, item, record, today),
      items: [],
    };
    section.items.push(item);
    found.set(key, section);
  }
  const order: Relation[] = ["said", "about", "to"];
  return [...found.values()].sort((a, b) => order.indexOf(a.relation) - order.indexOf(b.relation));
}

function sectionLabel(
  entity: Entity,
  { relation, statement }: Recalled,
  record: RecordIndex,
  today: PartialDate,
): Label {
  if (relation === "said") return { key: "label_said" };
  if (relation === "to") return { key: "label_to", subs: [entity.short] };
  const speaker = statement.speaker ? record.entity(statement.speaker) : undefined;
  if (!speaker) return { key: "label_about", subs: [entity.short] };
  const role = roleNow(speaker, today);
  const who = role ? `${speaker.name}, ${role.short ?? role.title}` : speaker.name;
  return { key: "label_about_by", subs: [entity.short, who] };
}

/**
 * Words known only from a report. They come first where others retell the entity's words and it has no statement of its
 * own: whoever is spoken for speaks first. A document of the entity's stands after the statements.
 */
function reportedViews(
  reported: readonly ReportedWording[],
  lead: Recalled | undefined,
  record: RecordIndex,
  today: PartialDate,
): { first: ReportedView[]; after: ReportedView[] } {
  const first: ReportedView[] = [];
  const after: ReportedView[] = [];
  for (const wording of reported) {
    const view = reportedView(wording, record, today);
    (lead?.relation !== "said" && wording.besides.length > 0 && !wording.document ? first : after).push(view);
  }
  return { first, after };
}

function reportedView(wording: ReportedWording, record: RecordIndex, today: PartialDate): ReportedView {
  const author = record.entity(wording.author);
  return {
    id: wording.id,
    author: author?.name ?? wording.author,
    text: wording.text,
    attribution: [author?.name ?? wording.author, wording.occasion, formatDate(wording.date)].join(", "),
    thenRole: thenRole(author, author, wording.date, today),
    reportedBy: wording.reportedBy,
    document: wording.document ?? false,
    note: wording.note,
  };
}

function countLeftOut({ entity, exclude }: Query, record: RecordIndex): number {
  return exclude && exclude.size > 0 ? record.countFrom(entity, exclude) : 0;
}

function publishedBy(entity: Entity, record: RecordIndex): { id: string; title: string; dateText: string }[] {
  return record
    .published(entity.id)
    .slice(0, MOST)
    .map(({ id, title, published }) => ({ id, title, dateText: formatDate(published) }));
}
