/**
 * `npm run bench [-- --rounds 3 --names 30,1000,10000,100000,1000000 --browsers chromium,firefox --pages 14]`: from a page just
 * opened to marks painted and the page laid out, beside peers, on the real pages of ../shared without their scripts. Each
 * sample is a page of its own; variants take turns. Prints a table for each browser, and on how many pages the marks equal
 * those of the obvious way (tests/support/names-gram-oracle.ts); figures in dist/bench/pages.json.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Page } from "@playwright/test";
import type { Family } from "../../scripts/browsers.ts";
import { packForms } from "../../src/names/forms-file/index.ts";
import { buildIndex } from "../../src/names/index-file/index.ts";
import { packNames } from "../../src/names/pack.ts";
import { launch, type Rig } from "../../tests/e2e/harness/rig.ts";
import { generatedForms } from "../../tests/support/names-generated.ts";
import { gramOracle } from "../../tests/support/names-gram-oracle.ts";
import { at, bundle, HOST } from "./fresh-tab.ts";
import { VARIANT_LIMITS } from "./limits.ts";
import { type Row, rowsOf, type Sample, tableOf } from "./report.ts";
import type { takeSample } from "./variants.ts";
import { pageNames, still } from "./web.ts";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "3" },
    names: { type: "string", default: "30,1000,10000,100000,1000000" },
    browsers: { type: "string", default: "chromium,firefox" },
    pages: { type: "string", default: "14" },
  },
});

/** A record of so many names is packed, a larger one has files. */
const SMALL = VARIANT_LIMITS["on-record, all in the page"]?.most ?? 0;
const pages = pageNames(Number(values.pages));
const counts = values.names.split(",").map(Number);

/** What the variants fetch, by the end of its address. */
const inputs = new Map<string, string | Buffer>();
for (const names of counts) {
  const forms = generatedForms(names);
  inputs.set(`${names}.texts`, JSON.stringify([...new Set(forms.map(({ text }) => text.toLowerCase()))]));
  inputs.set(`${names}.file`, Buffer.from(buildIndex(forms)));
  inputs.set(`${names}.forms`, Buffer.from(packForms(forms)));
  if (names <= SMALL) inputs.set(`${names}.packed`, JSON.stringify(packNames({ format: 1, forms })));
}
const code = await bundle(at("variants.ts"));
const worker = await bundle(at("background-worker.ts"));
const compromise = await bundle(at("compromise-page.ts"));

interface World {
  onRecordSample: typeof takeSample;
  onRecordFinds(file: ArrayBuffer): { text: string; found: [start: number, end: number][] }[];
}

async function serve(rig: Rig): Promise<void> {
  await rig.context.route("**/*", (route) => {
    const name = route.request().url().replace(HOST, "");
    const input = inputs.get(name);
    if (input) return route.fulfill({ status: 200, body: input, contentType: "application/octet-stream" });
    return pages.includes(name)
      ? route.fulfill({ status: 200, body: still(name), contentType: "text/html; charset=utf-8" })
      : route.abort();
  });
}

/** In a tab of its own, with the variants at hand. */
async function inTab<T>(rig: Rig, page: string, work: (tab: Page) => Promise<T>): Promise<T> {
  const tab = await rig.context.newPage();
  try {
    await tab.goto(`${HOST}${page}`, { waitUntil: "load" });
    await tab.evaluate(code);
    return await work(tab);
  } finally {
    await tab.close();
  }
}

function sample(rig: Rig, page: string, variant: string, names: number): Promise<Sample> {
  return inTab(rig, page, async (tab) => {
    if (variant === "compromise") await tab.evaluate(compromise);
    const needs = VARIANT_LIMITS[variant]?.needs;
    const figures = await tab.evaluate((task) => (globalThis as unknown as World).onRecordSample(task), {
      variant,
      names,
      needs,
      worker,
      isSmall: names <= SMALL,
    });
    return { variant, names, page, ...figures };
  });
}

/** How many pages have the marks of the obvious way; says where one has not. */
async function compare(rig: Rig, names: number): Promise<number> {
  const oracle = gramOracle(generatedForms(names));
  let same = 0;
  for (const page of pages) {
    const blocks = await inTab(rig, page, (tab) =>
      tab.evaluate(
        async (names) =>
          (globalThis as unknown as World).onRecordFinds(await (await fetch(`${names}.file`)).arrayBuffer()),
        names,
      ),
    );
    const wrong = blocks.filter(({ text, found }) => {
      // A name that several bear is one mark.
      const obvious = new Set(oracle(text, "en").map(({ start, end }) => `${start},${end}`));
      return found.join(" ") !== [...obvious].join(" ");
    });
    for (const { text } of wrong) console.error(`${page}, ${names} names: other finds in: ${text.slice(0, 200)}`);
    if (!wrong.length) same++;
  }
  return same;
}

const all: Record<string, { rows: Row[]; same: Record<number, number> }> = {};
for (const browser of values.browsers.split(",") as Family[]) {
  const rig = await launch(browser, "test");
  await serve(rig);
  const rounds: Sample[][] = [];
  for (let round = 0; round < Number(values.rounds); round++) {
    const samples: Sample[] = [];
    for (const names of counts) {
      for (const page of pages) {
        for (const [variant, { most, onceFrom = Number.POSITIVE_INFINITY }] of Object.entries(VARIANT_LIMITS))
          if (names <= most && (round === 0 || names < onceFrom)) {
            try {
              samples.push(await sample(rig, page, variant, names));
            } catch (error) {
              // mark.js nests what it marks, and its own patterns then overflow the stack on some pages.
              if (variant.includes("on-record")) throw error;
              console.error(`${variant}, ${names} names, ${page}: ${String(error).split("\n")[0]?.slice(0, 200)}`);
            }
          }
      }
      console.error(`${browser}: round ${round + 1} of ${values.rounds}, ${names} names`);
    }
    rounds.push(samples);
  }
  const same: Record<number, number> = {};
  for (const names of counts) same[names] = await compare(rig, names);
  await rig.close();
  const rows = rowsOf(rounds);
  all[browser] = { rows, same };
  console.log(`\n${browser}, ${pages.length} pages, ${values.rounds} rounds, medians\n\n${tableOf(rows)}\n`);
  for (const names of counts)
    console.log(`${names} names: the obvious way's marks on ${same[names]} of ${pages.length} pages`);
}
mkdirSync(at("../../dist/bench"), { recursive: true });
writeFileSync(at("../../dist/bench/pages.json"), JSON.stringify(all, null, 2));
