/**
 * `tsx bench/pages/parts.ts [--rounds 3 --pages 14 --only reader --beside ../other-checkout]`: what each part of a page's
 * first reading costs, with the product's own code and names, in Chromium. Each sample is a tab of its own and parts take
 * turns, because a reader gets code that runs for the first time. Prints medians of the main thread's own time, and the medians of the ratios to the
 * bare walk on the same page; beside another checkout also the ratio to the same part there.
 */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { buildIndex } from "../../src/names/index-file/index.ts";
import { packNames } from "../../src/names/pack.ts";
import { generatedForms } from "../../tests/support/names-generated.ts";
import { at, bundle, HOST, openBrowser, threadTime } from "./fresh-tab.ts";
import type { Steps } from "./parts-page.ts";
import { median } from "./report.ts";
import { pageNames } from "./web.ts";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "3" },
    pages: { type: "string", default: "14" },
    only: { type: "string", default: "" },
    beside: { type: "string" },
  },
});

const BUNDLED = readFileSync(at("../../build/names.json"), "utf8");
const generated = (count: number) => JSON.stringify(packNames({ format: 1, forms: generatedForms(count) }));

/** Part, how many names ("bundled" for those of the record), what it is given. */
const NAMES: Record<string, string | Buffer> = {
  bundled: BUNDLED,
  "30": generated(30),
  "index of 10000": Buffer.from(buildIndex(generatedForms(10_000))),
};
const RUNS: readonly (readonly [part: string, names?: string])[] = [
  ["bare walk"],
  ["text nodes, no skips"],
  ["walk and one loop"],
  ["the door's look", "bundled"],
  ["reader"],
  ["reader and names", "bundled"],
  ["reader, names asked for, marks, layout", "bundled"],
  ["reader, names, marks, layout", "bundled"],
  ["reader, names, marks, layout", "30"],
  ["reader, index file, marks, layout", "index of 10000"],
];

interface World {
  onRecordParts: Steps;
}

interface Sample {
  ready: number;
  run: number;
  done: number;
}

const pages = pageNames(Number(values.pages));
const browser = await openBrowser(pages, NAMES);
const code = await bundle(at("parts-page.ts"));
const worker = await bundle(at("background-worker.ts"));
const other = values.beside && (await bundle(resolve(values.beside, "bench/pages/parts-page.ts")));
const runs = RUNS.filter(([part]) => part === "bare walk" || part.includes(values.only));
const samples = new Map(runs.map((run) => [run, [] as (Sample & { toWalk: number; toOther: number })[]]));

async function sample(script: string, page: string, part: string, names: string | undefined): Promise<Sample> {
  return browser.inFreshTab(`${HOST}${page}`, async (tab) => {
    await tab.evaluate(script);
    await tab.evaluate(([address, worker]) => (globalThis as unknown as World).onRecordParts.take(address, worker), [
      names && `/names/${names}`,
      part.includes("asked") ? worker : "",
    ] as const);
    let done = 0;
    // Once before, for what being asked costs the first time.
    await tab.evaluate(() => (globalThis as unknown as World).onRecordParts.nothing());
    const asked = await threadTime(tab, () =>
      tab.evaluate(() => (globalThis as unknown as World).onRecordParts.nothing()),
    );
    const ready = await threadTime(tab, () =>
      tab.evaluate((part) => (globalThis as unknown as World).onRecordParts.open(part), part),
    );
    const run = await threadTime(tab, async () => {
      done = await tab.evaluate(() => (globalThis as unknown as World).onRecordParts.run());
    });
    return { ready: ready - asked, run: run - asked, done };
  });
}

for (let round = 0; round < Number(values.rounds); round++) {
  for (const page of pages) {
    let walk = Number.NaN;
    for (const run of runs) {
      const one = await sample(code, page, run[0], run[1]);
      const there = other ? (await sample(other, page, run[0], run[1])).run : Number.NaN;
      if (run[0] === "bare walk") walk = one.run;
      samples.get(run)?.push({ ...one, toWalk: one.run / walk, toOther: one.run / there });
    }
  }
  console.error(`round ${round + 1} of ${values.rounds}`);
}
await browser.close();

console.log("| part | names | ready ms | ms | / walk | / other | done |\n|---|---|---|---|---|---|---|");
for (const [[part, names = ""], all] of samples) {
  const cells = [
    part,
    names,
    median(all.map(({ ready }) => ready)).toFixed(2),
    median(all.map(({ run }) => run)).toFixed(2),
    median(all.map(({ toWalk }) => toWalk)).toFixed(2),
    other ? median(all.map(({ toOther }) => toOther)).toFixed(2) : "",
    median(all.map(({ done }) => done)).toFixed(0),
  ];
  console.log(`| ${cells.join(" | ")} |`);
}
