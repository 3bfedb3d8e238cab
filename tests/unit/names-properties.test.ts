import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../src/names/fold.ts";
import { indexNames } from "../../src/names/name-index.ts";
import { openNames } from "../../src/names/open.ts";
import { packNames, unpackNames } from "../../src/names/pack.ts";
import { scan } from "../../src/names/scan.ts";
import type { NamesData } from "../../src/names/types.ts";
import { namesData, readCases } from "../support/names-cases.ts";
import { FOUND } from "../support/names-found.ts";
import { LEFT } from "../support/names-left.ts";
import { candidates } from "../support/names-oracle.ts";

const data = namesData();
const finder = openNames(data);
const sentences = [...readCases(FOUND), ...readCases(LEFT)];

const lang = fc.constantFrom("en", "it", "pt", "tr", "de", "fr", "ar", "");
/** Any UTF-16 at all, lone halves of pairs among it. */
const junk = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
  .map((units) => String.fromCharCode(...units));
const glue = fc.constantFrom(
  ...[" ", "", ", ", "-", "’s ", "\u00ad", "\u200b", "\n", "·", "・", "و", "ل", ". ", "24–17", "@", "A", "я", "克"],
);
const name = fc.constantFrom(...data.forms.map(({ text }) => text));
const sentence = fc.constantFrom(...sentences.flatMap(({ blocks }) => blocks));
const shout = fc
  .tuple(fc.oneof(name, sentence), fc.boolean())
  .map(([text, loud]) => (loud ? text.toUpperCase() : text));
const text = fc.array(fc.oneof(junk, glue, name, shout, sentence), { maxLength: 12 }).map((parts) => parts.join(""));

