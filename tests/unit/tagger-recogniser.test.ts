import { readFileSync, statSync } from "node:fs";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openRecogniser } from "../../src/names/tagger/recogniser.ts";

const FILE = new URL("../../model/names.bin", import.meta.url);
const bytes = Uint8Array.from(readFileSync(FILE));
const recogniser = openRecogniser(bytes.buffer);

const namesIn = (text: string): string[] =>
  recogniser.recognise(text).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);

describe("the model that ships", () => {
  it("is at most 400 KB after gzip, gazetteers and clusters included", () => {
    expect(statSync(FILE).size).toBeGreaterThan(100_000);
    expect(gzipSync(bytes, { level: 9 }).length).toBeLessThanOrEqual(400_000);
  });

  it.each([
    ["President Hunter Biden spoke.", ["PER Hunter Biden"]],
    ["Hunter Biden was in court on Monday, a lawyer said.", ["PER Hunter Biden"]],
    ["Members of the European Union of the Deaf met in Brussels.", ["ORG European Union of the Deaf", "LOC Brussels"]],
    ["Russian Foreign Minister Sergei Lavrov said the U.N. should act.", ["PER Sergei Lavrov", "ORG U.N."]],
    ["Mr. Obama and Prime Minister David Cameron met.", ["PER Obama", "PER David Cameron"]],
    ["The U.N. said fighting went on in Syria.", ["ORG U.N.", "LOC Syria"]],
    [
      "The Collective Security Treaty Organization (CSTO) met in Moscow.",
      ["ORG Collective Security Treaty Organization", "ORG CSTO", "LOC Moscow"],
    ],
    ["The match between FC Porto and Manchester United ended 2-1.", ["ORG FC Porto", "ORG Manchester United"]],
    ["He lives on Lavrov Street in Moscow.", ["LOC Lavrov Street", "LOC Moscow"]],
    ["MOSCOW, Jun 10 2022 (IPS) - Russia said on Tuesday", ["LOC MOSCOW", "LOC Russia"]],
    ["Sen. John McCain and Deputy Foreign Minister Ivan Petrov spoke.", ["PER John McCain", "PER Ivan Petrov"]],
    [
      "A spokesman for the Ministry of Foreign Affairs in Berlin declined to comment.",
      ["ORG Ministry of Foreign Affairs", "LOC Berlin"],
    ],
    ["The talks in London-based banks ended.", ["LOC London"]],
    ["nothing to see here", []],
    ["", []],
  ])("reads: %s", (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });

  it("carries what a page says of a name once to where it stands alone", () => {
    const text =
      'Angela Merkel met reporters in Berlin. Merkel said nothing new. "It is late," Merkel said. The opposition laughed at Merkel.';
    expect(namesIn(text)).toEqual(["PER Angela Merkel", "LOC Berlin", "PER Merkel", "PER Merkel", "PER Merkel"]);
  });

  it("gives the same answer whatever it has read before", () => {
    const text = "Angela Merkel met the head of Siemens in Berlin.";
    const first = namesIn(text);
    namesIn("SIEMENS IS A PERSON NAMED MERKEL, said Berlin.");
    expect(namesIn(text)).toEqual(first);
  });
});

/** Offsets in order, inside the text, not empty, not overlapping, never through the middle of a character. */
function check(text: string): void {
  let last = 0;
  for (const { start, end } of recogniser.recognise(text)) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    for (const at of [start, end])
      expect(/[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at))).toBe(false);
    last = end;
  }
}

describe("any string", () => {
  it("is read without a throw, offsets valid", () => {
    const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    const word = fc.constantFrom(
      "Obama",
      "THE",
      "of",
      "U.N.",
      "(",
      ")",
      "'s",
      "\ud83d",
      "\n",
      "Ünion",
      "de",
      "(EU)",
      "-",
      ".",
      "A",
    );
    fc.assert(fc.property(fc.array(unit, { maxLength: 80 }), (units) => check(units.join(""))));
    fc.assert(fc.property(fc.array(word, { maxLength: 80 }), (words) => check(words.join(" "))));
    fc.assert(fc.property(fc.array(word, { maxLength: 80 }), (words) => check(words.join(""))));
  });

  // A second or so each; work that grows with the square of the text would not end before the time-out. `npm run eval`
  // prints how it grows.
  const LENGTH = 250_000;
  const long = (part: string): string => part.repeat(Math.ceil(LENGTH / part.length)).slice(0, LENGTH);
  const hostile: [string, string][] = [
    ["no spaces", "a"],
    ["capitals without end", "A"],
    ["capitals and spaces", "A B C "],
    ["all caps", "THE PRESIDENT OF FRANCE MET IBM "],
    ["quotation marks", '"“'],
    ["lone surrogates", "\ud83d"],
    ["acronyms that almost fit", "Aa Aaa Aa (AAAAAAAB) "],
    ["acronyms of small words", `${"a ".repeat(400)}(AAAAAAAA) A `],
    ["small words without end", "of the "],
    ["new lines", "A\n"],
    ["one name again and again", "Merkel said. "],
    ["names never seen twice", Array.from({ length: 30_000 }, (_, n) => `Name${n.toString(36)} met Of${n}. `).join("")],
  ];
  it.each(hostile)("%s", { timeout: 120_000 }, (_, part) => check(long(part)));

  it("ten million characters", { timeout: 300_000 }, () => {
    const line = "the people of the town went on with their work while António Guterres spoke to the mayor of BERLIN. ";
    const text = line.repeat(Math.ceil(10_000_000 / line.length)).slice(0, 10_000_000);
    const spans = recogniser.recognise(text);
    expect(spans.length).toBeGreaterThan(100_000);
    expect(spans.at(-1)?.end).toBeLessThanOrEqual(text.length);
  });
});
