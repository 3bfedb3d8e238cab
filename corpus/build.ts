/**
 * Reads corpus/, compiles it and writes what the extension ships: build/record.json and build/names.json; and
 * build/archive.json, which says that there is no archive, where none was built in (scripts/build/archive.ts).
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { NO_ARCHIVE } from "../src/archive/manifest.ts";
import { packNames } from "../src/names/pack.ts";
import { compile } from "./compile.ts";
import type { CorpusFiles } from "./document.ts";
import { type Summary, summarise } from "./summary.ts";

/**
 * @param root the project's folder.
 * @returns what was compiled, in numbers, and whether the files had to be written.
 * @throws {CorpusError} at the first thing wrong in the corpus; nothing is written then.
 */
export function buildCorpus(root: string): Summary & { changed: boolean } {
  const { record, names } = compile(readCorpusFiles(root));
  const folder = join(root, "build");
  mkdirSync(folder, { recursive: true });
  const written = [
    writeIfChanged(join(folder, "record.json"), `${JSON.stringify(record)}\n`),
    writeIfChanged(join(folder, "names.json"), `${JSON.stringify(packNames(names))}\n`),
    keepArchive(join(folder, "archive.json")),
  ];
  return { ...summarise(record, names), changed: written.includes(true) };
}

/** Where a build without an archive says so; one that was built in is left alone. */
function keepArchive(path: string): boolean {
  return !existsSync(path) && writeIfChanged(path, `${JSON.stringify(NO_ARCHIVE)}\n`);
}

/** Data files under corpus/, by their path from the root with forward slashes. */
export function readCorpusFiles(root: string): CorpusFiles {
  const files = new Map<string, Uint8Array>();
  for (const entry of readdirSync(join(root, "corpus"), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.startsWith(".") || !/\.(json|txt)$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(join(root, "/").length).replaceAll("\\", "/"), readFileSync(path));
  }
  return files;
}

/** Whole or not at all, so that a build beside this one never reads half a file; untouched where nothing is new. */
export function writeIfChanged(path: string, content: string): boolean {
  try {
    if (readFileSync(path, "utf8") === content) return false;
  } catch {
    // Not there yet.
  }
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, content);
  renameSync(temporary, path);
  return true;
}
