import { expect, test } from "vitest";
import { loadRecogniser } from "../../src/cli/recogniser.ts";
import { whoElse } from "../../src/names/who-else.ts";

const recogniser = loadRecogniser();
const named = (text: string, known: (name: string) => boolean = () => false) =>
  whoElse(text, recogniser.recognise(text), ({ start, end }) => known(text.slice(start, end))).map(
    ({ name, type, mentions }) => `${type} ${name} ${mentions}`,
  );

const TEXT = `Merkel in Paris
Angela Merkel met Mark Rutte in Paris on Tuesday. Merkel said the Collective Security Treaty Organization (CSTO) was
no topic. Mr. Rutte said the CSTO had not been asked. Merkel left for Berlin.`;

test("people and organisations by their fullest name, most often named first, no places", () => {
  expect(named(TEXT)).toEqual([
    "PER Angela Merkel 4",
    "ORG Collective Security Treaty Organization 3",
    "PER Mark Rutte 2",
  ]);
});

test("nobody of whom one mention is on record", () => {
  expect(named(TEXT, (name) => name === "CSTO")).toEqual(["PER Angela Merkel 4", "PER Mark Rutte 2"]);
  expect(named(TEXT, (name) => name === "Angela Merkel")).not.toContain("PER Angela Merkel 4");
});

test("two of one surname stay two", () => {
  const people = named("Hillary Clinton spoke in Ohio. Bill Clinton was in Florida, Hillary Clinton said.");
  expect(people).toEqual(["PER Hillary Clinton 2", "PER Bill Clinton 1"]);
});

test("titles are no part of a name, and a given name is its bearer's", () => {
  expect(named("PM Imran Khan spoke to Peter Holm. Imran Khan said little, and so did Peter.")).toEqual([
    "PER Imran Khan 2",
    "PER Peter Holm 2",
  ]);
});

test("nothing of nothing", () => {
  expect(named("")).toEqual([]);
  expect(named("nothing here but small words.")).toEqual([]);
});
