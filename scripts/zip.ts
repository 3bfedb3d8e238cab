/** Zip files that come out the same from the same files, whenever and wherever they are made. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Zippable, zipSync } from "fflate";

/** The earliest time a zip can name, as local time, which is what zip stores. */
const EPOCH = new Date(1980, 0, 1, 0, 0, 0);

/**
 * Packs files of a folder, sorted by path, all with one date and without the owner's modes.
 * @param files paths below the folder, with forward slashes
 */
export function zipFiles(folder: string, files: readonly string[], to: string): void {
  const entries: Zippable = {};
  for (const file of [...files].sort()) {
    entries[file] = [readFileSync(join(folder, file)), { level: 9, mtime: EPOCH, os: 3, attrs: 0o644 << 16 }];
  }
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, zipSync(entries));
}
