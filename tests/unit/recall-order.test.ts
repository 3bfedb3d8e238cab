/** In which order statements come: the rules, and what holds for any record and any paragraph. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openRecall } from "../../src/recall/recall.ts";
import type { Recalled } from "../../src/recall/types.ts";
import { drawnRecord, drawnText, PERSON, recordOf } from "../support/drawn-record.ts";

const ANY_TEXT = fc.oneof(drawnText, fc.string({ unit: "binary" }), fc.constantFrom("", "__proto__", "constructor"));
const RELATIONS = ["said", "about", "to"];

const said = { source: 0, kind: "direct", speaker: PERSON, about: [], date: "2014" } as const;
const ids = (found: readonly Recalled[]) => found.map(({ statement }) => statement.id);

/** In a record where somebody else says other things: what all statements share says nothing. */
function order(paragraph: string, ...list: Partial<Parameters<typeof recordOf>[0][number]>[]): string[] {
  const elsewhere = Array.from({ length: 20 }, () => ({ speaker: "biden", text: "border harbour" }));
  const record = recordOf([...list, ...elsewhere].map((item) => ({ text: "grain", ...said, about: [], ...item })));
  return ids(openRecall(record).recall({ entity: PERSON, paragraph }));
}

describe("where a paragraph is close to statements", () => {
  const paragraph = "The pipeline treaty, and gas.";
  it("what was said comes before what was said about", () => {
    const about = { text: "gas pipeline treaty", speaker: "biden", about: [PERSON] };
    expect(order(paragraph, about, { text: "gas treaty" }, {})).toEqual(["s-1", "s-0", "s-2"]);
  });
  it("of equals the quotation comes before the paraphrase, then the newer", () => {
    const text = "gas pipeline treaty";
    const list = [{ text, kind: "indirect" as const }, { text }, { text, date: "2017-05-07" }, {}, {}];
    expect(order(paragraph, ...list.map((item, source) => ({ ...item, source }))).slice(0, 3)).toEqual([
      "s-2",
      "s-1",
      "s-0",
    ]);
  });
  it("another source is heard before one is heard again", () => {
    const [a, b] = ["gas pipeline treaty", "treaty on a gas pipeline"];
    expect(order(paragraph, { text: a }, { text: a }, { text: b, source: 1 }, {}, {}).slice(0, 3)).toEqual([
      "s-0",
      "s-2",
      "s-1",
    ]);
  });
});

describe("where none is close", () => {
  it("quotations come first, one of each source in turn, the newer first", () => {
    const list = [{}, { date: "2017-05-07" }, { source: 1 }, { kind: "indirect" as const, date: "2017-05-07" }];
    expect(order("Something else.", ...list)).toEqual(["s-1", "s-2", "s-0", "s-3"]);
  });
});

describe("for any record and any paragraph", () => {
  it("every related statement comes once, said before about before to among those that are close", () => {
    fc.assert(
      fc.property(drawnRecord, ANY_TEXT, ANY_TEXT, (record, paragraph, heading) => {
        const found = openRecall(record).recall({ entity: PERSON, paragraph, heading });
        expect(ids(found).sort()).toEqual(
          record
            .related(PERSON)
            .map(({ statement }) => statement.id)
            .sort(),
        );
        for (const { score } of found) expect(Number.isFinite(score) && score >= 0).toBe(true);
        const close = found.filter((item) => item.close);
        expect(found.slice(0, close.length)).toEqual(close);
        const relations = close.map(({ relation }) => RELATIONS.indexOf(relation));
        expect(relations).toEqual(relations.toSorted((a, b) => a - b));
      }),
    );
  });

  it("the order is the same at every asking, and a card gets the beginning of it", () => {
    fc.assert(
      fc.property(drawnRecord, ANY_TEXT, fc.nat(30), (record, paragraph, most) => {
        const recall = openRecall(record);
        const whole = recall.recall({ entity: PERSON, paragraph });
        expect(recall.recall({ entity: PERSON, paragraph }, most)).toEqual(whole.slice(0, most));
        expect(openRecall(record).recall({ entity: PERSON, paragraph })).toEqual(whole);
      }),
    );
  });

  it("what is left out of the answer changes nothing about the rest but its turns", () => {
    fc.assert(
      fc.property(drawnRecord, ANY_TEXT, (record, paragraph) => {
        const recall = openRecall(record);
        const exclude = new Set(["source-0"]);
        const found = recall.recall({ entity: PERSON, paragraph, exclude });
        const whole = recall.recall({ entity: PERSON, paragraph });
        expect(found).toEqual(whole.filter(({ statement }) => !exclude.has(statement.source)));
      }),
    );
  });
});
