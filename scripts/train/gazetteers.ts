import { join } from "node:path";
import { type PhraseTable, phraseKey } from "../../src/names/tagger/phrases.ts";
import { claimSlot } from "../../src/names/tagger/table.ts";
import { tokenise } from "../../src/names/tagger/tokens.ts";
import { CLUSTERED, FIRST_NAME, LAST_NAME, Words, type WordTable, wordKey } from "../../src/names/tagger/words.ts";
import { readLines } from "./data.ts";

/** Slots a key: fuller tables are smaller, slower, and more often find what was never put in. */
const ROOM = 1.6;

/** Word clusters and names of people, by word. */
export function buildWordTable(folder: string): WordTable {
  const clusters = readLines(folder, "clusters.txt").map((line) => line.split("\t"));
  const given = readLines(folder, "gazetteers/first.txt");
  const family = readLines(folder, "gazetteers/last.txt");
  const words = new Set([...clusters.map(([word]) => word ?? ""), ...given, ...family]);
  const slots = Math.ceil(words.size * ROOM) + 1;
  const bytes = (): Uint8Array => new Uint8Array(slots);
  const table = { fingerprints: bytes(), flags: bytes(), fine: bytes(), coarse: bytes() };
  const set = (word: string, flag: number): number => {
    const slot = claimSlot(table.fingerprints, wordKey(word));
    table.flags[slot]! |= flag;
    return slot;
  };
  for (const [word, fine, coarse] of clusters) {
    const slot = set(word ?? "", CLUSTERED);
    table.fine[slot] = Number(fine);
    table.coarse[slot] = Number(coarse);
  }
  for (const word of given) set(word, FIRST_NAME);
  for (const word of family) set(word, LAST_NAME);
  return table;
}

/** In the order of PhraseTable.kinds; what stands first keeps its kind. */
const FILES = ["companies", "orgs", "places", "clubs"];

/** Both tables of a data folder. */
export function buildTables(folder: string): { words: WordTable; phrases: PhraseTable } {
  const words = buildWordTable(folder);
  return { words, phrases: buildPhraseTable(folder, new Words(words)) };
}

/** Names of companies, organisations, places and clubs. */
export function buildPhraseTable(folder: string, words: Words): PhraseTable {
  const kinds = new Map<number, number>();
  for (const [index, file] of FILES.entries())
    for (const name of readLines(join(folder, "gazetteers"), `${file}.txt`)) {
      const tokens = tokenise(name);
      const key = phraseKey(tokens.start.map((start, at) => words.get(name, start, tokens.end[at]!).listed));
      if (!kinds.has(key)) kinds.set(key, index + 1);
    }
  const slots = Math.ceil(kinds.size * ROOM) + 1;
  const table = { fingerprints: new Uint8Array(slots), kinds: new Uint8Array(slots) };
  for (const [key, kind] of kinds) table.kinds[claimSlot(table.fingerprints, key)] = kind;
  return table;
}
