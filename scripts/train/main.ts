/**
 * Trains the name recogniser: `npm run train -- DATA_FOLDER [OUTPUT_FOLDER]`.
 *
 * DATA_FOLDER holds train.jsonl and dev.jsonl ({id, text, spans, set}), gazetteers/*.txt and clusters.txt. Writes
 * names.bin to OUTPUT_FOLDER (model/ by default) and prints its figures on dev.jsonl. The same data give the same
 * bytes.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { readExamples } from "./data.ts";
import { buildTables } from "./gazetteers.ts";
import { packModel } from "./pack.ts";
import { scoreModel } from "./score.ts";
import { SETTINGS } from "./settings.ts";
import { train } from "./train.ts";

const [folder, output = "model"] = process.argv.slice(2);
if (!folder || !existsSync(join(folder, "train.jsonl"))) {
  console.error("usage: npm run train -- DATA_FOLDER [OUTPUT_FOLDER]   (DATA_FOLDER holds train.jsonl)");
  process.exit(2);
}
const tables = buildTables(folder);
const weights = train(readExamples(join(folder, "train.jsonl")), tables, SETTINGS, console.error);
const model = packModel(weights, tables, SETTINGS.rows);
mkdirSync(output, { recursive: true });
writeFileSync(join(output, "names.bin"), new Uint8Array(model));
console.log(`${model.byteLength} bytes, ${gzipSync(new Uint8Array(model), { level: 9 }).length} after gzip`);
const dev = join(folder, "dev.jsonl");
if (existsSync(dev)) console.table(scoreModel(model, readExamples(dev)));
