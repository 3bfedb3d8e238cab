/**
 * `npm run build [-- target… [--archive FILE.json]]`: compiles the record, then builds the targets, the two releases where
 * none is named. A pack given as an archive goes into the package beside the bundled record (docs/pack-format.md).
 */
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { buildCorpus } from "../corpus/build.ts";
import { buildArchive, leaveOutArchive } from "./build/archive.ts";
import { readTarget } from "./build/target.ts";
import { bin, ROOT } from "./run.ts";

/** crxjs says what it does as it does it, and sets an option that its own other option makes needless. */
const NOISE = /crx:content-scripts-iife|✓ \S+\.iife|inlineDynamicImports option is ignored/;

const { values, positionals: names } = parseArgs({ allowPositionals: true, options: { archive: { type: "string" } } });
for (const name of names) {
  if (readTarget(name).kind !== "archive" || values.archive) continue;
  console.error(`${name} is a build with an archive: say which, --archive FILE.json`);
  process.exit(1);
}

try {
  const record = buildCorpus(ROOT);
  console.log(record.changed ? "compiled the record" : "the record is as it was");
  if (values.archive) console.log(buildArchive(ROOT, values.archive));
  else leaveOutArchive(ROOT);
} catch (error) {
  // The message says file, place and reason; a stack would only bury it.
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

// One process a target: crxjs keeps what it knows of content scripts in a module-wide map.
for (const name of names.length > 0 ? names : ["chrome", "firefox"]) {
  const built = spawnSync(process.execPath, [bin("vite"), "build", "--mode", name, "--logLevel", "warn"], {
    cwd: ROOT,
    encoding: "utf8",
    env: { ...process.env, NODE_ENV: "production", ON_RECORD_CORPUS: "built", NO_COLOR: "1" },
  });
  const said = `${built.stdout}${built.stderr}`.split("\n").filter((line) => line.trim() && !NOISE.test(line));
  if (said.length > 0) console.error(said.join("\n"));
  if (built.status !== 0) process.exit(built.status ?? 1);
  console.log(`built dist/${name}`);
}
