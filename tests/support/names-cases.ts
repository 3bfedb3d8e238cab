/**
 * Sentences with the names that must be found, `{entity:surface}`, every one of them; where nothing is in braces,
 * nothing must be found. "¶" parts the blocks of a page.
 */
import { readdirSync, readFileSync } from "node:fs";
import * as v from "valibot";
import type { NameForm, NamesData } from "../../src/names/types.ts";
import { Name } from "../../src/record/schema.ts";

export interface Case {
  lang: string;
  /** Of the page, YYYY-MM-DD or an interval; empty where it has none. */
  date: string;
  /** The sentence as written in the table. */
  written: string;
  blocks: string[];
  expected: { block: number; entity: string; start: number; end: number; surface: string }[];
}

const SHORT: Record<string, string> = {
  l: "lavrov",
  b: "biden",
  v: "van_rompuy",
  n: "nato",
  e: "eu",
  c: "csto",
  f: "france24",
  a: "afghan_air_force",
  r: "rt",
  m: "mir_tv",
};

/** @param table lines: "lang: sentence" or "lang date: sentence". Empty lines and lines that begin with # are passed over. */
export function readCases(table: string): Case[] {
  return table
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => {
      const [, lang = "", date = "", written = ""] = /^([a-zA-Z-]*)(?: ([\d/-]*))?: (.*)$/.exec(line) ?? [];
      if (written === "") throw new Error(`not a case: ${line}`);
      const expected: Case["expected"] = [];
      const blocks = written.split("¶").map((part, block) => {
        let text = "";
        let last = 0;
        for (const match of part.matchAll(/\{(\w):([^}]*)\}/g)) {
          text += part.slice(last, match.index);
          const [whole, code = "", surface = ""] = match;
          const entity = SHORT[code];
          if (!entity) throw new Error(`no such entity: ${line}`);
          expected.push({ block, entity, start: text.length, end: text.length + surface.length, surface });
          text += surface;
          last = match.index + whole.length;
        }
        return text + part.slice(last);
      });
      return { lang, date, written, blocks, expected };
    });
}

const NAMES = new URL("../../corpus/names/", import.meta.url);

/** The names as an editor wrote them: entity id → forms. */
export function corpusNames(): Map<string, Name[]> {
  return new Map(
    readdirSync(NAMES)
      .filter((file) => file.endsWith(".json"))
      .map((file) => [
        file.replace(".json", ""),
        v.parse(v.array(Name), JSON.parse(readFileSync(new URL(file, NAMES), "utf8"))),
      ]),
  );
}

export const MARKED = ["lavrov", "biden", "van_rompuy", "nato", "eu", "csto", "france24", "afghan_air_force"];
const PERSONS = ["lavrov", "biden", "van_rompuy"];

/** What the build makes of the names of these entities. */
export function namesData(entities: readonly string[] = MARKED): NamesData {
  const all = corpusNames();
  const forms = entities.flatMap((entity) => {
    const names = all.get(entity);
    if (!names) throw new Error(`no names of ${entity}`);
    return names.map(
      ({ text, full = false, when }): NameForm => ({
        entity,
        text,
        full,
        person: PERSONS.includes(entity),
        ...(when && { when }),
      }),
    );
  });
  return { format: 1, forms };
}
