/** `on-record names --explain --record FILE…` as a user runs it: the page's decisions on articles, with their dates. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCorpusFiles } from "../../corpus/build.ts";
import { compile } from "../../corpus/compile.ts";
import { packNames } from "../../src/names/pack.ts";
import { parsed, run } from "../support/cli-run.ts";

interface Explained {
  lang: string;
  date: string;
  text: string;
  decisions: { start: number; end: number; surface: string; entity: string; taken: boolean; reason: string }[];
}

const folder = mkdtempSync(join(tmpdir(), "on-record-"));
const file = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const { names } = compile(readCorpusFiles(fileURLToPath(new URL("../..", import.meta.url))));
const record = file("names.json", JSON.stringify(packNames(names)));
const sentence =
  "The Russian foreign minister said that he would come to the talks in the spring, whoever else did so.";
const more = "Nobody else had said anything of the kind to the reporters who had waited there since the early morning.";
const page = (date: string) =>
  file(
    `page${date}.html`,
    `<!doctype html><html lang="en"><head><title>Talks</title><meta property="article:published_time" content="${date}T08:00:00Z">
     </head><body><article><h1>Talks</h1><p>${more}</p><p>${sentence}</p><p>${more}</p></article></body></html>`,
  );
const plain = file("plain.txt", `${more}\n${sentence}\n`);
const none = join(folder, "none.html");

beforeAll(() => run(["--help"]), 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

async function explain(...args: string[]): Promise<Explained[]> {
  const { status, out, err } = await run(["names", "--explain", "--record", record, ...args]);
  expect({ status, err }).toEqual({ status: 0, err: "" });
  return parsed<Explained>(out);
}

describe("names --explain --record", { timeout: 60_000 }, () => {
  it("takes a description by the date that the article gives, and says so", async () => {
    const [during, before] = await explain(page("2014-12-16"), page("2001-12-16"));
    expect(during).toMatchObject({ lang: "en", date: "2014-12-16" });
    expect(during?.decisions).toEqual([
      expect.objectContaining({ entity: "lavrov", taken: true, reason: "description, page of 2014-12-16" }),
    ]);
    const { start, end, surface } = during?.decisions[0] ?? { start: 0, end: 0, surface: "" };
    expect(surface).toBe("Russian foreign minister");
    expect(during?.text.slice(start, end)).toBe(surface);
    expect(before?.decisions.map(({ taken, reason }) => [taken, reason])).toEqual([
      [false, "description, page of another time"],
    ]);
  });

  it("takes date and language of a plain text from the command line", async () => {
    const reasons = async (...args: string[]) => (await explain(plain, ...args))[0]?.decisions.map((one) => one.reason);
    expect(await reasons()).toEqual([]);
    expect(await reasons("--lang", "en")).toEqual(["description without a date"]);
    expect(await reasons("--lang", "en", "--date", "2014-12-16")).toEqual(["description, page of 2014-12-16"]);
  });

  it("reports a file that cannot be read, and goes on", async () => {
    const { status, out, err } = await run(["names", "--explain", "--record", record, none, page("2014-12-16")]);
    expect({ status, err }).toEqual({ status: 1, err: `on-record: ${none}: no such file\n` });
    expect(parsed<Explained>(out)).toHaveLength(1);
  });

  it.each([
    [["names", "--explain", "--record", record], 2, "files of articles"],
    [["names", "--record", record, plain], 2, "--record goes with names --explain"],
    [["quotes", "--record", record, plain], 2, "--record goes with names --explain"],
    [["names", "--explain", "--record", record, "--names", record, plain], 2, "either --record FILE or --names FILE"],
    [["names", "--explain", "--record", record, "--date", "2014-02-30", plain], 2, "a day is YYYY-MM-DD"],
    [["names", "--explain", "--record", record, "--date", "16 Dec 2014", plain], 2, "a day is YYYY-MM-DD"],
    [["names", "--date", "2014-12-16"], 2, "--date and --lang go with --record FILE"],
    [["names", "--explain", "--record", none, plain], 1, "no such file"],
    [["names", "--explain", "--record", plain, plain], 1, "cannot read the names"],
  ])("ends with a reason: %s", async (args, status, reason) => {
    const ended = await run(args);
    expect(ended).toMatchObject({ status, out: "" });
    expect(ended.err).toContain(reason);
    expect(ended.err).not.toMatch(/\n\s+at /);
  });
});
