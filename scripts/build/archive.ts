/** A pack as an archive of the build: checked, split, written to build/archive/. What is in the files: src/archive. */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { writeIfChanged } from "../../corpus/build.ts";
import { checkPack, PackError } from "../../src/archive/check.ts";
import { FOLDER, NO_ARCHIVE } from "../../src/archive/manifest.ts";
import { splitArchive } from "../../src/archive/split.ts";
import type { Pack } from "../../src/record/schema.ts";
import { addNames } from "./archive-names.ts";

/**
 * Splits the pack into build/archive/ and writes build/archive.json. The bundled record has been compiled.
 * @returns what was built, in a sentence
 * @throws {Error} where the file is missing, no JSON or no pack, with file, place and reason; nothing is left of an
 * archive then
 */
export function buildArchive(root: string, file: string): string {
  leaveOutArchive(root);
  const bundled = JSON.parse(readFileSync(join(root, "build/record.json"), "utf8")) as Pack;
  const bytes = readFileSync(file);
  const pack = readPack(bytes, file, bundled);
  const stamp = createHash("sha256").update(bytes).update(JSON.stringify(bundled)).digest("hex").slice(0, 16);
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
  const names = addNames(root, pack);
  const total = count + (names.bytes > 0 ? 2 : 0);
  return `an archive of ${statements} statements, ${entities} entities and ${names.forms} names: ${total} files, ${((size + names.bytes) / 1e6).toFixed(1)} MB`;
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
