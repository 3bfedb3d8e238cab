import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { knownIn, OURS, PEER, scored } from "./scorer.ts";
import { sharedItems, sharedPath } from "./shared.ts";
import { absent, type Row } from "./table.ts";

interface Result {
  precision: number;
  recall: number;
  gold: number;
}

/** What the issue asks of each set: floor and aim of precision and recall. */
const ASKED: Record<string, [precision: string, recall: string]> = {
  "linking-dev-aida": ["96 / 97.5", "40 / 50"],
  "linking-dev": ["95 / 97", "45 / 55"],
};

/** Linking with all people and organisations of a file, known by their full names only, beside exact full names. */
export function linksRows(): Row[] {
  return Object.keys(ASKED).flatMap(rowsOf);
}

function rowsOf(set: string): Row[] {
  const path = `eval/${set}.jsonl`;
  const gold = sharedPath(path);
  const items = sharedItems<{ id: string }>(path);
  const known = gold && knownIn(gold);
  if (!gold || !items || !known) return absent(path);
  const folder = mkdtempSync(join(tmpdir(), "on-record-links-"));
  try {
    const names = join(folder, "names.jsonl");
    writeFileSync(names, known);
    const halves = [true, false].map((read) => {
      const file = join(folder, `${read}.jsonl`);
      const some = items.filter(({ id }) => wasRead(id) === read);
      writeFileSync(file, some.map((item) => `${JSON.stringify(item)}\n`).join(""));
      return file;
    });
    const [asked] = [ASKED[set] ?? ["", ""]];
    return [gold, ...halves].flatMap((file, index) => {
      const ours = scored<Result>("links", [...OURS("links"), "--names", names], file);
      const peer = scored<Result>("links", [...PEER("links"), names], file);
      if (!ours || !peer) return absent(path);
      const what = [set, "  its half whose errors were read", "  its half whose errors were not"][index] ?? "";
      const figures = ({ precision, recall }: Result) => `P ${precision.toFixed(1)}, R ${recall.toFixed(1)}`;
      const floors = index === 0 ? { asked: `P ${asked[0]}, R ${asked[1]}` } : {};
      return [{ what: `${what} (${ours.gold})`, ours: figures(ours), ...floors, peer: figures(peer) }];
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Whether the errors in an article were read while the rules were made: one half of each set, by hash. */
function wasRead(id: string): boolean {
  const [first = 0] = createHash("sha256").update(id).digest();
  return first % 2 === 0;
}
