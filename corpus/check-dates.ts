/** Dates stand in the order that their fields claim (that each is a real day, the schema has checked). */
import { firstDay } from "../src/record/dates.ts";
import type { PartialDate } from "../src/record/schema.ts";
import type { Corpus } from "./model.ts";

/** @throws {CorpusError} where something ends before it begins, or a note's heading belies its date. */
export function checkDates(corpus: Corpus): void {
  for (const entity of corpus.entities) {
    entity.content.roles.forEach(({ from, to, asOf }, index) => {
      if (isAfter(from, to)) entity.fail(["roles", index, "to"], `the role ends (${to}) before it begins (${from})`);
      if (!to && !asOf) entity.fail(["roles", index], "a role without an end says when it was last checked: asOf");
    });
    entity.content.background.forEach(({ date, until }, index) => {
      if (isAfter(date, until)) entity.fail(["background", index, "until"], `${until} is before ${date}`);
    });
  }
  checkNotes(corpus);
}

/** "At the time" is what was known on the day of the statement, "since then" what came later. */
function checkNotes({ statements, notes, sources }: Corpus): void {
  const occasions = new Map(sources.content.map((source) => [source.id, source.occasion.date]));
  const byId = new Map(notes.content.map((note) => [note.id, note]));
  statements.content.forEach((statement, index) => {
    const said = statement.date ?? statement.occasion?.date ?? occasions.get(statement.source);
    statement.notes.forEach((id, at) => {
      const note = byId.get(id);
      if (!note || !said) return;
      const later = isAfter(note.date, said);
      if (later === (note.heading === "since-then")) return;
      const reason = `“${id}” is headed ${note.heading}, but is of ${note.date}; the statement is of ${said}`;
      statements.fail([index, "notes", at], reason);
    });
  });
}

/** Later beyond doubt: "2014" is not after "2014-12-16". */
function isAfter(date: PartialDate | undefined, other: PartialDate | undefined): boolean {
  if (!date || !other) return false;
  const length = Math.min(date.length, other.length);
  return firstDay(date.slice(0, length)) > firstDay(other.slice(0, length));
}
