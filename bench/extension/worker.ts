/**
 * `tsx bench/extension/worker.ts [--names 100000,1000000 --browsers chromium,firefox --runs 15]`: how long a page waits for the
 * names its text holds, with the background awake and asleep: a message with the text of a real page, and the answer.
 * Needs builds with an archive, which the end-to-end tests leave (`npx tsx scripts/test.ts build`); the index files are made here
 * from invented names.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Family } from "../../scripts/browsers.ts";
import { FORMS_FILE, INDEX_FILE } from "../../src/archive/manifest.ts";
import { packForms } from "../../src/names/forms-file/index.ts";
import { buildIndex } from "../../src/names/index-file/index.ts";
import { Office } from "../../tests/e2e/harness/office.ts";
import { launchFolder } from "../../tests/e2e/harness/rig.ts";
import { generatedForms } from "../../tests/support/names-generated.ts";
import { articleBlocks } from "../index-file/articles.ts";
import { median } from "../pages/report.ts";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const { values } = parseArgs({
  options: {
    names: { type: "string", default: "100000,1000000" },
    browsers: { type: "string", default: "chromium,firefox" },
    runs: { type: "string", default: "15" },
  },
});

interface Api {
  runtime: { sendMessage(message: unknown): Promise<[block: number, mentions: unknown[]][]> };
}

/** Milliseconds from the message sent to the answer there, and how many mentions it held. */
async function ask(office: Office, texts: readonly string[]): Promise<{ took: number; found: number }> {
  return office.page.evaluate(async (texts) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const before = performance.now();
    const blocks = texts.map((text, id) => [id, text]);
    const ask = { page: `${before}`, turn: 1, anew: true, lang: "en", date: "", blocks };
    const answer = await (browser ?? chrome).runtime.sendMessage({ type: "mentions", ask });
    return { took: performance.now() - before, found: answer.flatMap(([, mentions]) => mentions).length };
  }, texts);
}

const articles = articleBlocks();
if (articles.length === 0) throw new Error("no articles: put them into ../shared/pages");
const rows: object[] = [];
for (const names of values.names.split(",").map(Number)) {
  const forms = generatedForms(names);
  const files = { [INDEX_FILE]: buildIndex(forms), [FORMS_FILE]: packForms(forms) };
  for (const family of values.browsers.split(",") as Family[]) {
    const folder = at(`../../dist/bench/large-${family}`);
    rmSync(folder, { recursive: true, force: true });
    cpSync(at(`../../dist/archive-${family === "chromium" ? "chrome" : "firefox"}`), folder, { recursive: true });
    mkdirSync(`${folder}/archive`, { recursive: true });
    for (const [file, content] of Object.entries(files)) writeFileSync(`${folder}/${file}`, new Uint8Array(content));
    const rig = await launchFolder(family, folder);
    const office = await Office.open(rig);
    const awake: number[] = [];
    const asleep: number[] = [];
    for (let run = 0; run < Number(values.runs); run++) {
      const texts = articles[run % articles.length] ?? [];
      await office.stopBackground();
      asleep.push((await ask(office, texts)).took);
    }
    // Somebody reads on: each page once, and then each once more.
    for (const texts of [...articles, ...articles]) awake.push((await ask(office, texts)).took);
    await rig.close();
    const size = Object.values(files).reduce((sum, { byteLength }) => sum + byteLength, 0);
    const row = { browser: family, names, awake: median(awake), asleep: median(asleep), megabytes: size / 1e6 };
    rows.push(row);
    console.log(
      `${family}, ${names.toLocaleString("en")} names (${row.megabytes.toFixed(1)} MB in the background): ` +
        `awake median ${row.awake.toFixed(1)} ms, asleep ${row.asleep.toFixed(0)} ms, worst ${Math.max(...awake).toFixed(0)} and ${Math.max(...asleep).toFixed(0)}`,
    );
  }
}
mkdirSync(at("../../dist/bench"), { recursive: true });
writeFileSync(at("../../dist/bench/worker.json"), JSON.stringify(rows, null, 2));
