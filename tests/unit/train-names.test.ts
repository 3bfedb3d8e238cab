import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clean } from "../../scripts/train/clean.ts";
import { type Example, readExamples } from "../../scripts/train/data.ts";
import { buildTables } from "../../scripts/train/gazetteers.ts";
import { packModel } from "../../scripts/train/pack.ts";
import { goldLabels, prepare } from "../../scripts/train/prepare.ts";
import { scoreModel } from "../../scripts/train/score.ts";
import { SETTINGS } from "../../scripts/train/settings.ts";
import { train } from "../../scripts/train/train.ts";
import { openRecogniser } from "../../src/names/tagger/recogniser.ts";
import { Words } from "../../src/names/tagger/words.ts";

const PEOPLE = ["Anna Bell", "Omar Finch", "Ruth Ivanova", "Piet de Vries", "Li Song", "Maria Okoro"];
const PLACES = ["Velden", "Port Amber", "Kisra", "Low Marsh"];
const ORGS = ["Amber Bank", "Ministry of Tides", "Kisra University", "Harbour Union"];

/** Made-up news: every sentence has a person, a place and an organisation. */
function madeUp(count: number): Example[] {
  return Array.from({ length: count }, (_, n) => {
    const person = PEOPLE[n % PEOPLE.length] ?? "";
    const place = PLACES[(n * 7 + 1) % PLACES.length] ?? "";
    const org = ORGS[(n * 5 + 2) % ORGS.length] ?? "";
    const parts: [string, string?][] = [
      ["Minister "],
      [person, "PER"],
      [" said in "],
      [place, "LOC"],
      [" that the "],
      [org, "ORG"],
      [` had paid ${n} million.`],
    ];
    let text = "";
    const spans: { start: number; end: number; type: string }[] = [];
    for (const [piece, type] of parts) {
      if (type) spans.push({ start: text.length, end: text.length + piece.length, type });
      text += piece;
    }
    return { id: `made-up-${n}`, text, spans, set: n % 9 ? "made-up" : "re3d-open" };
  });
}

const settings = { ...SETTINGS, rows: 2048, epochs: 3, foldEpochs: 2, folds: 2 };
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "train-names-"));
  mkdirSync(join(folder, "gazetteers"));
  const write = (file: string, lines: string[]) => writeFileSync(join(folder, file), `${lines.join("\n")}\n`);
  write(
    "train.jsonl",
    madeUp(180).map((example) => JSON.stringify(example)),
  );
  write(
    "dev.jsonl",
    madeUp(18).map((example) => JSON.stringify(example)),
  );
  write("clusters.txt", ["the\t0\t0", "said\t3\t1", "in\t2\t1"]);
  write("gazetteers/first.txt", ["Anna", "Omar"]);
  write("gazetteers/places.txt", ["Velden", "Port Amber"]);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const trainOnce = (seed: number): ArrayBuffer => {
  const tables = buildTables(folder);
  const chosen = { ...settings, seed };
  const examples = readExamples(join(folder, "train.jsonl"));
  return packModel(
    train(examples, tables, chosen, () => {}),
    tables,
    chosen.rows,
  );
};
const digest = (buffer: ArrayBuffer): string => createHash("sha256").update(new Uint8Array(buffer)).digest("hex");

describe("training", () => {
  it("leaves out the corpora that teach silence", () => {
    expect(readExamples(join(folder, "train.jsonl"))).toHaveLength(160);
  });

  it("gives the same bytes for the same seed, others for another", { timeout: 60_000 }, () => {
    const model = digest(trainOnce(7));
    expect(digest(trainOnce(7))).toBe(model);
    expect(digest(trainOnce(8))).not.toBe(model);
  });

  it("learns what the examples show, and to say nothing where there is no name", { timeout: 60_000 }, () => {
    const model = trainOnce(7);
    const figures = scoreModel(model, readExamples(join(folder, "dev.jsonl")));
    expect(figures.PER.f1).toBe(100);
    expect(figures.ORG.f1).toBe(100);
    expect(figures.LOC.f1).toBe(100);
    expect(openRecogniser(model).recognise("nothing here but small words.")).toEqual([]);
  });

  it("labels the candidates of a span", () => {
    const tables = buildTables(folder);
    const text = "The U.N. and the Ministry of Tides met Piet de Vries.";
    const spans = [
      spanOf(text, "U.N.", "ORG"),
      spanOf(text, "Ministry of Tides", "ORG"),
      spanOf(text, "Piet de Vries", "PER"),
    ];
    const { analysis } = prepare({ id: "a", text, spans, set: "a" }, new Words(tables.words), tables.phrases, 64);
    const labels = goldLabels({ spans }, analysis);
    const labelled = analysis.words.map((word, at) => `${word.text} ${labels[at]}`);
    expect(labelled.filter((line) => !line.endsWith(" 0"))).toEqual([
      "U.N. 3",
      "Ministry 3",
      "of 4",
      "Tides 4",
      "Piet 1",
      "de 2",
      "Vries 2",
    ]);
  });
});

const spanOf = (text: string, name: string, type: string) => {
  const start = text.indexOf(name);
  return { start, end: start + name.length, type };
};

describe("cleaning the labels", () => {
  const example = (set: string, name: string, type: string): Example => {
    const text = `They spoke of ${name} today.`;
    return { id: `${set} ${name} ${type}`, text, spans: [spanOf(text, name, type)], set };
  };
  const cleaned = (...examples: Example[]): (string | undefined)[] =>
    clean(examples).cleaned.map(({ spans }) => spans[0]?.type);

  it.each([
    ["the U.N. is no place, in any corpus", [example("wikigold", "U.N.", "LOC")], ["ORG"]],
    ["a faith is no organisation", [example("gmb", "Muslim", "ORG")], ["MISC"]],
    ["what ends in an organisation's noun is one", [example("gmb", "African Union", "LOC")], ["ORG"]],
    ["but the West Bank is a place", [example("gmb", "West Bank", "ORG")], ["LOC"]],
    [
      "the majority over all corpora decides",
      [example("gmb", "Velden", "ORG"), example("gmb", "Velden", "LOC"), example("gum", "Velden", "LOC")],
      ["LOC", "LOC", "LOC"],
    ],
    ["a careful corpus keeps its word", [example("gum", "African Union", "LOC")], ["LOC"]],
    ["too few are no majority", [example("gmb", "Kisra", "ORG"), example("gmb", "Kisra", "LOC")], ["ORG", "LOC"]],
  ])("%s", (_, examples, types) => {
    expect(cleaned(...examples)).toEqual(types);
  });
});

describe("the training command", () => {
  it("says how it is used when the folder holds no data", { timeout: 60_000 }, () => {
    const run = () =>
      execFileSync("npx", ["tsx", "scripts/train/main.ts", join(folder, "gazetteers")], { stdio: "pipe" });
    expect(run).toThrow(/DATA_FOLDER/);
  });

  it("writes a model that opens", { timeout: 120_000 }, () => {
    const output = join(folder, "model");
    execFileSync("npx", ["tsx", "scripts/train/main.ts", folder, output], { stdio: "pipe" });
    const bytes = Uint8Array.from(readFileSync(join(output, "names.bin")));
    expect(
      openRecogniser(bytes.buffer).recognise("Minister Omar Finch said in Velden that the Amber Bank had paid."),
    ).toEqual([
      { start: 9, end: 19, type: "PER" },
      { start: 28, end: 34, type: "LOC" },
      { start: 44, end: 54, type: "ORG" },
    ]);
  });
});
