/** Whatever a page and a record hold: the index finds what today's scan finds, where it stands, and in linear time. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../src/names/fold.ts";
import { buildIndex, openIndex, scanText } from "../../src/names/index-file/index.ts";
import type { NameForm } from "../../src/names/types.ts";
import { namesData, readCases } from "../support/names-cases.ts";
import { byIndexFile, byPageScan } from "../support/names-finders.ts";
import { FOUND } from "../support/names-found.ts";
import { generatedForms } from "../support/names-generated.ts";
import { LEFT } from "../support/names-left.ts";

const WORDLIKE = /[\p{L}\p{N}\p{M}]/u;
const data = namesData();
const sentences = [...readCases(FOUND), ...readCases(LEFT)].flatMap(({ blocks }) => blocks);

const lang = fc.constantFrom("en", "it", "pt-BR", "tr", "de", "fr", "ar", "");
/** Any UTF-16 at all, lone halves of pairs among it. */
const junk = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
  .map((units) => String.fromCharCode(...units));
/** What folding makes more or less of, and what stands at the edges of names. */
const glue = fc.constantFrom(
  ..." |  |,|-|’s |\u00ad|\u200b|\n \t|\u00a0|·|・|و|ل|لل|ب|. |24–17|@|A|я|克|ß|ﬁ|№|½|㈱|…|\u0301|\u0306|e\u0301|ﷺ|각|ŉ|ʼ|İ|ı|ς|Σ|々|ﾞ|ア|“|„".split(
    "|",
  ),
);
const name = fc.constantFrom(...data.forms.map(({ text }) => text));
const sentence = fc.constantFrom(...sentences);
const shout = fc
  .tuple(fc.oneof(name, sentence), fc.boolean())
  .map(([text, loud]) => (loud ? text.toUpperCase() : text.normalize("NFD")));
const text = fc
  .array(fc.oneof(junk, glue, glue, name, shout, sentence), { maxLength: 14 })
  .map((parts) => parts.join(""));

describe("whatever a page holds", () => {
  const [mine, todays] = [byIndexFile(data.forms), byPageScan(data.forms)];
  it("finds the bundled record as today", () => {
    fc.assert(
      fc.property(text, lang, (text, lang) => {
        expect(mine(text, lang)).toEqual(todays(text, lang.toLowerCase()));
      }),
      { numRuns: 1_500 },
    );
  });

  it("gives finds inside the text, in order, none over another", () => {
    const index = openIndex(buildIndex([...generatedForms(5_000), ...data.forms]));
    fc.assert(
      fc.property(text, lang, (text, lang) => {
        let last = 0;
        for (const { form, start, end } of scanText(text, index, lang)) {
          expect(form).toBeLessThan(index.forms);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 600 },
    );
  });
});

describe("whatever a record holds", () => {
  /** Pieces of the page itself are the forms, folded (today's scan finds no form that begins with "№") and well-formed. */
  const page = fc.tuple(text, fc.array(fc.tuple(fc.nat(), fc.nat(24), fc.nat(7)), { maxLength: 12 }));
  it("finds forms cut out of the page as today", () => {
    fc.assert(
      fc.property(page, lang, ([text, cuts], lang) => {
        const { cased } = fold(text);
        // A few folded characters would fold again.
        fc.pre(fold(cased).cased === cased);
        const forms = cuts.map(([at, length, bits]): NameForm => {
          const start = cased.length ? at % cased.length : 0;
          const [full, person, any] = [bits & 1, bits & 2, bits & 4].map(Boolean) as [boolean, boolean, boolean];
          const written = cased
            .slice(start, start + length + 1)
            .replace(/\p{Surrogate}/gu, "")
            .trim();
          return { entity: `e${bits}`, text: written, full, person, when: any ? { case: "any" } : undefined };
        });
        // A form without a letter is found everywhere today, and nowhere by the index.
        // One with the separator of packed names (｜ folds to it) is refused.
        const usable = forms.filter(({ text }) => WORDLIKE.test(text) && !text.includes("|"));
        // Of two that are as long and overlap, (株 and 株), the index takes the one that begins first.
        usable.sort((one, other) => other.text.search(WORDLIKE) - one.text.search(WORDLIKE));
        const todays = byPageScan(usable)(text, lang.toLowerCase());
        // Two names in one character of the page ("1" and "2" in "½"): the index gives one of them.
        fc.pre(todays.every(({ start }, n) => start >= (todays[n - 1]?.end ?? 0)));
        expect(byIndexFile(usable)(text, lang)).toEqual(todays);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("time", () => {
  const index = openIndex(buildIndex(data.forms));
  const steps = (text: string) => {
    const effort = { steps: 0 };
    scanText(text, index, "en", effort);
    return effort.steps;
  };
  it.each([
    ["sentences", sentences.join(" ")],
    ["one name over and over", "Sergey Lavrov "],
    ["first words only", "Sergey "],
    ["a name that never ends", "Сергей Викторович "],
    ["no spaces", "拉夫罗"],
    ["one word", "лавров"],
    ["vanishing characters", "Sergey \u00ad\u0301\u200b"],
    ["spaces", "Sergey          "],
    ["Korean", "나토"],
    ["Arabic particles", "وللناتو"],
  ])("grows with the text and no faster: %s", (_, unit) => {
    const times = Math.ceil(4_000 / unit.length);
    const once = steps(unit.repeat(times));
    expect(steps(unit.repeat(times * 8)) / Math.max(1, once)).toBeLessThan(8.2);
    expect(once / (unit.length * times)).toBeLessThan(8);
  });
});
