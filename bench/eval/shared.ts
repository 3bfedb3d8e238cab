import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The folder of data that is no part of the project. */
export const SHARED = process.env.ON_RECORD_SHARED ?? join(ROOT, "../shared");

/** A path in it; undefined where there is nothing. */
export function sharedPath(path: string): string | undefined {
  const whole = join(SHARED, path);
  return existsSync(whole) ? whole : undefined;
}

export function sharedText(path: string): string | undefined {
  const whole = sharedPath(path);
  return whole && readFileSync(whole, "utf8");
}

/** The items of a JSONL file; undefined where there is none. */
export function sharedItems<Item>(path: string): Item[] | undefined {
  return sharedText(path)
    ?.split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Item);
}
