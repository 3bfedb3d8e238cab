/** The suites of `npm test`, each run as a process of its own and counted by what it reports. */
import { type SpawnSyncOptions, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ARCHIVE } from "../../tests/support/archive-generated.ts";
import { checkBuilt, printFindings } from "../check-built.ts";
import { bin, ROOT } from "../run.ts";
import { type Count, countPlaywright, countVitest } from "./count.ts";

export interface Step {
  name: string;
  run(): Count;
}

const BUILDS = ["chrome", "firefox", "test-chrome", "test-firefox"];
const WITH_ARCHIVE = ["archive-chrome", "archive-firefox"];
/** The end-to-end suites as a whole, in milliseconds: a browser that hangs must not hang the run. */
const E2E_LIMIT = 12 * 60_000;

const reports = mkdtempSync(join(tmpdir(), "on-record-test-"));

/** In order: what is quick to fail first, and the builds before what runs on them. */
export const STEPS: readonly Step[] = [
  { name: "corpus", run: () => one(tsx("scripts/corpus.ts")) },
  { name: "lint", run: () => one(node([bin("biome", "@biomejs/biome"), "check", "--error-on-warnings"])) },
  { name: "types", run: () => one(node([bin("tsc", "typescript"), "--noEmit"])) },
  { name: "unit", run: () => vitest("unit") },
  { name: "browser", run: () => vitest("browser") },
  { name: "build", run: build },
  { name: "built", run: built },
  { name: "web-ext", run: webExtLint },
  { name: "e2e", run: e2e },
];

/** Those with an archive first: the others are then built without it. */
function build(): Count {
  const pack = join(reports, "pack.json");
  const { names, statements, seed } = ARCHIVE;
  const size = ["--names", names, "--statements", statements, "--seed", seed].map(String);
  const made =
    tsx("scripts/archive-generated.ts", pack, ...size) ||
    tsx("scripts/build.ts", ...WITH_ARCHIVE, "--archive", pack) ||
    tsx("scripts/build.ts", ...BUILDS);
  return one(made);
}

function vitest(project: string): Count {
  const report = join(reports, `${project}.json`);
  const options = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const status = node([bin("vitest"), "run", "--project", project, ...options]);
  return countVitest(read(report), status);
}

function e2e(): Count {
  const report = join(reports, "e2e.json");
  const status = node([bin("playwright", "@playwright/test"), "test", "--reporter=list,json"], {
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    timeout: E2E_LIMIT,
  });
  return countPlaywright(read(report), status);
}

function built(): Count {
  const all = [...BUILDS, ...WITH_ARCHIVE];
  const findings = checkBuilt(all);
  printFindings(findings, all);
  const failed = findings.filter(({ problems }) => problems.length > 0).length;
  return { passed: findings.length - failed, failed, skipped: 0 };
}

/** AMO's own linter; a warning or a notice there is a question by a reviewer here, so each of them fails. */
function webExtLint(): Count {
  const args = [bin("web-ext"), "lint", "--no-input", "--no-config-discovery", "--source-dir", "dist/firefox"];
  const ran = spawnSync(process.execPath, [...args, "--output", "json"], { cwd: ROOT, encoding: "utf8", env: quiet() });
  const start = ran.stdout.indexOf("{");
  if (start < 0) {
    console.error(ran.stdout, ran.stderr);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const found = JSON.parse(ran.stdout.slice(start)) as Record<"errors" | "warnings" | "notices", unknown[]>;
  const { errors, warnings, notices } = found;
  console.log(`web-ext lint: ${errors.length} errors, ${warnings.length} warnings, ${notices.length} notices`);
  const clean = errors.length + warnings.length + notices.length === 0;
  if (!clean) console.error(JSON.stringify([...errors, ...warnings, ...notices], null, 2));
  return clean ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

function one(status: number): Count {
  return status === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

function tsx(...args: string[]): number {
  return node([bin("tsx"), ...args]);
}

/** @returns the exit code; 1 where the process was ended from outside. */
function node(args: string[], options: SpawnSyncOptions = {}): number {
  const ran = spawnSync(process.execPath, args, { cwd: ROOT, stdio: "inherit", env: quiet(), ...options });
  if (ran.error) console.error(ran.error.message);
  return ran.status ?? 1;
}

/** No update notices, no calls home. */
function quiet(): NodeJS.ProcessEnv {
  return { ...process.env, NO_UPDATE_NOTIFIER: "1" };
}

function read(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;
}
