import { describe, expect, it } from "vitest";
import { openNames } from "../../src/names/open.ts";
import type { Decision, NameForm } from "../../src/names/types.ts";
import { type GoldPage, goldPack, goldPages, goldText } from "../support/names-gold.ts";

/** "start end entity" of what is taken on a page, a block a line. */
function takenOn(forms: NameForm[], text: string): { at: string; decision: Decision }[] {
  const page = openNames({ format: 1, forms }).page("en");
  const lines = text.split("\n");
  page.update(lines.map((line, id) => ({ id, text: line })));
  const decisions = page.explain();
  const starts: number[] = [];
  let start = 0;
  for (const line of lines) {
    starts.push(start);
    start += line.length + 1;
  }
  return [...decisions].flatMap(([id, found]) =>
    found
      .filter(({ taken }) => taken)
      .map((decision) => {
        const from = starts[id] ?? 0;
        return { at: `${from + decision.start} ${from + decision.end} ${decision.entity}`, decision };
      }),
  );
}

const texts = goldPages.flatMap((page): [GoldPage, string][] => {
  const text = goldText(page);
  return text === undefined ? [] : [[page, text]];
});

describe.skipIf(texts.length === 0)("14 real pages, annotated (skipped: ../shared/pages is not at hand)", () => {
  it("finds 98 of 100 mentions, and 199 of 200 finds are right", () => {
    const forms = goldPack();
    const count = { gold: 0, surnames: 0, found: 0, right: 0 };
    for (const [page, text] of texts) {
      const gold = new Set<string>();
      for (const [start, end, entity, form] of page.mentions) {
        if (entity === null) continue;
        gold.add(`${start} ${end} ${entity}`);
        if (form === "surname") count.surnames++;
      }
      const taken = takenOn(forms, text);
      count.gold += gold.size;
      count.found += taken.length;
      count.right += taken.filter(({ at }) => gold.has(at)).length;
    }
    console.info("names on 14 pages:", JSON.stringify(count));
    expect(count.gold).toBeGreaterThanOrEqual(500);
    expect(count.surnames).toBeGreaterThanOrEqual(100);
    expect(count.right / count.gold).toBeGreaterThanOrEqual(0.98);
    expect(count.right / count.found).toBeGreaterThanOrEqual(0.995);
  });
});

describe("a name that several bear", () => {
  const person = (entity: string, given: string): NameForm[] => [
    { entity, text: `${given} Berg`, full: true, person: true },
    { entity, text: "Berg", full: false, person: true, when: { bare: true, needs: "full-name" } },
  ];
  const office = (entity: string, country: string): NameForm[] => [
    { entity, text: `${country} Air Force`, full: true, person: false },
    { entity, text: "Air Force", full: true, person: false },
  ];
  const forms = [
    ...person("anna", "Anna"),
    ...person("jon", "Jon"),
    ...office("us", "U.S."),
    ...office("ua", "Ukrainian"),
  ];
  const entities = (text: string) =>
    takenOn(forms, text).map(({ decision }) => `${decision.surface} ${decision.entity}`);

  it.each([
    [
      "is the one's whose full name stands on the page",
      "Anna Berg came.\nBerg spoke.",
      ["Anna Berg anna", "Berg anna"],
    ],
    [
      "is the one's last named in the paragraph, where both are on the page",
      "Anna Berg came.\nJon Berg came, and Berg spoke.",
      ["Anna Berg anna", "Jon Berg jon", "Berg jon"],
    ],
    ["is nobody's where neither was", "Anna Berg and Jon Berg came.\nBerg spoke.", ["Anna Berg anna", "Jon Berg jon"]],
    ["is nobody's where neither is on the page", "Berg spoke.", []],
    [
      "counts for an organisation named by a form of its own",
      "The Air Force said no.\nThe U.S. Air Force said so.",
      ["Air Force us", "U.S. Air Force us"],
    ],
    ["is no organisation's where none is", "The Air Force said no.", []],
  ])("%s", (_, text, expected) => {
    expect(entities(text)).toEqual(expected);
  });
});
