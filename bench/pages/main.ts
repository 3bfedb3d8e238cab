/**
 * `npm run bench [-- --rounds 5 --names 30,1000,10000,100000 --browsers chromium,firefox]`: from a page just opened to
 * marks painted and the page laid out, beside peers, on the real pages of ../shared without their scripts. Each sample is a
 * page of its own; variants take turns. Prints a table for each browser; figures in dist/bench/pages.json.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Page } from "@playwright/test";
import { build } from "vite";
import type { Family } from "../../scripts/browsers.ts";
import { buildIndex } from "../../src/names/index-file/index.ts";
import { launch, type Rig } from "../../tests/e2e/harness/rig.ts";
import { generatedForms } from "../../tests/support/names-generated.ts";
import { VARIANT_LIMITS } from "./limits.ts";
import { type Row, rowsOf, type Sample, tableOf } from "./report.ts";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    names: { type: "string", default: "30,1000,10000,100000" },
    browsers: { type: "string", default: "chromium,firefox" },
    pages: { type: "string", default: "14" },
  },
});
const SHARED = process.env.ON_RECORD_SHARED ?? at("../../../shared");
const HOST = "https://bench.example/";

const pages = existsSync(`${SHARED}/pages`) ? readdirSync(`${SHARED}/pages`).slice(0, Number(values.pages)) : [];
if (pages.length === 0) {
  console.error("no pages: put them into ../shared/pages, or say where they are in ON_RECORD_SHARED");
  process.exit(1);
}
const counts = values.names.split(",").map(Number);

/** As it was served, but for scripts and what it would load. */
function still(html: string): string {
  return html
    .replace(/<script\b[\s\S]*?<\/script>/gi, "")
    .replace(/<(?:link|meta)\b[^>]*(?:stylesheet|preload|http-equiv)[^>]*>/gi, "");
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    define: { __BROWSER__: '"chrome"' },
    build: {
      write: false,
      minify: true,
      lib: { entry: at("variants.ts"), formats: ["iife"], name: "bench" },
    },
  });
  const [output] = [built].flat() as { output: { code: string }[] }[];
  return output?.output[0]?.code ?? "";
}

const inputs = counts.map((names) => {
  const forms = generatedForms(names);
  const texts = [...new Set(forms.map(({ text }) => text.toLowerCase()))];
  return { names, texts: JSON.stringify(texts), file: Buffer.from(buildIndex(forms)) };
});
const code = await bundle();

async function open(rig: Rig): Promise<void> {
  const files = new Map<string, { body: string | Buffer; contentType: string }>();
  for (const page of pages) {
    const body = still(readFileSync(`${SHARED}/pages/${page}/page.html`, "utf8"));
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
