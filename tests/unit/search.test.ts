import { expect, test } from "vitest";
import { record, search } from "../../src/library/record.ts";

test("finds framing lines as well as statements, each under its kind", () => {
  const hits = search("abyss");
  expect(hits.map(({ id, kind }) => [id, kind])).toEqual([["du17-00", "framing"]]);
  expect(search("arrogance")[0]).toMatchObject({ id: "du17-04", kind: "statement" });
});

test("every statement and every framing line is found by its own first words", () => {
  for (const statement of record.pack.statements) {
    const words = record.passage(statement).split(/\s+/).slice(0, 6).join(" ");
    expect(
      search(words).map((hit) => hit.id),
      words,
    ).toContain(statement.id);
  }
});

test("reported wording is found, and never as a statement", () => {
  const hit = search("embarrass Europe to stand up")[0];
  expect(hit?.kind).toBe("reported");
});

test("people are found in other scripts, case and accents aside", () => {
  expect(search("лавров").some((hit) => hit.id === "lavrov")).toBe(true);
  expect(search("van rómpuy").some((hit) => hit.id === "van_rompuy")).toBe(true);
});

test.each(["", "   ", "…", "xyzzy"])("nothing for %j", (query) => expect(search(query)).toEqual([]));
