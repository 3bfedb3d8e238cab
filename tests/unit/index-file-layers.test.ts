/** Several index files as one find what one file of all their forms finds, and what the slow, obvious way finds. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NamesIndex } from "../../src/names/index-file/index.ts";
import { buildIndex, openIndex, openLayers, scanText, shouldMerge } from "../../src/names/index-file/index.ts";
import type { NameForm } from "../../src/names/types.ts";
import { namesData, readCases } from "../support/names-cases.ts";
import { FOUND } from "../support/names-found.ts";
import { generatedForms } from "../support/names-generated.ts";
import { gramOracle } from "../support/names-gram-oracle.ts";
import { LEFT } from "../support/names-left.ts";

/** A pack as it was read, and whom of it nobody counts any more. */
interface Part {
  forms: readonly NameForm[];
  gone: ReadonlySet<string>;
}

const indexOf = (forms: readonly NameForm[]) => openIndex(buildIndex(forms));
const layered = (parts: readonly Part[]) =>
  openLayers(parts.map(({ forms, gone }) => ({ index: indexOf(forms), gone })));
const left = (parts: readonly Part[]) =>
  parts.flatMap(({ forms, gone }) => forms.filter(({ entity }) => !gone.has(entity)));

/** Finds with all that is known of them: numbers of forms differ between one index and several. */
const findsIn = (index: NamesIndex) => (text: string, lang: string) =>
  scanText(text, index, lang).map(({ form, also, start, end }) => ({
    ...{ start, end, form: index.form(form) },
    also: also?.map((one) => index.form(one)),
  }));

const NOBODY: ReadonlySet<string> = new Set();
const PLAIN = { full: true, person: true };
const sentences = [...readCases(FOUND), ...readCases(LEFT)].flatMap(({ blocks }) => blocks);
const record = namesData().forms;

describe("layers", () => {
  const word = fc.constantFrom(
    "Ana",
    "Li",
    "May",
    "may",
    "of",
    "NATO",
    "Nato",
    "“Mir”",
    "Mir",
    "S.",
    "北",
    "京",
    "عرب",
    "ß",
  );
  const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));
  const form = fc.record({
    entity: fc.constantFrom("a", "b", "c", "d", "e"),
    text: name,
    full: fc.boolean(),
    person: fc.boolean(),
    when: fc.constantFrom<NameForm["when"]>(undefined, undefined, { case: "any" }, { on: ["ru"] }, { notOn: ["en"] }),
  });
  const part = fc.record({
    forms: fc.array(form, { maxLength: 12 }),
    gone: fc.array(fc.constantFrom("a", "b", "c", "d", "e", "nobody"), { maxLength: 2 }).map((ids) => new Set(ids)),
  });
  const text = fc
    .array(fc.oneof(name, fc.constantFrom(", ", "ول", "”", "-", "的")), { maxLength: 12 })
    .map((parts) => parts.join(" "));

  it("find what one index of all that is left finds, whatever they hold", () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), text, fc.constantFrom("en", "ru", ""), (parts, text, lang) => {
        expect(findsIn(layered(parts))(text, lang)).toEqual(findsIn(indexOf(left(parts)))(text, lang));
      }),
      { numRuns: 3_000 },
    );
  });

  it("of very different sizes find in every sentence what the obvious way finds", () => {
    const large = generatedForms(20_000);
    const gone = new Set(large.filter((_, n) => n % 7 === 0).map(({ entity }) => entity));
    const parts = [
      { forms: large, gone },
      { forms: record, gone: NOBODY },
      { forms: generatedForms(300, 2), gone },
    ];
    const [found, obvious] = [findsIn(layered(parts)), gramOracle(left(parts))];
    let finds = 0;
    for (const text of sentences) {
      const all = found(text, "en").flatMap(({ start, end, form, also = [] }) =>
        [form, ...also].map(({ entity }) => ({ entity, start, end })),
      );
      finds += all.length;
      expect(all).toEqual(obvious(text, "en").map(({ form, start, end }) => ({ entity: form.entity, start, end })));
    }
    expect(finds).toBeGreaterThan(sentences.length);
  });

  it("find the shorter name that a removed one covered", () => {
    const base = [
      { ...PLAIN, entity: "long", text: "Ana May Li" },
      { ...PLAIN, entity: "short", text: "Ana May" },
    ];
    const names = (index: NamesIndex) =>
      scanText("Ana May Li", index).map(({ form, end }) => [index.form(form).entity, end]);
    expect(names(layered([{ forms: base, gone: NOBODY }]))).toEqual([["long", 10]]);
    expect(names(layered([{ forms: base, gone: new Set(["long"]) }]))).toEqual([["short", 7]]);
  });

  it("hold an updated pack beside its old version: who is gone from one may stand in another", () => {
    const old = [{ ...PLAIN, entity: "a", text: "Ana May" }];
    const index = layered([
      { forms: old, gone: new Set(["a"]) },
      { forms: [{ ...PLAIN, entity: "a", text: "Ana Li" }], gone: NOBODY },
    ]);
    expect(scanText("Ana May, Ana Li", index).map(({ start }) => start)).toEqual([9]);
  });

  it("can be laid over each other again, and be none", () => {
    const [first, second, third] = [record.slice(0, 50), record.slice(50, 90), record.slice(90)];
    const twice = openLayers([
      { index: openLayers([{ index: indexOf(first) }, { index: indexOf(second) }]) },
      { index: indexOf(third) },
    ]);
    const [found, all] = [findsIn(twice), findsIn(indexOf(record))];
    for (const text of sentences) expect(found(text, "en")).toEqual(all(text, "en"));
    expect(scanText("Anybody there?", openLayers([]))).toEqual([]);
  });
});

describe("the rule when to build anew", () => {
  it.each([
    ["nothing added", 1_000_000, [], 0, false],
    ["a small pack", 1_000_000, [1_000], 0, false],
    ["many small packs", 1_000_000, Array(8).fill(10), 0, true],
    ["more than a tenth", 1_000, [60, 41], 0, true],
    ["a tenth gone", 1_000, [1], 100, true],
    ["no base", 0, [1], 0, true],
  ])("%s", (_, base, added, gone, merge) => {
    expect(shouldMerge(base, added, gone)).toBe(merge);
  });
});
