/** Descriptions of offices ("the Russian foreign minister"), with the names as the build makes them. */
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCorpusFiles } from "../../corpus/build.ts";
import { compile } from "../../corpus/compile.ts";
import { openNames } from "../../src/names/open.ts";
import type { NameForm } from "../../src/names/types.ts";
import { DESCRIPTIONS_FOUND } from "../support/descriptions-found.ts";
import { DESCRIPTIONS_LEFT } from "../support/descriptions-left.ts";
import { type Case, readCases } from "../support/names-cases.ts";

const { names } = compile(readCorpusFiles(fileURLToPath(new URL("../..", import.meta.url))));
const finder = openNames(names);

function read({ lang, date, blocks }: Pick<Case, "lang" | "date" | "blocks">, by = finder) {
  const page = by.page(lang, date);
  page.update(blocks.map((text, id) => ({ id, text })));
  return [...page.explain()].flatMap(([block, list]) => list.map((one) => ({ block, ...one })));
}

function mark(one: Case): { found: Case["expected"]; why: string } {
  const decisions = read(one);
  const found = decisions
    .filter(({ taken }) => taken)
    .map(({ block, entity, start, end, surface }) => ({ block, entity, start, end, surface }));
  return { found, why: decisions.map(({ surface, reason }) => `${surface}: ${reason}`).join("; ") };
}

const languagesOf = (cases: Case[]) => new Set(cases.map(({ lang }) => lang.slice(0, 2)));

describe("descriptions that stand for somebody", () => {
  const cases = readCases(DESCRIPTIONS_FOUND);
  it.each(cases)("$lang $date: $written", (one) => {
    expect(one.expected.length).toBeGreaterThan(0);
    const { found, why } = mark(one);
    expect(found, why).toEqual(one.expected);
  });
  it("are of ten languages", () => expect(languagesOf(cases).size).toBeGreaterThanOrEqual(10));
});

describe("descriptions that are left", () => {
  const cases = readCases(DESCRIPTIONS_LEFT);
  it.each(cases)("$lang $date: $written", (one) => {
    const { found, why } = mark(one);
    expect(found, why).toEqual(one.expected);
  });
  it("are many, in ten languages", () => {
    expect(cases.length).toBeGreaterThanOrEqual(100);
    expect(languagesOf(cases).size).toBeGreaterThanOrEqual(10);
  });
});

describe("every description of the corpus", () => {
  const descriptions = names.forms.filter(({ when }) => when?.from);
  const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
  it("stands for its holder from the day after they took office, and before it for nobody", () => {
    for (const { entity, text, when } of descriptions) {
      const { on: [lang = ""] = [], from = "", onlyAfter: [article = ""] = [] } = when ?? {};
      const blocks = [`x ${article} ${text}`];
      const taken = (date: string) => read({ lang, date, blocks }).filter((one) => one.taken);
      expect(taken(dayAfter(from)), text).toEqual([expect.objectContaining({ entity, surface: text })]);
      expect(
        [from, "1990-01-01", ""].flatMap((date) => taken(date)),
        text,
      ).toEqual([]);
    }
  });
});

describe("reasons", () => {
  const why = (date: string, ...blocks: string[]) =>
    read({ lang: "en", date, blocks }).map(({ surface, reason }) => `${surface}: ${reason}`);
  it("says of each description why it was taken or left", () => {
    expect(why("2014-12-16", "The Russian foreign minister left.")).toEqual([
      "Russian foreign minister: description, page of 2014-12-16",
    ]);
    expect(why("", "The Russian foreign minister left.")).toEqual([
      "Russian foreign minister: description without a date",
    ]);
    expect(why("1999-12-16", "Russian Foreign Minister Igor Ivanov left.")).toEqual([
      "Russian Foreign Minister: description, page of another time",
    ]);
    expect(why("2014-12-16", "Russian Foreign Minister Sergey Lavrov left.")).toEqual([
      "Russian Foreign Minister: description, the name beside it",
      "Sergey Lavrov: full name",
    ]);
    expect(why("2014-12-16", "Russian Foreign Minister Igor Ivanov left.")).toEqual([
      "Russian Foreign Minister: description, another bearer on the page",
    ]);
    expect(
      why("2014-12-16", "The Russian foreign minister left.", "Igor Ivanov, the Russian foreign minister."),
    ).toEqual([
      "Russian foreign minister: description, another bearer on the page",
      "Russian foreign minister: description, another bearer on the page",
    ]);
    expect(why("2014-12-16", "A Russian foreign minister left.")).toEqual([
      "Russian foreign minister: the words before it",
    ]);
  });
});

