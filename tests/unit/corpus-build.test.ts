/** From a folder to build/: written whole, left alone where nothing is new, and not at all where something is wrong. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { buildCorpus, readCorpusFiles } from "../../corpus/build.ts";
import { findInSources } from "../../corpus/find.ts";
import { inWords } from "../../corpus/summary.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "on-record-corpus-"));
  cpSync(fileURLToPath(new URL("../../corpus", import.meta.url)), join(root, "corpus"), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

test("writes the record and the names, and says in numbers what they hold", () => {
  const { changed, ...summary } = buildCorpus(root);
  expect(changed).toBe(true);
  expect(readdirSync(join(root, "build")).sort()).toEqual(["archive.json", "names.json", "record.json"]);
  expect(JSON.parse(readFileSync(join(root, "build/record.json"), "utf8")).statements).toHaveLength(25);
  expect(inWords(summary)).toContain("21: 9 direct, 5 mixed, 7 indirect (1 at second hand)");
});

test("a second build touches nothing", () => {
  buildCorpus(root);
  const written = statSync(join(root, "build/record.json")).mtimeMs;
  expect(buildCorpus(root).changed).toBe(false);
  expect(statSync(join(root, "build/record.json")).mtimeMs).toBe(written);
});

test("something wrong writes nothing", () => {
  writeFileSync(join(root, "corpus/notes.json"), "[");
  expect(() => buildCorpus(root)).toThrow("corpus/notes.json:1:2: not JSON");
  expect(existsSync(join(root, "build"))).toBe(false);
});

test("finds words in the stored texts for the editor, every time they stand there", () => {
  const files = readCorpusFiles(root);
  expect(findInSources(files, "I think that NATO’s arrogance")).toEqual([
    'corpus/sources/duran-2017-05-08-lavrov-mir.txt:6:2 { "start": 924, "end": 953 }',
  ]);
  expect(findInSources(files, "NATO is not Russia’s enemy – Lavrov to French media")).toHaveLength(2);
  expect(findInSources(files, "nothing of the kind")).toEqual([]);
});
