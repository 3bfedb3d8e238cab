#!/usr/bin/env node
// The command: runs what was built; in a clone, builds it first where a source is newer (a second, and only then).
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const built = new URL("../dist/cli/on-record.mjs", import.meta.url);

// A package that was packed has no sources, and nothing to be built.
if (existsSync(fileURLToPath(new URL("../src/cli/main.ts", import.meta.url)))) {
  const { buildIfOld } = await import("./build.mjs");
  await buildIfOld();
}
await import(built.href);
