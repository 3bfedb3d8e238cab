/**
 * `npm run bench [-- --rounds 5 --names 30,1000,10000,100000 --browsers chromium,firefox]`: from a page just opened to
 * marks painted and the page laid out, beside peers, on the real pages of ../shared without their scripts. Each sample is a
 * page of its own; variants take turns. Prints a table for each browser; figures in dist/bench/pages.json.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Page } from "@playwright/test";
import type { Family } from "../../scripts/browsers.ts";
import { buildIndex } from "../../src/names/index-file/index.ts";
import { launch, type Rig } from "../../tests/e2e/harness/rig.ts";
import { generatedForms } from "../../tests/support/names-generated.ts";
import { at, bundle, HOST } from "./fresh-tab.ts";
import { VARIANT_LIMITS } from "./limits.ts";
import { type Row, rowsOf, type Sample, tableOf } from "./report.ts";
import { pageNames, still } from "./web.ts";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    names: { type: "string", default: "30,1000,10000,100000" },
    browsers: { type: "string", default: "chromium,firefox" },
    pages: { type: "string", default: "14" },
  },
});

const pages = pageNames(Number(values.pages));
const counts = values.names.split(",").map(Number);

const inputs = counts.map((names) => {
  const forms = generatedForms(names);
  const texts = [...new Set(forms.map(({ text }) => text.toLowerCase()))];
  return { names, texts: JSON.stringify(texts), file: Buffer.from(buildIndex(forms)) };
});
const code = await bundle(at("variants.ts"));

async function open(rig: Rig): Promise<void> {
  const files = new Map<string, { body: string | Buffer; contentType: string }>();
  for (const page of pages) {
    const body = still(page);
    files.set(`${HOST}${page}`, { body, contentType: "text/html; charset=utf-8" });
  }
  for (const { names, texts, file } of inputs) {
    files.set(`${HOST}${names}.json`, { body: texts, contentType: "application/json" });
    files.set(`${HOST}${names}.bin`, { body: file, contentType: "application/octet-stream" });
  }
  await rig.context.route("**/*", (route) => {
    const file = files.get(route.request().url());
    return file ? route.fulfill({ status: 200, ...file }) : route.abort();
  });
}

async function sample(rig: Rig, page: string, variant: string, names: number): Promise<Sample> {
  const tab: Page = await rig.context.newPage();
  try {
    await tab.goto(`${HOST}${page}`, { waitUntil: "load" });
    await tab.evaluate(code);
    const figures = await tab.evaluate(
      async ([variant, names]) => {
        const { onRecordVariants } = globalThis as unknown as {
          onRecordVariants: Record<string, (input: unknown) => () => number>;
        };
        const needsTexts = variant !== "on-record" && !String(variant).includes("walk");
        const texts = needsTexts ? await (await fetch(`${names}.json`)).json() : [];
        const file = variant === "on-record" ? await (await fetch(`${names}.bin`)).arrayBuffer() : undefined;
        void document.body.offsetHeight;
        const start = performance.now();
        const run = onRecordVariants[String(variant)]?.({ texts, file });
        const ready = performance.now();
        const marks = run?.() ?? 0;
        return { ready: ready - start, run: performance.now() - ready, marks };
      },
      [variant, names] as const,
    );
    return { variant, names, page, ...figures };
  } finally {
    await tab.close();
  }
}

const all: Record<string, Row[]> = {};
for (const browser of values.browsers.split(",") as Family[]) {
  const rig = await launch(browser, "test");
  await open(rig);
  const rounds: Sample[][] = [];
  for (let round = 0; round < Number(values.rounds); round++) {
    const samples: Sample[] = [];
    // Each round another page first, so that no variant always has the same one coldest.
    for (const names of counts) {
      for (const page of pages) {
        for (const [variant, most] of Object.entries(VARIANT_LIMITS))
          if (names <= most) samples.push(await sample(rig, page, variant, names));
      }
    }
    rounds.push(samples);
    console.error(`${browser}: round ${round + 1} of ${values.rounds}`);
  }
  await rig.close();
  const rows = rowsOf(rounds);
  all[browser] = rows;
  console.log(`\n${browser}, ${pages.length} pages, ${values.rounds} rounds, medians\n\n${tableOf(rows)}`);
}
mkdirSync(at("../../dist/bench"), { recursive: true });
writeFileSync(at("../../dist/bench/pages.json"), JSON.stringify(all, null, 2));
