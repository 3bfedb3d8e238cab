/**
 * `npm run bench:extension [-- --rounds 5 --pages 14 --peers]`: what the whole extension adds to the load of a news page, in Chromium:
 * milliseconds of the page's main thread and bytes held, against the same page with an extension that does nothing.
 * Browsers take turns page by page; each load is a tab of its own. With `--peers` also what one could use
 * instead, as extensions (peers.ts). Figures in dist/bench/extension.json.
 * Needs `npm run build`; with `dist/chrome-archive` (see docs/measured.md) also a record of many names.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { launchFolder, type Rig } from "../../tests/e2e/harness/rig.ts";
import { median } from "../pages/report.ts";
import { NAMELESS, newsPages } from "../pages/web.ts";
import { writeEmpty } from "./empty.ts";
import { type Load, loadOnce } from "./load.ts";
import { writePeers } from "./peers.ts";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    pages: { type: "string", default: "14" },
    builds: { type: "string", default: "chrome,chrome-archive" },
    peers: { type: "boolean", default: false },
  },
});

const pages = [...newsPages().slice(0, Number(values.pages)), NAMELESS];
const folders: Record<string, string> = { empty: writeEmpty(at("../../dist/chrome"), at("../../dist/bench/empty")) };
if (values.peers) Object.assign(folders, await writePeers(at("../../dist/chrome")));
for (const build of values.builds.split(",")) {
  if (existsSync(at(`../../dist/${build}/manifest.json`))) folders[build] = at(`../../dist/${build}`);
  else console.error(`dist/${build} has not been built and is left out`);
}

const rigs: Record<string, Rig> = {};
for (const [name, folder] of Object.entries(folders)) {
  const rig = await launchFolder("chromium", folder);
  await rig.context.route("**/*", (route) => {
    const url = route.request().url();
    if (/^chrome-extension:/.test(url)) return route.continue();
    const page = pages.find((one) => one.url === url);
    return page
      ? route.fulfill({ status: 200, contentType: "text/html; charset=utf-8", body: page.html() })
      : route.abort();
  });
  rigs[name] = rig;
}

type Sample = Load & { build: string; page: string; round: number };
const samples: Sample[] = [];
// One round more than is counted: the first load of a browser is like no other.
for (let round = 0; round <= Number(values.rounds); round++) {
  for (const page of pages) {
    // Each in each place: what has run just before makes a difference of some milliseconds.
    const order = Object.entries(rigs);
    order.push(...order.splice(0, round % order.length));
    for (const [build, rig] of order) {
      const load = await loadOnce(rig, page.url);
      if (round > 0) samples.push({ build, page: page.name, round, ...load });
    }
  }
  console.error(`round ${round} of ${values.rounds}`);
}
for (const rig of Object.values(rigs)) await rig.close();

/** Medians over the rounds of each page, then over the pages: what is added to the same page in the same round. */
function added(build: string, of: (sample: Sample) => number, which: (page: string) => boolean): number {
  const pagesOf = pages.filter(({ name }) => which(name)).map(({ name }) => name);
  return median(
    pagesOf.map((page) =>
      median(
        samples
          .filter((one) => one.build === build && one.page === page)
          .map((one) => {
            const beside = samples.find((o) => o.build === "empty" && o.page === page && o.round === one.round);
            return of(one) - (beside ? of(beside) : Number.NaN);
          }),
      ),
    ),
  );
}

const isNameless = (page: string) => page === NAMELESS.name;
const rows = Object.keys(folders).map((build) => ({
  build,
  busy: added(
    build,
    ({ busy }) => busy,
    (page) => !isNameless(page),
  ),
  busyNameless: added(build, ({ busy }) => busy, isNameless),
  held: added(
    build,
    ({ held }) => held,
    (page) => !isNameless(page),
  ),
  longest: Math.max(...samples.filter((one) => one.build === build).map(({ longest }) => longest)),
  marks: median(samples.filter((one) => one.build === build).map(({ marks }) => marks)),
}));
console.log(`\n${pages.length - 1} pages, ${values.rounds} rounds, medians\n`);
console.log("| extension | main thread, ms added | on a page without a name | MB held in the tab | marks |");
console.log("|---|---|---|---|---|");
for (const { build, busy, busyNameless, held, marks } of rows) {
  console.log(`| ${build} | ${busy.toFixed(1)} | ${busyNameless.toFixed(1)} | ${(held / 1e6).toFixed(2)} | ${marks} |`);
}
mkdirSync(at("../../dist/bench"), { recursive: true });
writeFileSync(at("../../dist/bench/extension.json"), JSON.stringify({ rows, samples }, null, 2));
