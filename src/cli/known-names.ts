import { createReadStream } from "node:fs";
import type { KnownName } from "../names/linker/linker.ts";
import { linesOf } from "./lines.ts";

/** The list of names could not be read at all. */
export class NamesMissing extends Error {}

/** Reads {uri, name, type} a line, `id` as good as `uri`. A line that is none is reported, the others go on. */
export async function readKnownNames(
  path: string,
  report: (problem: string) => void,
): Promise<{ names: KnownName[]; bad: number }> {
  const names: KnownName[] = [];
  let bad = 0;
  try {
    for await (const { number, text } of linesOf(createReadStream(path))) {
      if (text?.trim() === "") continue;
      try {
        names.push(readName(text));
      } catch (error) {
        bad++;
        report(`${path}: line ${number}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    const reason = code === "ENOENT" ? "there is none" : code === "EISDIR" ? "it is a folder" : String(error);
    throw new NamesMissing(`cannot read the names at ${path}: ${reason}`);
  }
  return { names, bad };
}

/** @throws Error with what is wrong with the line, for people */
function readName(line: string | undefined): KnownName {
  if (line === undefined) throw new Error("longer than can be held");
  const item: unknown = JSON.parse(line);
  if (typeof item !== "object" || item === null) throw new Error("not an object");
  const { uri, id = uri, name, type } = item as Record<string, unknown>;
  if (typeof id !== "string" || typeof name !== "string")
    throw new Error('not an object with strings "uri" and "name"');
  if (type !== "PER" && type !== "ORG") throw new Error('"type" is neither "PER" nor "ORG"');
  return { id, name, type };
}
