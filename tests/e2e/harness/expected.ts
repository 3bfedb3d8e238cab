/** sample/expected.json: what must be found on the sample page, and what must not. */
import { readFileSync } from "node:fs";

/** [entity, the page's characters] */
export type Expected = [entity: string, text: string];

export interface SampleExpectations {
  mentions: Record<string, Expected[]>;
  traps: Record<string, string[]>;
  silent: string[];
  later: Record<string, Expected[]>;
  next: Record<string, Expected[]>;
  /** A statement, and where on the page its card is opened: [paragraph, entity]. */
  statements: Record<string, [paragraph: string, entity: string]>;
  /** Statements that say the same of one subject: beside a paragraph on it, any of them may lead. */
  alike: string[][];
}

export const expected = JSON.parse(
  readFileSync(new URL("../../../sample/expected.json", import.meta.url), "utf8"),
) as SampleExpectations;

/** How many mentions of each entity a page holds. */
export function countOf(mentions: Record<string, Expected[]>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [entity] of Object.values(mentions).flat()) counts[entity] = (counts[entity] ?? 0) + 1;
  return counts;
}
