/** The matcher on whole articles. What is expected was counted by reading them. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openNames } from "../../src/names/open.ts";
import { namesData } from "../support/names-cases.ts";

const finder = openNames(namesData());

function read(file: URL): { counts: Record<string, number>; left: string[] } {
  const page = finder.page("en");
  const lines = readFileSync(file, "utf8").split("\n");
  page.update(lines.map((text, id) => ({ id, text })));
  const counts: Record<string, number> = {};
  const left: string[] = [];
  for (const { entity, surface, taken, reason } of [...page.explain().values()].flat()) {
    if (taken) counts[entity] = (counts[entity] ?? 0) + 1;
    else left.push(`${surface}: ${reason}`);
  }
  return { counts, left };
}

describe("the two source documents", () => {
  it.each([
    [
      "rt-2014-12-16-lavrov-france24.txt",
      { nato: 9, lavrov: 10, eu: 6, france24: 1, afghan_air_force: 1, biden: 3, van_rompuy: 1 },
    ],
    ["duran-2017-05-08-lavrov-mir.txt", { nato: 6, lavrov: 4, csto: 4, eu: 4 }],
  ])("%s", (file, counts) => {
    const source = new URL(`../../corpus/sources/${file}`, import.meta.url);
    expect(read(source)).toEqual({ counts, left: [] });
  });
});

const PAGES = new URL("../../../shared/pages/", import.meta.url);
if (!existsSync(PAGES)) console.warn("names on real articles: skipped, ../shared/pages is not here");

describe.skipIf(!existsSync(PAGES))("real articles", () => {
  it.each([
    ["be_PoliticoEu_2025_10_23", { nato: 2, eu: 6 }],
    ["ca_GlobalNews_2026_05_24", { eu: 2 }],
    ["ind_TimesOfIndia_2024_09_02", {}],
    ["jp_TheJapanNews_2024_10_13", { nato: 1 }],
    // 27 times NATO or Nato, and the name in full.
    ["uk_BBC_2026_04_25", { nato: 28 }],
    ["uk_EuronewsEN_2026_01_06", {}],
    ["uk_TheGuardian_2024_02_24", {}],
    ["uk_TheTelegraph_2024_09_17", {}],
    ["us_APNews_2024_09_03", { biden: 6 }],
    ["us_CNBC_2023_04_28", {}],
    ["us_TheIntercept_2024_02_28", {}],
    ["us_VoiceOfAmerica_2024_04_28", {}],
    ["us_WashingtonTimes_2023_04_28", {}],
    ["za_DailyMaverick_2025_05_22", {}],
  ])("%s", (name, counts) => {
    expect(read(new URL(`${name}/article.txt`, PAGES))).toEqual({ counts, left: [] });
  });
});
