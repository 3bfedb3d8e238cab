/** A pack as an archive of the build: checked, split, written to build/archive/. What is in the files: src/archive. */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { hashOf, writeIfChanged } from "../../corpus/build.ts";
import { namesIn } from "../../corpus/names-data.ts";
import { checkPack, merged, PackError } from "../../src/archive/check.ts";
import { FOLDER, NO_ARCHIVE } from "../../src/archive/manifest.ts";
import { splitArchive } from "../../src/archive/split.ts";
import { packNames } from "../../src/names/pack.ts";
import type { Pack } from "../../src/record/schema.ts";

/** More names than that are not for build/names.json, which every page reads whole. */
const MOST_NAMES = 2_000;

/**
 * Splits the pack into build/archive/ and writes build/archive.json. Where the pack has few names they join the bundled
 * ones in build/names.json. The bundled record has been compiled.
 * @returns what was built, in a sentence
 * @throws {Error} where the file is missing, no JSON or no pack, with file, place and reason; nothing is left of an
 * archive then
 */
export function buildArchive(root: string, file: string): string {
  leaveOutArchive(root);
  const bundled = JSON.parse(readFileSync(join(root, "build/record.json"), "utf8")) as Pack;
  const bytes = readFileSync(file);
  const pack = readPack(bytes, file, bundled);
  const stamp = createHash("sha256").update(bytes).update(hashOf(bundled)).digest("hex").slice(0, 16);
  mkdirSync(join(root, "build", FOLDER));
  const files = splitArchive(bundled, pack, stamp);
  let size = 0;
  let count = 0;
  let next = files.next();
  for (; !next.done; next = files.next()) {
    const [name, content] = next.value;
    const deflated = deflateRawSync(content);
    writeFileSync(join(root, "build", name), deflated);
    size += deflated.length;
    count++;
  }
  writeIfChanged(join(root, "build/archive.json"), `${JSON.stringify(next.value)}\n`);
  const { statements, entities } = next.value;
  const said = `an archive of ${statements} statements and ${entities} entities: ${count} files, ${(size / 1e6).toFixed(1)} MB`;
  return addNames(root, bundled, pack) ? said : `${said}; its names are too many for build/names.json and not in it`;
}

/** What a build without an archive has. */
export function leaveOutArchive(root: string): void {
  rmSync(join(root, "build", FOLDER), { recursive: true, force: true });
  writeIfChanged(join(root, "build/archive.json"), `${JSON.stringify(NO_ARCHIVE)}\n`);
}

function readPack(bytes: Buffer, file: string, bundled: Pack): Pack {
  try {
    return checkPack(JSON.parse(bytes.toString("utf8")), bundled);
  } catch (error) {
    if (!(error instanceof PackError || error instanceof SyntaxError)) throw error;
    throw new Error(`${basename(file)}: ${error.message}`);
  }
}

function addNames(root: string, bundled: Pack, pack: Pack): boolean {
  if (namesIn(pack.entities).forms.length > MOST_NAMES) return false;
  const names = namesIn(merged(bundled, pack).entities);
  writeIfChanged(join(root, "build/names.json"), `${JSON.stringify(packNames(names, hashOf(names)))}\n`);
  return true;
}
