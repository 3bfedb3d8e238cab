import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The data beside the project (never part of it); SHARED names another place. */
const FOLDER = process.env.SHARED ?? fileURLToPath(new URL("../../../shared", import.meta.url));

/** The file's text, undefined where the data is not at hand. */
export function shared(path: string): string | undefined {
  const file = `${FOLDER}/${path}`;
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

/** How many of the words of two stretches of text both hold, as a share of all of them (Jaccard). */
export function likeness(text: string, a: readonly [number, number][], b: readonly [number, number][]): number {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((found) => found.index);
  const inside = (spans: readonly [number, number][], at: number) =>
    spans.some(([start, end]) => start <= at && at < end);
  const both = words.filter((at) => inside(a, at) && inside(b, at)).length;
  const either = words.filter((at) => inside(a, at) || inside(b, at)).length;
  return either ? both / either : 0;
}
