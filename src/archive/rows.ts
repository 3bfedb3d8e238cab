/** Lists of which few items are wanted: each a JSON text of its own, read when it is asked for. */
import * as v from "valibot";
import { ArchiveError } from "./error.ts";
import { asWords, bytesOf, jsonBytes, readJson } from "./sections.ts";

/** Rows that were read are kept: a card asks for the same few more than once. */
export interface Rows<Item> {
  count: number;
  /** @throws {ArchiveError} where the row is not there or not of its schema. */
  at(place: number): Item;
}

/** @returns two sections: the texts, and where each ends */
export function packRows(items: readonly unknown[]): [Uint8Array, Uint8Array] {
  const texts = items.map(jsonBytes);
  const ends = new Uint32Array(texts.length);
  const all = new Uint8Array(texts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const [place, text] of texts.entries()) {
    all.set(text, at);
    at += text.length;
    ends[place] = at;
  }
  return [all, bytesOf(ends)];
}

/** @param what what the rows are called in an error, with the file */
export function openRows<S extends v.GenericSchema>(
  texts: Uint8Array | undefined,
  ends: Uint8Array | undefined,
  schema: S,
  what: { file: string; called: string },
): Rows<v.InferOutput<S>> {
  const bounds = asWords(ends ?? new Uint8Array());
  const read = new Map<number, v.InferOutput<S>>();
  return {
    count: bounds.length,
    at(place) {
      const known = read.get(place);
      if (known !== undefined) return known;
      const end = bounds[place];
      if (end === undefined || !texts) throw new ArchiveError(what.file, `there is no ${what.called} ${place}`);
      const called = `${what.called} ${place}`;
      const row = checked(schema, readJson(texts.subarray(bounds[place - 1] ?? 0, end)), { ...what, called });
      read.set(place, row);
      return row;
    },
  };
}

/** @throws {ArchiveError} with the first place that is not of the schema. */
export function checked<S extends v.GenericSchema>(
  schema: S,
  value: unknown,
  { file, called }: { file: string; called: string },
): v.InferOutput<S> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new ArchiveError(file, `${called}: ${v.getDotPath(issue) ?? "the whole"}: ${issue.message}`);
}
