/**
 * `npm run bench:index [-- rounds [names,names…]]`: the names index beside what else one could use, for 30 to a million
 * names over real articles. Every sample is a process of its own; engines take turns in each round. Prints a table, and
 * leaves the figures in dist/bench/index-file.json. Ends with an error where the index finds other than the oracle.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { buildIndex, openIndex, scanText } from "../../src/names/index-file/index.ts";
import { generatedForms } from "../../tests/support/names-generated.ts";
import { gramOracle } from "../../tests/support/names-gram-oracle.ts";
import { articleBlocks } from "./articles.ts";
import { besides, besidesLines } from "./beside.ts";
import { ENGINES } from "./engines.ts";
import { median, type Row, rowsOf, type Sample, table } from "./report.ts";

const OUT = "dist/bench/index-file";
const [rounds = "7", sizes = "30,1000,10000,100000,1000000"] = process.argv.slice(2);
const articles = articleBlocks();
if (articles.length === 0) {
  console.error("no articles: put them into ../shared/pages, or say where they are in ON_RECORD_PAGES");
  process.exit(1);
}

const counts = sizes.split(",").map(Number);
mkdirSync(OUT, { recursive: true });
await build({
  ...{ configFile: false, logLevel: "warn" },
  build: { ssr: "bench/index-file/sample.ts", outDir: OUT, emptyOutDir: false, minify: false },
});

const built = counts.map((names) => {
  const forms = generatedForms(names);
  const start = performance.now();
  const file = buildIndex(forms);
  const ms = performance.now() - start;
  const folder = join(OUT, String(names));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "index.bin"), new Uint8Array(file));
  const texts = new Set(forms.map(({ text }) => text.toLowerCase()));
  writeFileSync(join(folder, "texts.txt"), [...texts].join("\n"));

  const index = openIndex(file);
  const oracle = gramOracle(forms);
  let finds = 0;
  for (const block of articles.flat()) {
    const found = scanText(block, index, "en").flatMap(({ form, also = [], start, end }) =>
      [form, ...also].map((one) => [index.form(one).entity, start, end]),
    );
    const obvious = oracle(block, "en").map(({ form, start, end }) => [form.entity, start, end]);
    if (JSON.stringify(found) !== JSON.stringify(obvious)) throw new Error(`not as the oracle at ${names}: ${block}`);
    finds += found.length;
  }
  const bytes = file.byteLength / names;
  console.log(
    `${names} names: ${bytes.toFixed(2)} bytes each, built in ${ms.toFixed(0)} ms; ${finds} finds as the oracle's`,
  );
  const beside = besides(forms, file, articles);
  for (const line of besidesLines(beside)) console.log(`  ${line}`);
  return { names, bytesAName: bytes, buildMs: ms, finds, ...beside, samples: new Map<string, Sample[]>() };
});

for (let round = 0; round < Number(rounds); round++) {
  for (const { names, samples } of built) {
    for (const [engine, { most }] of Object.entries(ENGINES)) {
      if (names > most) continue;
      const args = ["--expose-gc", join(OUT, "sample.js"), engine, join(OUT, String(names)), String(round)];
      const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1e9 });
      if (status !== 0) throw new Error(`${engine}, ${names} names: ${stderr}`);
      samples.set(engine, [...(samples.get(engine) ?? []), JSON.parse(stdout)]);
    }
  }
  console.log(`round ${round + 1} of ${rounds}`);
}

const rows: Row[] = built.flatMap(({ names, samples }) => rowsOf(names, samples));
console.log(table(rows));
const growth = ["index", "index, not warmed up"].flatMap((engine) => {
  const least = built[0]?.samples.get(engine) ?? [];
  return built.map(({ names, samples }) => ({
    ...{ names, engine },
    cold: median((samples.get(engine) ?? []).map(({ cold }, n) => cold / least[n]!.cold)),
  }));
});
for (const { names, engine, cold } of growth)
  console.log(`${engine}: first scan at ${names} names: ${cold.toFixed(2)} × that at ${counts[0]}`);
const figures = built.map(({ samples, ...figures }) => figures);
writeFileSync(`${OUT}.json`, JSON.stringify({ node: process.version, rounds, index: figures, growth, rows }, null, 2));