describe("a surname that needs more", () => {
  const forms: NameForm[] = [
    { entity: "berg", text: "Anna Berg", full: true, person: true },
    { entity: "berg", text: "Berg", full: false, person: true, when: { bare: true, needs: "full-name" } },
    {
      entity: "berg",
      text: "Nowhere minister",
      full: false,
      person: true,
      when: { from: "2001-01-01", to: "2005-01-01", onlyAfter: ["the"], notAfter: ["former"] },
    },
  ];
  const found = (date: string, ...blocks: string[]) =>
    read({ lang: "en", date, blocks }, openNames({ format: 1, forms }))
      .filter(({ taken }) => taken)
      .map(({ surface, reason }) => `${surface}: ${reason}`);

  it("has it in a description of the right time", () => {
    expect(found("2002-02-02", "Berg slept.", "The Nowhere minister did not.")).toEqual([
      "Berg: bare surname, description on page",
      "Nowhere minister: description, page of 2002-02-02",
    ]);
    expect(found("2002-02-02", "Nowhere Minister Berg slept.")).toEqual(["Berg: bare surname, description on page"]);
  });
  it("has it in no description of another time, of none, or of somebody else", () => {
    expect(found("2000-02-02", "Berg slept.", "The Nowhere minister did not.")).toEqual([]);
    expect(found("2006-02-02", "Nowhere Minister Berg slept.")).toEqual([]);
    expect(found("", "Berg slept.", "The Nowhere minister did not.")).toEqual([]);
    expect(
      found("2002-02-02", "Berg slept.", "The Nowhere minister did not, nor the former Nowhere minister."),
    ).toEqual([]);
    expect(found("2002-02-02", "Berg slept.", "The Nowhere minister, Ida Holm, did not.")).toEqual([]);
  });
});

describe("a page that comes in pieces", () => {
  it("takes a description back when another bearer turns up, and gives it again when they go", () => {
    const page = finder.page("en", "2014-12-16");
    const update = (id: number, text: string | null) =>
      Object.fromEntries([...page.update([{ id, text }])].map(([block, list]) => [block, list.length]));
    expect(update(1, "The Russian foreign minister left.")).toEqual({ 1: 1 });
    expect(update(2, "Russian Foreign Minister Igor Ivanov left.")).toEqual({ 1: 0 });
    expect(update(2, null)).toEqual({ 1: 1 });
  });

  it("says the same whichever way the blocks came, and other names are what they are without a date", () => {
    const sentence = fc.constantFrom(
      ...readCases(DESCRIPTIONS_FOUND + DESCRIPTIONS_LEFT)
        .filter(({ lang }) => lang === "en")
        .flatMap(({ blocks }) => blocks),
    );
    const date = fc.constantFrom("", "1999-05-05", "2010-05-05", "2022-05-05");
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 5 }), date, (blocks, date) => {
        const page = finder.page("en", date);
        const shown = new Map<number, unknown>();
        for (const [id, text] of [...blocks.entries()].reverse()) {
          for (const [block, list] of page.update([{ id, text }])) shown.set(block, list);
        }
        const whole = read({ lang: "en", date, blocks });
        for (const id of blocks.keys()) {
          const taken = whole.filter((one) => one.block === id && one.taken);
          expect(shown.get(id) ?? []).toEqual(taken.map(({ entity, start, end }) => ({ entity, start, end })));
        }
        const full = (list: typeof whole) => list.filter(({ reason }) => reason === "full name");
        expect(full(whole)).toEqual(full(read({ lang: "en", date: "", blocks })));
      }),
      { numRuns: 200 },
    );
  });
});
