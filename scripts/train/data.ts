import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A text with its names, as train.jsonl and dev.jsonl hold them; offsets in UTF-16 code units. */
export interface Example {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly type: string }[];
  /** The corpus it is from. */
  readonly set: string;
}

/** Corpora that leave names unlabelled: they teach silence. */
const LEFT_OUT = new Set(["re3d-open"]);

/** Reads a JSONL file of examples, without the corpora not trained on. */
export function readExamples(file: string): Example[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Example)
    .filter(({ set }) => !LEFT_OUT.has(set));
}

/** The lines of a gazetteer; none when the folder has no such file. */
export function readLines(folder: string, file: string): string[] {
  try {
    return readFileSync(join(folder, file), "utf8").split("\n").filter(Boolean);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
