/** Which statement of the speaker belongs after a paragraph, on articles that are no part of the project: beside plain BM25. */
import { describe, expect, it, test } from "vitest";
import { ours, plainBm25 } from "../../bench/eval/recall-rankers.ts";
import { figures, isTuned, recallQuestions, surnameOf } from "../../bench/eval/recall-task.ts";

const questions = recallQuestions();
const FLOOR = 1.1;

describe.skipIf(!questions)(
  `on quotes-dev, ours is at least ${FLOOR} times BM25 (skipped: no eval/quotes-dev.jsonl)`,
  () => {
    const halves = [
      { half: "all", of: questions ?? [] },
      { half: "the half that weights were set on", of: questions?.filter(isTuned) ?? [] },
      { half: "the other half", of: questions?.filter((question) => !isTuned(question)) ?? [] },
    ];
    it.each(halves)("on $half", ({ of }) => {
      const mine = figures(ours, of);
      const peer = figures(plainBm25, of);
      expect(mine.questions).toBeGreaterThan(100);
      expect(mine.mrr / peer.mrr).toBeGreaterThanOrEqual(FLOOR);
      expect(mine.among3).toBeGreaterThan(peer.among3);
    });
  },
);

test.each([
  ["Republican nominee Donald Trump’s", "trump"],
  ["Rep. G.K. Butterfield (D-N.C.), head of the Congressional Black Caucus", "butterfield"],
  ["Sen. Tim Kaine of Virginia", "kaine"],
  ["Mrs. Clinton's", "clinton"],
  ["Juan Núñez Jr.", "nunez"],
  ["he", undefined],
  ["They", undefined],
  ["experts", undefined],
  ["Obama and Clinton", undefined],
  ["", undefined],
])("%s is the speaker %s", (speaker, surname) => expect(surnameOf(speaker)).toBe(surname));

test("level candidates share their places", () => {
  const [question] = [
    { article: "a", speaker: "s", paragraph: "", candidates: ["x", "y", "z", "w"].map((text) => ({ text, date: "" })) },
  ];
  const four = question ? [question] : [];
  expect(figures(() => [1, 1, 1, 1], four).mrr).toBeCloseTo((1 + 1 / 2 + 1 / 3 + 1 / 4) / 4);
  expect(figures(() => [1, 1, 1, 1], four).among3).toBeCloseTo(0.75);
  expect(figures(() => [0, 2, 1, -1], four).mrr).toBeCloseTo(1 / 3);
});
