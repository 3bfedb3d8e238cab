/** The bundled record: what must be in it. */
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { readCorpusFiles } from "../../corpus/build.ts";
import { compile } from "../../corpus/compile.ts";
import { sourceTextPath } from "../../corpus/model.ts";
import { summarise } from "../../corpus/summary.ts";
import { formatDate } from "../../src/record/dates.ts";
import { Pack, type Statement } from "../../src/record/schema.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const files = readCorpusFiles(root);
const { record, names } = compile(files);
const said = record.statements.filter((statement) => statement.kind !== "framing");

const statement = (id: string): Statement => {
  const found = record.statements.find((item) => item.id === id);
  if (!found) throw new Error(`no statement ${id}`);
  return found;
};
const textOf = (item: Statement) => record.sources.find((source) => source.id === item.source)?.text ?? "";
const passage = (item: Statement) => textOf(item).slice(item.span.start, item.span.end);
const entity = (id: string) => record.entities.find((item) => item.id === id);

describe("the record", () => {
  test("has the 25 items: 9 direct, 5 mixed, 7 indirect (one at second hand), 4 of the publishers’ own", () => {
    expect(summarise(record, names)).toMatchObject({
      sources: 2,
      statements: { direct: 9, mixed: 5, indirect: 7, framing: 4 },
      secondHand: 1,
      entities: { all: 38, marked: 8 },
    });
  });

  test("is what its schema says, and comes out the same each time", () => {
    expect(v.safeParse(Pack, record).success).toBe(true);
    expect(JSON.stringify(compile(readCorpusFiles(root)).record)).toBe(JSON.stringify(record));
  });

  test("gives every statement to Lavrov, and no framing line to anybody", () => {
    expect(new Set(said.map((item) => item.speaker))).toEqual(new Set(["lavrov"]));
    const framing = record.statements.filter((item) => item.kind === "framing");
    expect(framing.map((item) => [item.id, item.speaker])).toEqual([
      ["rt14-00", null],
      ["rt14-11", null],
      ["rt14-15", null],
      ["du17-00", null],
    ]);
  });

  test("says which two statements pass on Biden’s words, and whose wording is whose", () => {
    const passedOn = said.filter((item) => item.originalSpeaker);
    expect(passedOn.map(({ id, kind, originalSpeaker }) => [id, kind, originalSpeaker])).toEqual([
      ["rt14-09", "indirect", "biden"],
      ["rt14-10", "direct", "biden"],
    ]);
    const tagged = (id: string) =>
      statement(id).wordTags.map(({ span, tag }) => [textOf(statement(id)).slice(span.start, span.end), tag]);
    expect(tagged("rt14-09")).toEqual([["had to embarrass", "RT’s wording"]]);
    expect(tagged("rt14-10")).toEqual([["ordered", "Lavrov’s word"]]);
  });

  test("dates the READ MORE headline to the month that is known, and the statements to their broadcasts", () => {
    expect(statement("rt14-11")).toMatchObject({ date: "2014-10", occasion: { date: "2014-10-02" } });
    for (const item of said) expect(item.date).toBe(item.source === "rt-2014" ? "2014-12-16" : "2017-05-07");
  });

  test("marks who is to be marked, and publishers as publishers", () => {
    const ids = (want: (item: Pack["entities"][number]) => boolean | undefined) =>
      record.entities.filter(want).map((item) => item.id);
    expect(ids((item) => item.marked)).toEqual(
      ["lavrov", "biden", "van_rompuy", "nato", "eu", "csto", "france24", "afghan_air_force"].sort(),
    );
    expect(ids((item) => item.publisher)).toEqual(["france24", "mir_tv", "rt", "sputnik", "the_duran"]);
    expect(entity("reuters")).toMatchObject({ marked: false, background: [] });
  });

  test("hands the page a form of every marked entity’s name, and of nobody else’s", () => {
    const marked = record.entities.filter((item) => item.marked);
    expect(new Set(names.forms.map((form) => form.entity))).toEqual(new Set(marked.map((item) => item.id)));
    for (const { id, kind } of marked) {
      const forms = names.forms.filter((form) => form.entity === id);
      expect(forms.every((form) => form.person === (kind === "person"))).toBe(true);
      expect(forms.some((form) => form.full)).toBe(true);
    }
  });
});

