/**
 * One sample, in a process of its own so that the code is as cold as on a page just opened:
 * `node sample.mjs <engine> <folder with the names> <article that is read cold>`. Prints a line of JSON.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { articleBlocks } from "./articles.ts";
import { ENGINES } from "./engines.ts";
import type { Sample } from "./report.ts";

const [engine = "", folder = "", article = "0"] = process.argv.slice(2);
const articles = articleBlocks();
const page = articles[Number(article) % articles.length] ?? [];

/** What the process holds, in bytes, after all that can go is gone. */
function held(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const before = held();
const getReady = ENGINES[engine]!.load({
  texts: () => readFileSync(join(folder, "texts.txt"), "utf8").split("\n"),
  file() {
    const { buffer, byteOffset, byteLength } = readFileSync(join(folder, "index.bin"));
    return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  },
});
const start = performance.now();
const scan = getReady();
const ready = performance.now() - start;
const memory = held() - before;

const coldStart = performance.now();
const found = page.map((block) => scan(block));
const cold = performance.now() - coldStart;

for (let n = 0; n < 20; n++) for (const blocks of articles) for (const block of blocks) scan(block);
const warms = Array.from({ length: 11 }, () => {
  const warmStart = performance.now();
  for (const block of page) scan(block);
  return performance.now() - warmStart;
});
const warm = warms.sort((a, b) => a - b)[5] ?? 0;

console.log(JSON.stringify({ ready, memory, cold, warm, found } satisfies Sample));
