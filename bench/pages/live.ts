/**
 * `tsx bench/pages/live.ts [--only changes|hover|long --times 25 --beside ../other-checkout]`: what annotated pages cost to
 * live with, on generated pages with the record's own names, in Chromium: a changed paragraph, a moved pointer, a book.
 */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { at, bundle, HOST, openBrowser } from "./fresh-tab.ts";
import type { LIVE } from "./live-page.ts";

const { values } = parseArgs({
  options: {
    only: { type: "string", default: "" },
    times: { type: "string", default: "25" },
    beside: { type: "string" },
  },
});
interface World {
  onRecordLive: typeof LIVE;
}

const names = JSON.parse(readFileSync(at("../../build/names.json"), "utf8"));
const browser = await openBrowser([]);
const RUNS: readonly (readonly [what: keyof typeof LIVE, ...more: (string | number)[]])[] = [
  ["changes", "all", Number(values.times)],
  ["changes", "smart", Number(values.times)],
  ["hover", 400],
  ["long", "all"],
  ["long", "smart"],
];
for (const checkout of [values.beside, at("../..")]) {
  if (!checkout) continue;
  const code = await bundle(resolve(checkout, "bench/pages/live-page.ts"));
  const worker = await bundle(resolve(checkout, "bench/pages/background-worker.ts"));
  if (values.beside) console.log(checkout);
  for (const [what, ...more] of RUNS.filter(([what]) => what.includes(values.only))) {
    const result = await browser.inFreshTab(HOST, async (tab) => {
      await tab.evaluate(code);
      return tab.evaluate(
        ([given, what, more]) =>
          ((globalThis as unknown as World).onRecordLive[what] as (...args: unknown[]) => Promise<unknown>)(
            given,
            ...more,
          ),
        [{ names, worker }, what, more] as const,
      );
    });
    const figures = JSON.stringify(result, (_, value) =>
      typeof value === "number" ? Number(value.toFixed(2)) : value,
    );
    console.log(`${[what, ...more].join(" ")}: ${figures}`);
  }
}
await browser.close();
