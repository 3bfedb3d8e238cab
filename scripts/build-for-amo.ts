/**
 * `npm run build-for-amo [-- --verify]`: what addons.mozilla.org takes: the Firefox package, and the source it is built
 * from. `--verify` does what a reviewer does: unpacks the source elsewhere, installs, builds and compares every file.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { filesBelow } from "./build/finish.ts";
import { packagePath, packageReleases } from "./package.ts";
import { ROOT } from "./run.ts";
import { zipFiles } from "./zip.ts";

/** What the build reads, and what a reviewer reads to understand it; tests and benchmarks are not in it. */
const SOURCE_FILES = ["LICENSE", "NOTICE", "README.md", "manifest.json", "package.json", "package-lock.json"];
const SOURCE_CONFIG = ["tsconfig.json", "vite.config.ts"];
const SOURCE_FOLDERS = ["corpus", "docs", "model", "public", "scripts", "src"];

try {
  const [firefox = ""] = packageReleases(["firefox"]);
  const source = packagePath("source");
  zipFiles(ROOT, sourceFiles(), source);
  console.log(`${firefox}\n${source}`);
  if (process.argv.includes("--verify")) verify(source);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

function sourceFiles(): string[] {
  const below = SOURCE_FOLDERS.flatMap((folder) => filesBelow(join(ROOT, folder)).map((file) => `${folder}/${file}`));
  // Pictures for the README are large and built from nothing.
  return [...SOURCE_FILES, ...SOURCE_CONFIG, ...below.filter((file) => !/^docs\/.*\.png$/.test(file))];
}

/** @throws {Error} naming each file that a build from the source zip makes differently. */
function verify(source: string): void {
  const folder = mkdtempSync(join(tmpdir(), "on-record-source-"));
  try {
    for (const [file, bytes] of Object.entries(unzipSync(readFileSync(source)))) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), bytes);
    }
    console.log(`Building the source anew in ${folder} …`);
    run(folder, "npm", "ci");
    run(folder, "npm", "run", "build", "--", "firefox");
    const [ours, theirs] = [hashes(join(ROOT, "dist/firefox")), hashes(join(folder, "dist/firefox"))];
    const differing = [...new Set([...ours.keys(), ...theirs.keys()])].filter(
      (file) => ours.get(file) !== theirs.get(file),
    );
    if (differing.length > 0) throw new Error(`built from the source zip, these differ: ${differing.join(", ")}`);
    console.log(`The source zip rebuilds to the same ${ours.size} files.`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(cwd: string, command: string, ...args: string[]): void {
  const ran = spawnSync(command, args, { cwd, encoding: "utf8", shell: process.platform === "win32" });
  if (ran.status !== 0) throw new Error(`${command} ${args.join(" ")} failed:\n${ran.stdout}${ran.stderr}`);
}

function hashes(folder: string): Map<string, string> {
  return new Map(
    filesBelow(folder).map((file) => [
      file,
      createHash("sha256")
        .update(readFileSync(join(folder, file)))
        .digest("hex"),
    ]),
  );
}
