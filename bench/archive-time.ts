/**
 * `tsx bench/archive-time.ts`: how long the first card about somebody takes, in Node, from the archive that build/ holds
 * (`npm run build -- test-chrome --archive FILE.json`): file read, inflated and checked, opened, card composed; and a card after that.
 */
import { performance } from "node:perf_hooks";
import manifest from "../build/archive.json";
import { openArchive } from "../src/archive/archive.ts";
import { composeCard } from "../src/recall/compose.ts";
import { inflatedFile } from "./card-archive.ts";
import { paragraphs } from "./recall-words.ts";

const RUNS = 15;
const TODAY = "2026-01-01";
const questions = paragraphs();

if (manifest.files.entities === 0) throw new Error("build/ holds no archive");
const large = (manifest.large as readonly string[])[0] ?? "";
const few = process.argv[2] ?? "place-290";

for (const entity of [large, few]) {
  const first: number[] = [];
  const after: number[] = [];
  let statements = 0;
  for (let run = 0; run < RUNS; run++) {
    // Anew each time, as after a wake.
    const archive = openArchive(manifest, async (name) => inflatedFile(name));
    for (const times of [first, after]) {
      const started = performance.now();
      const shelf = await archive.about(entity);
      if (!shelf) throw new Error(`the archive has no ${entity}`);
      const exclude = shelf.record.sourcesAt(["https://news.example/"]);
      const query = { entity, paragraph: questions[run] ?? "", exclude };
      const card = composeCard(query, shelf.record, shelf.recall, TODAY);
      if (!card) throw new Error(`${entity} has no card`);
      times.push(performance.now() - started);
      statements = shelf.record.countRelated(entity);
    }
  }
  console.log(`${entity}, ${statements} statements: first card ${told(first)}; a card after that ${told(after)}`);
}

function told(times: number[]): string {
  const cold = times[0] ?? Number.NaN;
  const sorted = times.toSorted((a, b) => a - b);
  return `${cold.toFixed(1)} ms at the first run, median ${(sorted[RUNS >> 1] ?? Number.NaN).toFixed(1)} ms`;
}
