/**
 * Statements in 48 articles of names-dev, annotated by two language models that had not seen what the program makes of them, after the
 * habits of quotes-dev. Offsets only: the texts are not ours. The errors on the first 24 were read while the rules were
 * improved, those on the others were not.
 */
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sharedItems } from "./shared.ts";

interface Annotated {
  id: string;
  /** Of the text, UTF-8. */
  sha256: string;
  errorsRead: boolean;
  quotes: { kind: string; parts: [number, number][]; speaker?: [number, number]; cue?: [number, number] }[];
}

const FILE = new URL("./gold/quotes.jsonl", import.meta.url);

/**
 * Writes the articles as the scorer's gold file, and removes it after use.
 * @returns undefined where the texts are not at hand
 * @throws {Error} where a text is another than was annotated
 */
export function withOwnGold<Result>(errorsRead: boolean, use: (path: string) => Result): Result | undefined {
  const items = sharedItems<{ id: string; text: string }>("eval/names-dev.jsonl");
  if (!items) return undefined;
  const texts = new Map(items.map(({ id, text }) => [id, text]));
  const annotated: Annotated[] = readFileSync(FILE, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const lines = annotated.filter((one) => one.errorsRead === errorsRead).map((one) => goldLine(one, texts.get(one.id)));
  const folder = mkdtempSync(join(tmpdir(), "on-record-gold-"));
  try {
    const path = join(folder, "quotes.jsonl");
    writeFileSync(path, `${lines.join("\n")}\n`);
    return use(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function goldLine({ id, sha256, quotes }: Annotated, text = ""): string {
  if (createHash("sha256").update(text).digest("hex") !== sha256)
    throw new Error(`names-dev.jsonl: ${id} is absent, or not the text that was annotated`);
  const span = ([start, end]: [number, number]) => ({ start, end, text: text.slice(start, end) });
  return JSON.stringify({
    id,
    text,
    quotes: quotes.map(({ kind, parts, speaker, cue }) => ({
      start: parts[0]?.[0],
      end: parts.at(-1)?.[1],
      parts,
      kind,
      ...(speaker && { speaker: span(speaker) }),
      ...(cue && { cue: span(cue) }),
    })),
  });
}
