import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findAcronyms } from "../../src/names/tagger/acronyms.ts";
import { tokenise } from "../../src/names/tagger/tokens.ts";
import { Words } from "../../src/names/tagger/words.ts";

const tokensOf = (text: string): string[] => {
  const { start, end } = tokenise(text);
  return start.map((from, at) => text.slice(from, end[at]));
};

const sentencesOf = (text: string): string[] => {
  const { start, end, sentences } = tokenise(text);
  return sentences.slice(0, -1).map((first, at) => text.slice(start[first], end[(sentences[at + 1] ?? 0) - 1]));
};

describe("tokens", () => {
  it.each([
    ["The U.S. and Japan's army", ["The", "U.S.", "and", "Japan", "'s", "army"]],
    ["Ban Ki-moon, of AT&T", ["Ban", "Ki-moon", ",", "of", "AT&T"]],
    ["a London-based, EU-backed bank", ["a", "London", "-", "based", ",", "EU", "-", "backed", "bank"]],
    ["non-EU and ex-Arsenal", ["non", "-", "EU", "and", "ex", "-", "Arsenal"]],
    ["O’Neill’s J.K. Rowling...", ["O’Neill", "’s", "J.K.", "Rowling", "..."]],
    ["São Paulo 2,5 😀!", ["São", "Paulo", "2", ",", "5", "😀", "!"]],
  ])("of %s", (text, expected) => {
    expect(tokensOf(text)).toEqual(expected);
  });

  it("cuts sentences at stops, closing marks and new lines, not at abbreviations", () => {
    expect(sentencesOf('He left. "Go," said Mr. Fox of Acme Inc. yesterday.\nWhy? (No.) Maybe')).toEqual([
      "He left.",
      '"Go," said Mr. Fox of Acme Inc. yesterday.',
      "Why?",
      "(No.)",
      "Maybe",
    ]);
  });

  it("cover every character but space, in order, once", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "binary-ascii" })), (text) => {
        const { start, end, sentences } = tokenise(text);
        let at = 0;
        start.forEach((from, index) => {
          expect(text.slice(at, from).replace(/[\s\u200b]/g, "")).toBe("");
          expect(end[index]).toBeGreaterThan(from);
          at = end[index] ?? at;
        });
        expect(text.slice(at).replace(/[\s\u200b]/g, "")).toBe("");
        expect(sentences.at(-1)).toBe(start.length);
        expect([...sentences].sort((a, b) => a - b)).toEqual(sentences);
      }),
    );
  });
});

describe("acronyms", () => {
  const empty = new Uint8Array(0);
  const words = new Words({ fingerprints: empty, flags: empty, fine: empty, coarse: empty });
  const explained = (text: string): string[] => {
    const { start, end } = tokenise(text);
    const list = start.map((from, at) => words.get(text, from, end[at] ?? from));
    return findAcronyms(list, 0, list.length).map(
      ({ from, to, short }) => `${text.slice(start[short], end[short])} = ${text.slice(start[from], end[to - 1])}`,
    );
  };
  it.each([
    ["the Collective Security Treaty Organization (CSTO) met", ["CSTO = Collective Security Treaty Organization"]],
    [
      "the UK Department for International Development (DFID) paid",
      ["DFID = Department for International Development"],
    ],
    [
      "a Committee of the Regions (COR) and the Bank of England (BOE)",
      ["COR = Committee of the Regions", "BOE = Bank of England"],
    ],
    [
      "National Union of Women with Disabilities of Uganda (NUWODU)",
      ["NUWODU = National Union of Women with Disabilities of Uganda"],
    ],
    ["the Anti-Corruption Commission (ACC) said", ["ACC = Anti-Corruption Commission"]],
    ["Ghana (GH) and the deputy minister (MP)", []],
    ["Big Red Dogs (CAT)", []],
  ])("in %s", (text, expected) => {
    expect(explained(text)).toEqual(expected);
  });
});
