/** The names index that is its own file finds what today's scan and the slow, obvious ways find. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { randomFrom } from "../../scripts/train/random.ts";
import { warmUp } from "../../src/names/index-file/index.ts";
import type { NameForm } from "../../src/names/types.ts";
import { namesData, readCases } from "../support/names-cases.ts";
import { byIndexFile, byPageScan } from "../support/names-finders.ts";
import { FOUND } from "../support/names-found.ts";
import { generatedForms } from "../support/names-generated.ts";
import { gramOracle } from "../support/names-gram-oracle.ts";
import { LEFT } from "../support/names-left.ts";
import { candidates } from "../support/names-oracle.ts";

const data = namesData();
const sentences = [...readCases(FOUND), ...readCases(LEFT)];

describe("the bundled record", () => {
  const [mine, todays] = [byIndexFile(data.forms), byPageScan(data.forms)];
  it("is found in every sentence of the tables as today", () => {
    for (const { blocks, lang } of sentences) {
      for (const text of blocks) {
        const found = mine(text, lang);
        expect(found, text).toEqual(todays(text, lang.toLowerCase()));
        const places = found.map(({ entity, start, end }) => ({ entity, start, end }));
        expect(places, text).toEqual(candidates(text, data.forms, lang.slice(0, 2)));
      }
    }
  });
});

const PAGES = new URL("../../../shared/pages/", import.meta.url);
if (!existsSync(PAGES)) console.warn("the index on real articles: skipped, ../shared/pages is not here");

describe.skipIf(!existsSync(PAGES))("generated records over real articles", () => {
  const articles = readdirSync(PAGES)
    .map((name) => new URL(`${name}/article.txt`, PAGES))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, "utf8"));

  it("a record made of the articles' own words", () => {
    const forms = formsFrom(articles.join("\n"), 4_000);
    const [mine, todays] = [byIndexFile(forms), byPageScan(forms)];
    for (const text of articles) expect(mine(text, "en")).toEqual(todays(text, "en"));
  });

  it.each([30, 1_000, 10_000, 100_000])("%i names: as today's scan and the oracle", (count) => {
    const forms = [...generatedForms(count), ...data.forms];
    const [mine, todays, oracle] = [byIndexFile(forms), byPageScan(forms), gramOracle(forms)];
    let finds = 0;
    for (const text of articles) {
      const found = mine(text, "en");
      finds += found.length;
      expect(found).toEqual(todays(text, "en"));
      const obvious = oracle(text, "en").map(({ form, start, end }) => ({ entity: form.entity, start, end }));
      expect(found.map(({ entity, start, end }) => ({ entity, start, end }))).toEqual(obvious);
    }
    expect(finds).toBeGreaterThan(articles.length);
  });
});

/** One to six words in a row, anywhere in the text: nearly every place of it then begins some name. */
function formsFrom(text: string, count: number): NameForm[] {
  const random = randomFrom(7);
  const parts = text.split(/\s+/);
  return Array.from({ length: count }, (_, n) => {
    const at = Math.floor(random() * parts.length);
    const written = parts.slice(at, at + 1 + Math.floor(random() * 6)).join(" ");
    const any = random() < 0.2;
    return { entity: `e${n % 900}`, text: written, full: n % 2 > 0, person: n % 3 > 0, ...(any && { when: ANY }) };
  });
}

const ANY = { case: "any" } as const;

it("warming up goes all the way: its own file is opened, and its name found where it stands", () => {
  expect(warmUp()).toBe(2);
});
