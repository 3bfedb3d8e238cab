/**
 * `tsx bench/extension/first-mark.ts [--builds chrome,firefox --page bbc --runs 9]`: how long after its DOM is there a real news page
 * has its first marks, with the background awake and asleep. Needs `npm run build`.
 */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Office } from "../../tests/e2e/harness/office.ts";
import { launchFolder, type Rig } from "../../tests/e2e/harness/rig.ts";
import { median } from "../pages/report.ts";
import { newsPages } from "../pages/web.ts";

const { values } = parseArgs({
  options: {
    builds: { type: "string", default: "chrome,firefox" },
    page: { type: "string", default: "bbc" },
    runs: { type: "string", default: "9" },
  },
});
const page = newsPages().find(({ name }) => name.toLowerCase().includes(values.page.toLowerCase()));
if (!page) throw new Error(`no page is called so: ${values.page}; put the pages into ../shared/pages`);

/** In the page's own world, which shares the registry. */
const WATCH = `(() => {
  const since = () => performance.getEntriesByType("navigation")[0].domContentLoadedEventStart;
  const look = () => {
    if (CSS.highlights.has("on-record-mention")) globalThis.firstMark = performance.now() - since();
    else setTimeout(look, 2);
  };
  look();
})()`;
const PATIENCE = 20_000;

async function firstMark(rig: Rig, url: string): Promise<number> {
  const tab = await rig.context.newPage();
  try {
    await tab.addInitScript(WATCH);
    await tab.goto(url, { waitUntil: "load" });
    const from = Date.now();
    while (Date.now() < from + PATIENCE) {
      const at = await tab.evaluate(() => (globalThis as { firstMark?: number }).firstMark);
      if (at !== undefined) return at;
      await tab.waitForTimeout(20);
    }
    throw new Error(`no mark on ${url}`);
  } finally {
    await tab.close();
  }
}

for (const build of values.builds.split(",")) {
  const folder = fileURLToPath(new URL(`../../dist/${build}`, import.meta.url));
  const rig = await launchFolder(build.includes("firefox") ? "firefox" : "chromium", folder);
  await rig.context.route("**/*", (route) => {
    const url = route.request().url();
    if (/^(?:chrome|moz)-extension:/.test(url)) return route.continue();
    return url === page.url
      ? route.fulfill({ status: 200, contentType: "text/html; charset=utf-8", body: page.html() })
      : route.abort();
  });
  const office = await Office.open(rig);
  // The first load of a browser is like no other.
  await firstMark(rig, page.url);
  const figures: string[] = [];
  for (const state of ["awake", "asleep"] as const) {
    const times: number[] = [];
    for (let run = 0; run < Number(values.runs); run++) {
      if (state === "asleep") await office.stopBackground();
      times.push(await firstMark(rig, page.url));
    }
    figures.push(`${state} median ${median(times).toFixed(0)} ms, worst ${Math.max(...times).toFixed(0)}`);
  }
  await rig.close();
  console.log(`${build}, ${page.name}: ${figures.join("; ")}`);
}
