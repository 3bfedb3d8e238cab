import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { ROOT, sharedPath } from "./shared.ts";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Ours as a user runs it; the peers behind the same scorer. */
export const OURS = (task: string) => [process.execPath, `${ROOT}bin/on-record.mjs`, task];
export const PEER = (task: string) => [process.execPath, `${ROOT}node_modules/tsx/dist/cli.mjs`, at("./peer.ts"), task];

/** What the shared scorer says of a command that reads and writes JSONL; undefined where there is no data. */
export function scored<Result>(
  task: "names" | "quotes" | "links",
  command: readonly string[],
  gold = sharedPath(`eval/${task}-dev.jsonl`),
): Result | undefined {
  const scorer = sharedPath("eval/score.mjs");
  if (!scorer || !gold) return undefined;
  const run = spawnSync(process.execPath, [scorer, task, gold, "--", ...command], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (run.status !== 0) throw new Error(`${command.join(" ")}: the scorer ended with status ${run.status}`);
  return JSON.parse(run.stdout) as Result;
}

/** What a linker may know of a gold file, as the shared scorer lists it; undefined where there is none. */
export function knownIn(gold: string): string | undefined {
  const scorer = sharedPath("eval/score.mjs");
  if (!scorer) return undefined;
  const run = spawnSync(process.execPath, [scorer, "entities", gold], { encoding: "utf8", maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(`the scorer ended with status ${run.status}: ${run.stderr}`);
  return run.stdout;
}
