import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const COMMAND = fileURLToPath(new URL("../../bin/on-record.mjs", import.meta.url));
const MODEL = fileURLToPath(new URL("../../model/names.bin", import.meta.url));

/** Without a trained model there is nothing to run. */
export const hasModel = existsSync(MODEL);

export interface Ended {
  status: number | null;
  out: string;
  err: string;
}

/** The command as a user starts it. */
export const start = (...args: string[]): ChildProcessWithoutNullStreams => spawn(process.execPath, [COMMAND, ...args]);

export function ended(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
  // A command that ended early has closed its end of the pipe.
  child.stdin.on("error", () => {});
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => {
      resolve({ status, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() });
    });
  });
}

export function run(args: readonly string[], input: string | Buffer = ""): Promise<Ended> {
  const child = start(...args);
  const end = ended(child);
  child.stdin.end(input);
  return end;
}

export const parsed = <Item>(out: string): Item[] =>
  out
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Item);
