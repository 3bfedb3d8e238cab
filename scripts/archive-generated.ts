/**
 * `tsx scripts/archive-generated.ts FILE.json [--names 1500] [--statements 100000] [--seed 1]`: writes an invented pack, for
 * trying out what a large archive does: `npm run build -- chrome --archive FILE.json`.
 */
import { closeSync, openSync, writeSync } from "node:fs";
import { parseArgs } from "node:util";
import { generatedPack } from "../tests/support/archive-generated.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    names: { type: "string", default: "1500" },
    statements: { type: "string", default: "100000" },
    seed: { type: "string", default: "1" },
  },
});
const [file] = positionals;
const [names = 0, statements = 0, seed = 0] = [values.names, values.statements, values.seed].map(Number);
if (!file || !(names >= 40) || !(statements > 0) || !Number.isInteger(seed)) {
  console.error("usage: tsx scripts/archive-generated.ts FILE.json [--names 1500] [--statements 100000] [--seed 1]");
  process.exit(1);
}

const pack = generatedPack({ names, statements, seed });
const out = openSync(file, "w");
// Item by item: a million names in one string would be more than a string may hold beside the rest.
let first = true;
for (const [key, value] of Object.entries(pack)) {
  writeSync(out, `${first ? "{" : ",\n"}${JSON.stringify(key)}:`);
  first = false;
  if (!Array.isArray(value)) writeSync(out, JSON.stringify(value));
  else {
    writeSync(out, "[");
    const lines = value.map((item, place) => `${place > 0 ? ",\n" : "\n"}${JSON.stringify(item)}`);
    for (let at = 0; at < lines.length; at += 1000) writeSync(out, lines.slice(at, at + 1000).join(""));
    writeSync(out, "]");
  }
}
writeSync(out, "}\n");
closeSync(out);
console.log(
  `${file}: ${pack.entities.length} entities, ${pack.sources.length} sources, ${pack.statements.length} statements and lines`,
);
