/** The bundled record beside the checked facts in ../shared, which are not part of the project. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readCorpusFiles } from "../../corpus/build.ts";
import { compile } from "../../corpus/compile.ts";
import type { Statement } from "../../src/record/schema.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { record } = compile(readCorpusFiles(root));

const statement = (id: string): Statement => {
  const found = record.statements.find((item) => item.id === id);
  if (!found) throw new Error(`no statement ${id}`);
  return found;
};
const passage = ({ source, span }: Statement) =>
  record.sources.find((item) => item.id === source)?.text.slice(span.start, span.end);
const entity = (id: string) => record.entities.find((item) => item.id === id);

const factsPath = `${root}/../shared/facts/facts.json`;
if (!existsSync(factsPath)) console.log("skipped: ../shared/facts/facts.json is not there");

describe.skipIf(!existsSync(factsPath))("beside the checked facts (../shared; skipped where they are absent)", () => {
  interface Fact {
    id: string;
    article: string;
    kind: string;
    about: string[];
    date: string;
    text?: string;
    span?: [number, number];
    sentence?: string;
    sentence_span?: [number, number];
    fragments?: { text: string; span: [number, number] }[];
  }
  const facts = existsSync(factsPath) ? JSON.parse(readFileSync(factsPath, "utf8")) : { statements: [], entities: [] };
  const items: Fact[] = facts.statements;

  test.each(items.map((fact) => [fact.id, fact] as const))("%s: same characters, same subjects", (_, fact) => {
    const item = statement(fact.id);
    const span = fact.kind === "direct" ? fact.span : (fact.sentence_span ?? fact.span);
    expect([item.span.start, item.span.end]).toEqual(span);
    expect(passage(item)).toBe(fact.kind === "direct" ? fact.text : (fact.sentence ?? fact.text));
    expect(item.about).toEqual(fact.about);
    // The lines of the publishers' own carry the day they were published, not that of the occasion.
    if (item.kind !== "framing") expect(item.date).toBe(fact.date);
    if (fact.kind === "partial") {
      const fragments = fact.fragments ?? [{ span: fact.span }];
      expect(item.quoted.map(({ start, end }) => [start, end])).toEqual(fragments.map((part) => part.span));
    }
  });

  test("same entities, and no Wikidata number that is not verified", () => {
    const known: { id: string; wikidata: { qid: string | null; status: string } }[] = facts.entities;
    expect(record.entities.map((item) => item.id)).toEqual(known.map((item) => item.id).sort());
    for (const { id, wikidata } of known) {
      expect(entity(id)?.wikidata ?? null).toBe(wikidata.status === "verified" ? wikidata.qid : null);
    }
  });

  test("no link to what the facts call weak, a copy, a mirror or unread", () => {
    const { weak, copies_or_mirrors, seen_only_as_references } = facts.sources_note;
    const shipped = JSON.stringify(record);
    for (const url of Object.keys({ ...weak, ...copies_or_mirrors, ...seen_only_as_references })) {
      expect(shipped).not.toContain(url);
    }
  });
});
