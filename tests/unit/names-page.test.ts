import { describe, expect, it } from "vitest";
import { openNames } from "../../src/names/open.ts";
import type { Mention, PageNames } from "../../src/names/types.ts";
import { namesData } from "../support/names-cases.ts";

const finder = openNames(namesData());

/** Block → entities, as an update hands them over. */
function show(mentions: Map<number, readonly Mention[]>): Record<number, string[]> {
  return Object.fromEntries([...mentions].map(([id, list]) => [id, list.map(({ entity }) => entity)]));
}

function reasons(page: PageNames): string[] {
  const blocks = [...page.explain()].sort(([a], [b]) => a - b);
  return blocks.flatMap(([, found]) => found.map(({ surface, reason }) => `${surface}: ${reason}`));
}

describe("a page that comes in pieces", () => {
  it("brings mentions to earlier blocks when the full name comes late", () => {
    const page = finder.page("en");
    expect(show(page.update([{ id: 1, text: "Lavrov waited." }]))).toEqual({});
    expect(show(page.update([{ id: 2, text: "Nobody else did." }]))).toEqual({});
    expect(show(page.update([{ id: 3, text: "Sergey Lavrov left." }]))).toEqual({ 1: ["lavrov"], 3: ["lavrov"] });
  });

  it("brings them when the context comes late, and takes them back when it goes", () => {
    const page = finder.page("en");
    page.update([{ id: 1, text: "Lavrov waited." }]);
    expect(show(page.update([{ id: 2, text: "It rained in Moscow." }]))).toEqual({ 1: ["lavrov"] });
    expect(show(page.update([{ id: 2, text: "It rained in Lima." }]))).toEqual({ 1: [] });
  });

  it("takes them back when somebody else of that name turns up, until the full name does", () => {
    const page = finder.page("en");
    expect(show(page.update([{ id: 1, text: "Biden waited." }]))).toEqual({ 1: ["biden"] });
    expect(show(page.update([{ id: 2, text: "It was Hunter Biden." }]))).toEqual({ 1: [] });
    expect(show(page.update([{ id: 3, text: "His father is Joe Biden." }]))).toEqual({ 1: ["biden"], 3: ["biden"] });
    expect(show(page.update([{ id: 3, text: null }]))).toEqual({ 1: [], 3: [] });
  });

  it("learns from the page which capitalised words are no given names", () => {
    const page = finder.page("en");
    expect(show(page.update([{ id: 1, text: "Frustrated Biden was late again and said so." }]))).toEqual({});
    expect(show(page.update([{ id: 2, text: "The frustrated man left." }]))).toEqual({ 1: ["biden"] });
    expect(show(page.update([{ id: 2, text: null }]))).toEqual({ 1: [] });
  });

  it("hands over only the blocks whose mentions are others than before", () => {
    const page = finder.page("en");
    page.update([
      { id: 1, text: "NATO met." },
      { id: 2, text: "The EU met." },
    ]);
    expect(show(page.update([{ id: 1, text: "NATO left." }]))).toEqual({});
    expect(show(page.update([{ id: 3, text: "Nobody met." }]))).toEqual({});
    expect(show(page.update([{ id: 2, text: "All of the EU left." }]))).toEqual({ 2: ["eu"] });
    expect(show(page.update([{ id: 2, text: null }]))).toEqual({ 2: [] });
    expect(show(page.update([{ id: 2, text: null }]))).toEqual({});
    expect(show(page.update([]))).toEqual({});
  });

  it("takes the last word on a block that changes twice in one go", () => {
    const page = finder.page("en");
    const changes = [
      { id: 1, text: "NATO met." },
      { id: 1, text: "The EU met." },
    ];
    expect(show(page.update(changes))).toEqual({ 1: ["eu"] });
  });

  it("explains what is taken and left, with fixed reasons", () => {
    const page = finder.page("en");
    page.update([
      { id: 7, text: "Kirill Lavrov visited Joe Biden. Biden met Eric Van Rompuy on Lavrov Street." },
      { id: 2, text: "France 24–17 Italy. A CSTO spoke; the AAF did not." },
    ]);
    expect([...page.explain().keys()].sort()).toEqual([2, 7]);
    expect(reasons(page)).toEqual([
      "France 24: a score or a number",
      "CSTO: the words before it",
      "AAF: name without full name",
      "Lavrov: another given name before it",
      "Joe Biden: full name",
      "Biden: bare surname",
      "Van Rompuy: another given name before it",
      "Lavrov: something named after a person",
    ]);
  });

  it("keeps pages apart", () => {
    const [one, two] = [finder.page("en"), finder.page("en")];
    one.update([{ id: 1, text: "Sergey Lavrov" }]);
    expect(show(two.update([{ id: 1, text: "Lavrov waited." }]))).toEqual({});
  });

  it("reads page languages as they are written on pages", () => {
    for (const lang of ["it", "it-IT", "IT", "it_CH"]) {
      expect(show(finder.page(lang).update([{ id: 1, text: "Nato e NATO" }]))).toEqual({ 1: ["nato"] });
    }
    expect(show(finder.page("ita-x").update([{ id: 1, text: "Nato e NATO" }]))).toEqual({ 1: ["nato", "nato"] });
  });
});