describe("whatever a page holds", () => {
  it("gives mentions inside the text, in order, none over another", () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), lang, (blocks, lang) => {
        const page = finder.page(lang);
        const mentions = page.update(blocks.map((text, id) => ({ id, text })));
        for (const [id, list] of mentions) {
          let last = 0;
          for (const { start, end } of list) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(blocks[id]?.length ?? 0);
        }
        for (const [id, decisions] of page.explain()) {
          const taken = decisions.filter((one) => one.taken).map(({ entity, start, end }) => ({ entity, start, end }));
          expect(taken).toEqual(mentions.get(id) ?? []);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("finds the candidates that the slow and obvious way finds", () => {
    fc.assert(
      fc.property(text, lang, (text, lang) => {
        const found = [...finder.page(lang).explain().values()].flat();
        expect(found).toEqual([]);
        const page = finder.page(lang);
        page.update([{ id: 0, text }]);
        const fast = (page.explain().get(0) ?? []).map(({ entity, start, end }) => ({ entity, start, end }));
        expect(fast).toEqual(candidates(text, data.forms, lang));
      }),
      { numRuns: 600 },
    );
  });

  it("finds them in every sentence of the tables too", () => {
    for (const { blocks, lang } of sentences) {
      for (const text of blocks) {
        const page = finder.page(lang);
        page.update([{ id: 0, text }]);
        const fast = (page.explain().get(0) ?? []).map(({ entity, start, end }) => ({ entity, start, end }));
        expect(fast, text).toEqual(candidates(text, data.forms, lang.slice(0, 2)));
      }
    }
  });

  it("says the same whichever way the blocks came", () => {
    const change = fc.record({ id: fc.nat(4), text: fc.option(text) });
    fc.assert(
      fc.property(fc.array(fc.array(change, { maxLength: 3 }), { maxLength: 6 }), lang, (turns, lang) => {
        const page = finder.page(lang);
        const shown = new Map<number, unknown>();
        const state = new Map<number, string>();
        for (const turn of turns) {
          for (const { id, text } of turn) {
            if (text === null) state.delete(id);
            else state.set(id, text);
          }
          for (const [id, list] of page.update(turn)) {
            if (list.length > 0) shown.set(id, list);
            else shown.delete(id);
          }
        }
        const fresh = finder.page(lang).update([...state].map(([id, text]) => ({ id, text })));
        expect(new Map([...shown].sort(([a], [b]) => a - b))).toEqual(new Map([...fresh].sort(([a], [b]) => a - b)));
      }),
      { numRuns: 200 },
    );
  });
});

describe("folding", () => {
  it("keeps key, letter case and map in step", () => {
    fc.assert(
      fc.property(text, (text) => {
        const { cased, key, at, endAt } = fold(text);
        expect(key.length).toBe(cased.length);
        let last = 0;
        for (let i = 0; i < key.length; i++) {
          expect(at(i)).toBeGreaterThanOrEqual(last);
          expect(endAt(i + 1)).toBeGreaterThan(at(i));
          expect(endAt(i + 1)).toBeLessThanOrEqual(text.length);
          last = at(i);
        }
        expect(at(key.length)).toBe(text.length);
      }),
      { numRuns: 300 },
    );
  });
  it("makes one of composed and decomposed text", () => {
    fc.assert(
      fc.property(fc.oneof(name, sentence), (text) => {
        expect(fold(text.normalize("NFD")).key).toBe(fold(text.normalize("NFC")).key);
      }),
    );
  });
});

describe("time", () => {
  const index = indexNames(packNames(data));
  function steps(text: string): number {
    let count = 0;
    scan(fold(text), index, "en", () => count++);
    return count;
  }
  it.each([
    ["sentences", sentences.flatMap(({ blocks }) => blocks).join(" ")],
    ["one name over and over", "Sergey Lavrov "],
    ["first words only", "Sergey "],
    ["a name that never ends", "Сергей Викторович "],
    ["no spaces", "拉夫罗"],
    ["one word", "лавров"],
  ])("grows with the text and no faster: %s", (_, unit) => {
    const times = Math.ceil(4_000 / unit.length);
    // None at all where no name begins so.
    const once = Math.max(1, steps(unit.repeat(times)));
    expect(steps(unit.repeat(times * 8)) / once).toBeLessThan(8.2);
    expect(once / (unit.length * times)).toBeLessThan(8);
  });
});

describe("packing", () => {
  it("leaves out a form of signs alone", () => {
    const forms = ["?!", "Ada Vale"].map((text) => ({ entity: "e", text, full: true, person: true }));
    const found = openNames({ format: 1, forms })
      .page("en")
      .update([{ id: 1, text: "What?! Ada Vale?!" }]);
    expect(found.get(1)).toEqual([{ entity: "e", start: 7, end: 15 }]);
  });

  const sorted = ({ forms }: NamesData) => forms.map((form) => JSON.stringify(Object.entries(form).sort())).sort();
  it("loses nothing", () => {
    expect(sorted(unpackNames(JSON.parse(JSON.stringify(packNames(data)))))).toEqual(sorted(data));
    expect(unpackNames(packNames({ format: 1, forms: [] }))).toEqual({ format: 1, forms: [] });
  });
  it("opens to the same names, and to the same reasons", () => {
    // Only packed names say how they begin, so that most text is passed over.
    const packed = openNames(packNames(data));
    for (const { lang, blocks } of sentences) {
      const changes = blocks.map((text, id) => ({ id, text }));
      const [one, other] = [packed.page(lang), finder.page(lang)];
      expect(one.update(changes)).toEqual(other.update(changes));
      expect(one.explain()).toEqual(other.explain());
    }
  });
  it("finds a name however it is written", () => {
    const texts = ["Élodie Brun", "“Nova” Fund", "O’Neill", "van der Berg", "E.U.", "Groß", "al-Sayed", "x2 Corp"];
    const forms = texts.map((text, n) => ({ entity: `e${n}`, text, full: true, person: false }));
    forms.push(
      Object.assign(
        { entity: "any", text: "Treaty Bloc", full: true, person: false },
        { when: { case: "any" as const } },
      ),
    );
    const all = { format: 1 as const, forms };
    const written = forms.flatMap(({ text }) => [
      ...[text, text.toUpperCase(), text.normalize("NFD"), text.replace(/ ./g, (letter) => letter.toUpperCase())],
      ...[text.replace(/(?<=\w)(?=\w)/, "\u00ad"), text.replaceAll(" ", "\u00a0"), text.replaceAll("’", "'")],
      ...[text.replace("ß", "ss"), text.toLowerCase(), `(${text})`, `…${text}`, `«${text}»`, `₂${text}`, `x${text}`],
    ]);
    const [packed, plain] = [openNames(packNames(all)).page("en"), openNames(all).page("en")];
    const changes = written.map((text, id) => ({ id, text }));
    const found = plain.update(changes);
    expect(found.size).toBeGreaterThan(texts.length * 5);
    expect(packed.update(changes)).toEqual(found);
  });
  it("refuses a name that holds its separator", () => {
    const forms = [{ entity: "a", text: "a|b", full: false, person: false }];
    expect(() => packNames({ format: 1, forms })).toThrow('a name may not hold "|": a|b');
  });
});
