/** For bench/card-time.ts: builds with an invented archive in them, and a page that names two of its people. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";
import { ROOT } from "../scripts/run.ts";
import { openArchive } from "../src/archive/archive.ts";
import type { Manifest } from "../src/archive/manifest.ts";
import type { PackedNames } from "../src/names/types.ts";
import { stems } from "../src/recall/words.ts";

export interface Asked {
  /** As it is printed. */
  called: string;
  entity: string;
  /** The page that names it; the sample page where there is none. */
  html?: string;
}

/** Names few enough that the build puts them into build/names.json, and the page finds them. */
const NAMES = 1_500;
/** Whoever has fewest, but more than a card that is hardly one. */
const FEW = 3;

export function buildWithArchive(statements: number): void {
  const folder = mkdtempSync(join(tmpdir(), "on-record-bench-"));
  const file = join(folder, "archive.json");
  run("scripts/archive-generated.ts", file, "--statements", String(statements), "--names", String(NAMES));
  run("scripts/build.ts", "test-chrome", "test-firefox", "--archive", file);
  rmSync(folder, { recursive: true });
}

function run(...args: string[]): void {
  const ran = spawnSync(process.execPath, ["--import", "tsx", ...args], { cwd: ROOT, stdio: "inherit" });
  if (ran.status !== 0) throw new Error(`${args[0]} failed`);
}

/** Somebody with few statements and the one with most, each on a page beside words of one of the statements. */
export async function archivePage(): Promise<Asked[]> {
  const manifest = read("build/archive.json") as Manifest;
  if (manifest.files.entities === 0) throw new Error("build/ holds no archive: bench:card -- --statements 100000");
  const archive = openArchive(manifest, async (name) => inflatedFile(name));
  const page = async (called: string, entity: string): Promise<Asked> => {
    const shelf = await archive.about(entity);
    const statement = shelf?.recall.recall({ entity, paragraph: "" }, 1)[0]?.statement;
    const known = shelf?.record.entity(entity);
    if (!shelf || !statement || !known) throw new Error(`the archive has nothing on ${entity}`);
    const said = `${known.name} spoke of ${stems(shelf.record.passage(statement)).slice(0, 8).join(" ")} again.`;
    const count = shelf.record.countRelated(entity);
    const html = `<!doctype html><html lang="en"><title>News</title><h1>News of the day</h1><p>${said}</p>`;
    return { called: `${called} (${count} statements)`, entity, html };
  };
  const counted: [string, number][] = [];
  for (const id of peopleInPages()) {
    const shelf = await archive.about(id);
    if (shelf) counted.push([id, shelf.record.countRelated(id)]);
  }
  counted.sort((a, b) => b[1] - a[1]);
  const [most] = counted;
  const few = counted.findLast(([, count]) => count >= FEW);
  if (!most || !few) throw new Error("the archive has too little on record: build one of 100000 statements");
  return [await page("few", few[0]), await page("most", most[0])];
}

/** People whom a page finds by a full name. */
function peopleInPages(): string[] {
  const { groups } = read("build/names.json") as PackedNames;
  return [...new Set(groups.flatMap(([entity, flags, rule]) => (flags === 3 && rule === -1 ? [entity] : [])))];
}

/** A file of the archive that build/ holds. */
export function inflatedFile(name: string): Uint8Array {
  return new Uint8Array(inflateRawSync(readFileSync(join(ROOT, "build", name))));
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(join(ROOT, path), "utf8"));
}