describe("the characters of a page", () => {
  it.each([
    ["soft hyphens", "Mr Ser\u00adgey Lav\u00adrov left", "Ser\u00adgey Lav\u00adrov"],
    ["zero-width space", "the European\u200b Union left", "European\u200b Union"],
    ["zero-width joiner inside", "the Euro\u200dpean Union left", "Euro\u200dpean Union"],
    ["no-break space", "on France\u00a024 left", "France\u00a024"],
    ["thin space", "on France\u202f24 left", "France\u202f24"],
    ["line break and indentation", "Mr Sergey\n      Lavrov left", "Sergey\n      Lavrov"],
    ["decomposed accents", "l’Union europe\u0301enne attend", "Union europe\u0301enne"],
    ["decomposed accent at the end", "KGAO\u0308 bekliyor", "KGAO\u0308"],
    ["decomposed й", "Серге\u0438\u0306 Лавров", "Серге\u0438\u0306 Лавров"],
    ["ё with dots apart", "визит Байде\u0301на", "Байде\u0301на"],
    ["stress mark", "Лавро\u0301в, Россия", "Лавро\u0301в"],
    ["Arabic vowels", "قال النَّاتُو ذلك", "النَّاتُو"],
    ["Arabic elongation", "قال النـــاتو ذلك", "النـــاتو"],
    ["full-width letters", "ＮＡＴＯ加盟国", "ＮＡＴＯ"],
    ["half-width katakana", "ﾊﾞｲﾃﾞﾝ大統領", "ﾊﾞｲﾃﾞﾝ"],
    ["decomposed katakana", "ハ\u3099イテ\u3099ン大統領", "ハ\u3099イテ\u3099ン"],
    ["typewriter apostrophe", "NATO's left", "NATO"],
    ["modifier apostrophe", "NATOʼs left", "NATO"],
    ["non-breaking hyphen", "NATO\u2011Russia left", "NATO"],
    ["direction marks", "\u200eNATO\u200f left", "NATO"],
    ["emoji before", "😀😀 NATO left", "NATO"],
    ["lone surrogates about", "\ud83dNATO\ude00 left", "NATO"],
    ["ß before", "Großes ẞ: NATO wartet", "NATO"],
    ["Turkish capitals", "AVRUPA BİRLİĞİ", "AVRUPA BİRLİĞİ"],
  ])("%s", (_, text, surface) => {
    const found = [
      ...finder
        .page("tr")
        .update([{ id: 1, text }])
        .values(),
    ].flat();
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([surface]);
    expect(found[0]?.start).toBe(text.indexOf(surface));
  });
});
