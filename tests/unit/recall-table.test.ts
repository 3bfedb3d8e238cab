/**
 * 40 paragraphs of our own writing, each with the statements a careful editor would show first (any of those named), or
 * none. Written before the ranker was first run on them: 32 right then, and its weights set on them since.
 */
import { expect, test } from "vitest";
import { recall, record } from "../../src/library/record.ts";
import paragraphs from "../support/recall-paragraphs.json";

const FLOOR = 34;

test(`of ${paragraphs.length} paragraphs at least ${FLOOR} get the statement an editor would show first`, () => {
  const wrong = paragraphs.filter(({ entity, paragraph, expect: wanted }) => {
    const [first] = recall.recall({ entity, paragraph });
    return first?.close ? !wanted.includes(first.statement.id) : wanted.length > 0;
  });
  const report = wrong.map(({ entity, paragraph, expect: wanted }) => {
    const top = recall
      .recall({ entity, paragraph })
      .slice(0, 3)
      .map(({ statement, score, close }) => `${statement.id} ${score.toFixed(1)}${close ? " close" : ""}`);
    return `${entity}: ${paragraph}\n  wanted ${wanted.join("/") || "none"}, got ${top.join(", ")}`;
  });
  expect(paragraphs.length - wrong.length, report.join("\n")).toBeGreaterThanOrEqual(FLOOR);
});

test("every statement that the table names is on record", () => {
  for (const id of paragraphs.flatMap((row) => row.expect)) expect(record.statement(id), id).toBeDefined();
});