describe("a statement’s characters", () => {
  test.each(record.statements.map((item) => [item.id, item] as const))("%s resolves by its selector", (_, item) => {
    const { prefix, exact, suffix } = item.selector;
    const text = textOf(item);
    expect(exact).toBe(passage(item));
    expect(text.indexOf(prefix + exact + suffix)).toBe(item.span.start - prefix.length);
    expect(text.indexOf(prefix + exact + suffix)).toBe(text.lastIndexOf(prefix + exact + suffix));
  });

  test("are stored byte for byte", () => {
    for (const source of record.sources) {
      const bytes = files.get(sourceTextPath(source.file));
      expect(new TextEncoder().encode(source.text)).toEqual(new Uint8Array(bytes as Uint8Array));
    }
  });

  test("stand between quotation marks where the statement is direct, with nothing quoted in doubles inside", () => {
    for (const item of said.filter(({ kind }) => kind === "direct")) {
      const text = textOf(item);
      expect([text[item.span.start - 1], text[item.span.end]]).toEqual(["“", "”"]);
      expect(passage(item)).not.toMatch(/[“”]/);
      expect(item.quoted).toEqual([item.span]);
    }
  });

  test("keep nested quotes, brackets and commas inside the marks as printed", () => {
    expect(passage(statement("du17-06"))).toContain("this ‘abnormal’ approach");
    expect(passage(statement("du17-06"))).toContain("the principle of [European] solidarity");
    expect(passage(statement("rt14-04"))).toMatch(
      /^What \[Russia’s military doctrine\] says.* – not NATO.*for Russia,$/,
    );
    expect(passage(statement("rt14-10"))).toMatch(/^I don’t believe \[the sanctions\] help Europe.*countries,$/);
    expect(passage(statement("rt14-14"))).toMatch(/, what was his name, Van Rompuy,.*foreign policy,$/);
    expect(passage(statement("du17-08"))).toMatch(/in the European Union,$/);
  });

  test("keep the whole sentence of a mixed statement, with the quoted parts marked", () => {
    const parts = (id: string) => statement(id).quoted.map(({ start, end }) => textOf(statement(id)).slice(start, end));
    expect(parts("rt14-06")).toEqual(["quietly", "the context of NATO-Russia projects"]);
    expect(parts("du17-05")).toEqual(["abnormal", "politicized approach"]);
    expect(parts("rt14-12")).toEqual(["sign of irritation"]);
    expect(parts("du17-07")).toEqual(["sanctions deadlock."]);
    expect(passage(statement("rt14-06"))).toMatch(/^However he added .* Afghan Air Force\.$/);
  });
});

describe("what stands beside the statements", () => {
  test("background and notes have a date and a named source", () => {
    const sentences = [...record.entities.flatMap((item) => item.background), ...record.notes];
    expect(sentences.length).toBeGreaterThan(60);
    for (const { date, sources, text } of sentences) {
      expect(() => formatDate(date)).not.toThrow();
      expect(
        sources.every((source) => source.name.length > 2),
        text,
      ).toBe(true);
    }
  });

  test("reported wording is Biden’s at Harvard beside both versions of it, and NATO’s documents, each by a named report", () => {
    const reported = (id: string) => record.reported.find((item) => item.id === id);
    expect(reported("r-biden-harvard")).toMatchObject({ author: "biden", besides: ["rt14-09", "rt14-10"] });
    expect(reported("r-biden-harvard")?.text).toContain("oftentimes almost having to embarrass Europe");
    expect(reported("r-biden-harvard")?.note).toContain("not settled");
    expect(reported("r-nato-2022")).toMatchObject({
      author: "nato",
      document: true,
      text: "the most significant and direct threat to Allies’ security",
    });
    for (const item of record.reported) expect(item.reportedBy.name).not.toBe("");
  });

  test("says where sources differ, and what was not settled", () => {
    const note = (id: string) => record.notes.find((item) => item.id === id);
    expect(note("n-doctrine-2014")).toMatchObject({ dateText: "25/26 December 2014", heading: "since-then" });
    expect(note("n-doctrine-2014")?.sourcesDiffer).toBeTruthy();
    expect(note("n-biden-harvard")?.sourcesDiffer).toContain("“cost” or “costs”");
  });

  test("the framing about a coup is met with dated facts, not a verdict", () => {
    const notes = statement("du17-00").notes.map((id) => record.notes.find((item) => item.id === id)?.text);
    expect(notes.join(" ")).toMatch(/22 February 2014.*68\/262/s);
  });
});
