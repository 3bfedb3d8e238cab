import { expect, test } from "vitest";
import { attributionParts } from "../../src/card/attribution-parts.ts";
import { ALWAYS_WHOLE, beginningOf, runsOf } from "../../src/card/runs.ts";
import type { Segment } from "../../src/record/card-view.ts";

const via = (name: string) => `via ${name}`;
const RT = { id: "rt", name: "RT" };
const texts = (segments: readonly Segment[]) => segments.map(({ text }) => text).join("");

test("the source’s marks round quoted words give way to the card’s, nested ones stay", () => {
  const runs = runsOf({
    kind: "mixed",
    segments: [
      { text: "He spoke of a “", quoted: false },
      { text: "so-called ‘deadlock’.", quoted: true },
      { text: "”", quoted: false },
    ],
  });
  expect(runs.map((run) => [run.quoted, texts(run.segments)])).toEqual([
    [false, "He spoke of a "],
    [true, "so-called ‘deadlock’."],
  ]);
});

test("a direct quotation is one run, tagged words and all", () => {
  const segments = [
    { text: "the United States that ", quoted: false },
    { text: "ordered", quoted: true, tag: "Lavrov’s word" },
    { text: " Europe", quoted: false },
  ];
  expect(runsOf({ kind: "direct", segments })).toEqual([{ quoted: true, segments }]);
});

test("marks in a paraphrase or a headline are left as printed", () => {
  for (const kind of ["indirect", "framing"] as const) {
    const segments = [{ text: "“Bitter”, says Lavrov", quoted: true }];
    expect(runsOf({ kind, segments }).map((run) => [run.quoted, texts(run.segments)])).toEqual([
      [false, "“Bitter”, says Lavrov"],
    ]);
  }
});

test("passages are shown whole up to a length, longer ones begin with whole sentences, at least 420 characters", () => {
  const sentence = "A sentence of about fifty characters, more or less. ";
  expect(beginningOf([{ text: "x".repeat(ALWAYS_WHOLE), quoted: true }])).toBeNull();
  const long = [
    { text: `${sentence.repeat(5)}`, quoted: true, tag: "RT’s words" },
    { text: sentence.repeat(20), quoted: true },
  ];
  const begun = beginningOf(long);
  expect(begun?.[0]).toEqual(long[0]);
  const text = texts(begun ?? []);
  expect(text.length).toBeGreaterThanOrEqual(420);
  expect(text.length).toBeLessThan(ALWAYS_WHOLE);
  expect(text.endsWith(".")).toBe(true);
  expect(texts(long).startsWith(text)).toBe(true);
});

test("a long passage without sentences is cut between words", () => {
  const begun = texts(beginningOf([{ text: "word ".repeat(300), quoted: true }]) ?? []);
  expect(begun.endsWith("word")).toBe(true);
  expect(begun.length).toBeGreaterThanOrEqual(419);
});

test("an attribution is cut at the publishers it names", () => {
  const line = "Sergey Lavrov, Mir TV interview, 7 May 2017 (Sputnik’s translation, via The Duran)";
  const parts = attributionParts(
    line,
    [
      { id: "the_duran", name: "The Duran" },
      { id: "sputnik", name: "Sputnik" },
    ],
    via,
  );
  expect(parts.map(({ text, publisher }) => (publisher ? `[${text}]` : text)).join("")).toBe(
    "Sergey Lavrov, Mir TV interview, 7 May 2017 ([Sputnik]’s translation, [via The Duran])",
  );
});

test("a publisher is not found inside another word, and comes last where the line does not name it", () => {
  expect(attributionParts("Interview with RTE", [RT], via)).toEqual([
    { text: "Interview with RTE" },
    { text: " · " },
    { text: "via RT", publisher: RT },
  ]);
});
