/** What was compiled, in numbers a person can check at a glance. */
import type { NamesData } from "../src/names/types.ts";
import type { Pack, StatementKind } from "../src/record/schema.ts";

export interface Summary {
  title: string;
  version: string;
  sources: number;
  statements: Record<StatementKind, number>;
  /** Indirect statements that pass on somebody else's words. */
  secondHand: number;
  entities: { all: number; marked: number; publishers: number };
  background: number;
  notes: number;
  reported: number;
  /** Forms that pages are searched for. */
  forms: number;
  /** Language → names in it; "any" where a name is bound to none. */
  namesByLanguage: Record<string, number>;
}

export function summarise(record: Pack, names: NamesData): Summary {
  const statements = { direct: 0, mixed: 0, indirect: 0, framing: 0 };
  for (const { kind } of record.statements) statements[kind] += 1;
  const namesByLanguage: Record<string, number> = {};
  for (const name of record.entities.flatMap((entity) => entity.names)) {
    for (const language of name.lang ?? ["any"]) namesByLanguage[language] = (namesByLanguage[language] ?? 0) + 1;
  }
  return {
    title: record.title,
    version: record.version,
    sources: record.sources.length,
    statements,
    secondHand: record.statements.filter(({ kind, originalSpeaker }) => kind === "indirect" && originalSpeaker).length,
    entities: {
      all: record.entities.length,
      marked: record.entities.filter((entity) => entity.marked).length,
      publishers: record.entities.filter((entity) => entity.publisher).length,
    },
    background: record.entities.reduce((sum, entity) => sum + entity.background.length, 0),
    notes: record.notes.length,
    reported: record.reported.length,
    forms: names.forms.length,
    namesByLanguage,
  };
}

/** A few lines for a terminal. */
export function inWords(summary: Summary): string {
  const { statements, entities } = summary;
  const said = statements.direct + statements.mixed + statements.indirect;
  const languages = Object.entries(summary.namesByLanguage).sort(([a], [b]) => a.localeCompare(b));
  return [
    `${summary.title} ${summary.version}`,
    `  sources     ${summary.sources}`,
    `  statements  ${said}: ${statements.direct} direct, ${statements.mixed} mixed, ${statements.indirect} indirect (${summary.secondHand} at second hand)`,
    `  framing     ${statements.framing}`,
    `  entities    ${entities.all}: ${entities.marked} marked, ${entities.publishers} publishers, ${summary.background} background sentences`,
    `  notes       ${summary.notes}, reported wordings ${summary.reported}`,
    `  names       ${summary.forms} forms to find; ${languages.map(([language, count]) => `${language} ${count}`).join(", ")}`,
  ].join("\n");
}
