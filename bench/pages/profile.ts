/**
 * `tsx bench/pages/profile.ts [--part "reader and names" --names bundled --pages 14 --rounds 2]`: where the time of one part of parts-page.ts goes,
 * function by function, in tabs just opened: Chromium's CPU profiler with a sample every 50 µs, added up over the pages.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { packNames } from "../../src/names/pack.ts";
import { generatedForms } from "../../tests/support/names-generated.ts";
import { at, bundle, HOST, openBrowser } from "./fresh-tab.ts";
import type { Steps } from "./parts-page.ts";
import { pageNames } from "./web.ts";

interface World {
  onRecordParts: Steps;
}

const { values } = parseArgs({
  options: {
    part: { type: "string", default: "reader, names, marks, layout" },
    names: { type: "string", default: "bundled" },
    pages: { type: "string", default: "14" },
    rounds: { type: "string", default: "2" },
  },
});
const names =
  values.names === "bundled"
    ? readFileSync(at("../../build/names.json"), "utf8")
    : JSON.stringify(packNames({ format: 1, forms: generatedForms(Number(values.names)) }));
const pages = pageNames(Number(values.pages));
const browser = await openBrowser(pages, { names });
const code = await bundle(at("parts-page.ts"), false);
const self = new Map<string, number>();
let tabs = 0;
for (let round = 0; round < Number(values.rounds); round++) {
  for (const page of pages) {
    await browser.inFreshTab(`${HOST}${page}`, async (tab) => {
      await tab.evaluate(code);
      await tab.evaluate(async (part) => {
        const { onRecordParts } = globalThis as unknown as World;
        await onRecordParts.take("/names/names", "");
        onRecordParts.open(part);
      }, values.part);
      const session = await tab.context().newCDPSession(tab);
      await session.send("Profiler.enable");
      await session.send("Profiler.setSamplingInterval", { interval: 50 });
      await session.send("Profiler.start");
      await tab.evaluate(() => (globalThis as unknown as World).onRecordParts.run());
      const { profile } = await session.send("Profiler.stop");
      const nodes = new Map(profile.nodes.map((node) => [node.id, node.callFrame]));
      for (const [n, id] of (profile.samples ?? []).entries()) {
        const { functionName, lineNumber } = nodes.get(id) ?? { functionName: "?", lineNumber: 0 };
        const key = `${functionName || "(anonymous)"}:${lineNumber}`;
        self.set(key, (self.get(key) ?? 0) + (profile.timeDeltas?.[n + 1] ?? 0) / 1000);
      }
      tabs++;
    });
  }
}
await browser.close();
const rows = [...self].filter(([key]) => !key.startsWith("(idle)")).sort((a, b) => b[1] - a[1]);
for (const [key, ms] of rows.slice(0, 40)) console.log(`${(ms / tabs).toFixed(3).padStart(8)} ms  ${key}`);
