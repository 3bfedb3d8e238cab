/**
 * How fast the recogniser reads: `npx tsx scripts/train/speed.ts TEXTS.jsonl [MODEL]`, TEXTS.jsonl of {text}. Counts
 * processor time, so that other work on the machine does not blur it, and the best of several rounds.
 */
import { readFileSync } from "node:fs";
import { openRecogniser } from "../../src/names/tagger/recogniser.ts";

const [file, model = "model/names.bin"] = process.argv.slice(2);
if (!file) {
  console.error("usage: npx tsx scripts/train/speed.ts TEXTS.jsonl [MODEL]");
  process.exit(2);
}
const texts = readFileSync(file, "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => (JSON.parse(line) as { text: string }).text);
const characters = texts.reduce((sum, text) => sum + text.length, 0);
const bytes = Uint8Array.from(readFileSync(model));
const opening = process.cpuUsage();
const recogniser = openRecogniser(bytes.buffer);
const opened = process.cpuUsage(opening);
let best = Infinity;
for (let round = 0; round < 5; round++) {
  const from = process.cpuUsage();
  for (const text of texts) recogniser.recognise(text);
  const { user, system } = process.cpuUsage(from);
  best = Math.min(best, (user + system) / 1e6);
}
console.log(`opened in ${((opened.user + opened.system) / 1000).toFixed(1)} ms`);
console.log(
  `${characters} characters in ${best.toFixed(3)} s: ${(characters / 1e6 / best).toFixed(2)} million a second`,
);
