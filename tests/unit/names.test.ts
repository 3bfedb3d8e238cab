import { describe, expect, it } from "vitest";
import { openNames } from "../../src/names/open.ts";
import { type Case, namesData, readCases } from "../support/names-cases.ts";
import { FOUND } from "../support/names-found.ts";
import { LEFT } from "../support/names-left.ts";

const finder = openNames(namesData());

/** What is found, in the notation of the tables, so that a failure reads as a sentence. */
function mark({ lang, blocks }: Case): { found: Case["expected"]; why: string[] } {
  const page = finder.page(lang);
  const mentions = page.update(blocks.map((text, id) => ({ id, text })));
  const found = [...mentions].flatMap(([block, list]) =>
    list.map(({ entity, start, end }) => ({
      block,
      entity,
      start,
      end,
      surface: (blocks[block] ?? "").slice(start, end),
    })),
  );
  const why = [...page.explain().values()].flat().map(({ surface, reason }) => `${surface}: ${reason}`);
  return { found, why };
}

describe("names that must be found", () => {
  const cases = readCases(FOUND);
  it.each(cases)("$lang: $written", (one) => {
    expect(one.expected.length).toBeGreaterThan(0);
    const { found, why } = mark(one);
    expect(found, why.join("; ")).toEqual(one.expected);
  });
  it("are many, in twelve languages and more", () => {
    expect(cases.length).toBeGreaterThanOrEqual(250);
    expect(new Set(cases.map(({ lang }) => lang.slice(0, 2))).size).toBeGreaterThanOrEqual(12);
  });
});

describe("names that must be left", () => {
  const cases = readCases(LEFT);
  it.each(cases)("$lang: $written", (one) => {
    const { found, why } = mark(one);
    expect(found, why.join("; ")).toEqual(one.expected);
  });
  it("are many, in twelve languages and more", () => {
    expect(cases.length).toBeGreaterThanOrEqual(200);
    expect(new Set(cases.map(({ lang }) => lang.slice(0, 2))).size).toBeGreaterThanOrEqual(12);
  });
});
