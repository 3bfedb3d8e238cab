/** The linker on invented sentences: who is linked, who is left, and the reasons given. */
import { describe, expect, it } from "vitest";
import { loadRecogniser } from "../../src/cli/recogniser.ts";
import { type LinkDecision, openLinker } from "../../src/names/linker/linker.ts";
import { hasModel } from "../support/cli-run.ts";
import { KNOWN, LEFT, LINKED, MIXED } from "../support/links-cases.ts";
import { type LinkCase, readLinkCases } from "../support/links-table.ts";

const linker = openLinker(KNOWN);

describe.skipIf(!hasModel)("the linker (skipped: model/names.bin is not trained)", () => {
  const recogniser = hasModel ? loadRecogniser() : undefined;
  const decide = (text: string): LinkDecision[] => linker.link(text, { spans: recogniser?.recognise(text) ?? [] });

  function check({ text, expected }: LinkCase): void {
    const decisions = decide(text);
    const why = decisions
      .map(({ start, end, id, reason }) => `${text.slice(start, end)} (${id}): ${reason}`)
      .join("; ");
    const taken = decisions.filter((one) => one.taken).map(({ start, end, id }) => ({ start, end, id }));
    expect(taken, why).toEqual(expected);
  }

  describe("links", () => it.each(readLinkCases(LINKED))("$written", check));
  describe("leaves", () => it.each(readLinkCases(LEFT))("$written", check));
  describe("links some and leaves others", () => it.each(readLinkCases(MIXED))("$written", check));

  it("has many sentences in its tables", () => {
    expect(readLinkCases(LINKED + LEFT + MIXED).length).toBeGreaterThanOrEqual(60);
    for (const { expected } of readLinkCases(LINKED)) expect(expected.length).toBeGreaterThan(0);
    for (const { expected } of readLinkCases(LEFT)) expect(expected).toEqual([]);
  });

  it.each([
    ["Ingrid Halvorsen spoke first. Then Halvorsen left.", ["full name", "surname, full name on page"]],
    ["Juergen Moellner told reporters so.", ["full name in another spelling"]],
    ["The Commerce Department said so on Monday.", ["office of a state"]],
    ["The Harbour Relief Agency (XRA) sent ships.", ["full name", "explained in brackets"]],
    ["The Harbour Relief Agency sent ships. The HRA has nine.", ["full name", "initials, full name on page"]],
    ["The National Conservation Party won nine seats.", ["several known by this name"]],
    ["England is a green country.", ["another sport or none"]],
    ["A United Nations-sponsored truce broke on Monday.", ["part of a hyphenated word"]],
    ["The film “Ingrid Halvorsen” opens on Monday.", ["a title between quotation marks"]],
    [
      "Marcus Thornbury met Dana Thornbury. Then Thornbury left.",
      ["full name", "full name", "two of that surname on the page"],
    ],
    [
      "Ingrid Halvorsen met Olaf Halvorsen. Then Halvorsen left.",
      ["full name", "part of a longer name", "somebody else of that surname on the page"],
    ],
    ["Ingrid Halvorsen spoke first. Then Ingrid left.", ["full name", "given name alone"]],
  ])("says why: %s", (text, reasons) => {
    expect(decide(text).map(({ reason }) => reason)).toEqual(reasons);
  });
});

describe("without a recogniser", () => {
  it("links full names and surnames all the same", () => {
    const text = "Ingrid Halvorsen spoke first. Then Halvorsen left.";
    expect(linker.link(text).filter(({ taken }) => taken)).toHaveLength(2);
  });
  it("has nothing to say of an empty list or text", () => {
    expect(openLinker([]).link("Ingrid Halvorsen spoke.")).toEqual([]);
    expect(linker.link("")).toEqual([]);
    expect(openLinker([{ id: "x", name: "", type: "PER" }]).link("Ingrid")).toEqual([]);
  });
});
