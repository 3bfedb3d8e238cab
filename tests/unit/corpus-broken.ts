/** The bundled corpus with one thing made wrong, for the tests of what the compiler says then. */
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { readCorpusFiles } from "../../corpus/build.ts";
import { compile } from "../../corpus/compile.ts";
import { CorpusError } from "../../corpus/error.ts";

export const goodFiles = readCorpusFiles(fileURLToPath(new URL("../..", import.meta.url)));
export const STATEMENTS = "corpus/statements.json";

/** An item of a JSON list, loosely: the tests put in what the schema refuses. */
export interface Item {
  [key: string]: unknown;
  id: string;
  text: string;
  span: { start: number; end: number };
  quoted: unknown[];
  sources: { url?: string }[];
  terms: string[];
}

/** The message that the corpus ends with once one file is changed (null: taken away). */
export function messageAfter(file: string, change: (text: string) => string | Uint8Array | null): string {
  const files = new Map(goodFiles);
  const before = goodFiles.get(file);
  const changed = change(before === undefined ? "" : new TextDecoder().decode(before as Uint8Array));
  if (changed === null) files.delete(file);
  else files.set(file, changed);
  try {
    compile(files);
  } catch (error) {
    expect(error).toBeInstanceOf(CorpusError);
    return (error as CorpusError).message;
  }
  throw new Error("the corpus compiled all the same");
}

/** Changes the item with this id in a JSON list. */
export function edit(id: string, change: (item: Item) => void): (text: string) => string {
  return (text) => {
    const list = JSON.parse(text) as Item[];
    const item = list.find((candidate) => candidate.id === id);
    if (!item) throw new Error(`no item ${id} to change`);
    change(item);
    return JSON.stringify(list, null, 2);
  };
}

/** Sets one field of an item. */
export function set(id: string, field: string, value: unknown): (text: string) => string {
  return edit(id, (item) => {
    item[field] = value;
  });
}
