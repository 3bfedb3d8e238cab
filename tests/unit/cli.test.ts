import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PAGE } from "../support/article-pages.ts";
import { ended, hasModel, parsed, run, start } from "../support/cli-run.ts";

interface Names {
  id: string;
  spans: { start: number; end: number; type: string }[];
}
interface Quotes {
  id: string;
  quotes: { start: number; end: number; kind: string; parts: [number, number][]; speaker?: { text: string } }[];
}

const SAID = "“We have waited for nine years,” Angela Merkel said in Berlin on Monday.";
const lines = (...items: unknown[]) => `${items.map((item) => JSON.stringify(item)).join("\n")}\n`;

// The first start builds the command.
beforeAll(() => run(["--help"]), 60_000);

const folder = mkdtempSync(join(tmpdir(), "on-record-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("the command line", { timeout: 30_000 }, () => {
  it("says what it can do", async () => {
    const { status, out, err } = await run(["--help"]);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toContain("on-record names");
    expect(out).toContain("on-record quotes FILE");
  });

  it.each([
    [[], "no command given"],
    [["nmaes"], 'no command "nmaes"'],
    [["names", "--jsno"], "--jsno"],
    [["names", "file.html"], "takes no files"],
    [["names", "--json"], "--json goes with quotes FILE"],
    [["quotes", "--json"], "--json goes with files"],
    [["quotes", "--model"], "--model"],
    [["links"], "--names FILE"],
    [["names", "--explain"], "--names FILE"],
    [["names", "--names", "list.jsonl"], "goes with links"],
    [["links", "--names", "list.jsonl", "file.html"], "takes no files"],
    [["links", "--names", "list.jsonl", "--json"], "always writes JSON"],
    [["quotes", "--explain"], "go with links"],
  ])("ends with 2 and a reason: %s", async (args, reason) => {
    const { status, out, err } = await run(args);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toContain(reason);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it("says that the model is missing, or is none", async () => {
    const none = join(folder, "none.bin");
    const other = join(folder, "other.bin");
    writeFileSync(other, "not a model");
    for (const model of [none, other]) {
      const { status, out, err } = await run(["names", "--model", model], lines({ id: 1, text: SAID }));
      expect({ status, out }).toEqual({ status: 1, out: "" });
      expect(err).toContain(model);
      expect(err).not.toMatch(/\n\s+at /);
    }
  });
});

describe.skipIf(!hasModel)("streams (skipped: model/names.bin is not trained)", { timeout: 60_000 }, () => {
  it("answers every line, in order, with its id", async () => {
    const items = Array.from({ length: 300 }, (_, i) => ({ id: `n${(i * 7919) % 300}`, text: i % 3 ? SAID : "" }));
    const names = parsed<Names>((await run(["names"], lines(...items))).out);
    const quotes = parsed<Quotes>((await run(["quotes"], lines(...items))).out);
    expect(names.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
    expect(quotes.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
    expect(names[0]?.spans).toEqual([]);
    expect(names[1]?.spans.map(({ start, end, type }) => [SAID.slice(start, end), type])).toContainEqual([
      "Angela Merkel",
      "PER",
    ]);
    const [quote] = quotes[1]?.quotes ?? [];
    expect(quote?.parts.map(([start, end]) => SAID.slice(start, end))).toEqual(["We have waited for nine years,"]);
    expect(quote).toMatchObject({ kind: "direct", speaker: { text: "Angela Merkel" } });
  });

  it("answers while the stream is still open", async () => {
    const child = start("names");
    const end = ended(child);
    child.stdin.write(lines({ id: "first", text: SAID }));
    const [chunk] = await once(child.stdout, "data");
    expect(JSON.parse(String(chunk)).id).toBe("first");
    child.stdin.end(lines({ id: "second", text: SAID }));
    expect(parsed<Names>((await end).out).map(({ id }) => id)).toContain("second");
  });

  it("names the line that is none, and goes on", async () => {
    const input = `${lines({ id: 1, text: SAID })}{"id": 2, "text"\n\n[3]\n${lines({ id: 4 }, { id: 5, text: 5 })}${JSON.stringify({ id: 6, text: SAID })}`;
    const { status, out, err } = await run(["quotes"], input);
    expect(status).toBe(1);
    expect(parsed<Quotes>(out).map(({ id }) => id)).toEqual([1, 6]);
    expect(err.match(/line \d+/g)).toEqual(["line 2", "line 4", "line 5", "line 6"]);
    expect(err).not.toMatch(/\n\s+at |\r/);
  });

  it("keeps letters whole wherever the stream is cut", async () => {
    const text = "Zażółć gęślą jaźń, 東京 and 🎈: “Ça va,” said Angela Merkel.";
    const bytes = Buffer.from(lines({ id: "🎈", text }));
    const child = start("quotes");
    const end = ended(child);
    for (const byte of bytes) {
      child.stdin.write(Buffer.of(byte));
      if (byte > 0xe0) await new Promise((resolve) => setTimeout(resolve, 1));
    }
    child.stdin.end();
    const [answer] = parsed<Quotes>((await end).out);
    expect(answer?.id).toBe("🎈");
    for (const { start: from, end: to } of answer?.quotes ?? []) expect(text.slice(from, to)).not.toContain("\ufffd");
  });

  it("ends quietly when nobody reads on", async () => {
    const child = start("names");
    const end = ended(child);
    child.stdin.write(lines({ id: 1, text: SAID }));
    await once(child.stdout, "data");
    child.stdout.destroy();
    const feed = setInterval(
      () => child.stdin.write(lines(...Array.from({ length: 50 }, (_, id) => ({ id, text: SAID })))),
      10,
    );
    const { status, err } = await end;
    clearInterval(feed);
    expect({ status, err }).toEqual({ status: 0, err: "" });
  });
});

describe.skipIf(!hasModel)("files (skipped: model/names.bin is not trained)", { timeout: 60_000 }, () => {
  const page = join(folder, "page.html");
  const text = join(folder, "article.txt");
  const empty = join(folder, "empty.html");
  const saved = `icon a icon b icon c icon d\n\nThe bridge is open\n\nThe bridge is open\n\n${SAID}\n\nREAD MORE: Ferry sold\n`;
  writeFileSync(page, PAGE);
  writeFileSync(text, saved);
  writeFileSync(empty, "<html></html>");

  it("prints statements for a person", async () => {
    const { status, out, err } = await run(["quotes", page, text]);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toContain("Mayor opens the long bridge\nThe Northport Gazette, by Ada Quill, Bo Reed, 2031-05-04\n");
    expect(out).toMatch(/Calder.*: direct\n {4}“We have waited for nine years,/);
    expect(out).toContain("Angela Merkel");
    expect(out).not.toContain("cookies");
  });

  it("writes JSON, a line a file, with offsets that hold", async () => {
    interface File {
      file: string;
      title: string;
      text: string;
      statements: { start: number; end: number; parts: [number, number][]; inFile?: { start: number; end: number } }[];
    }
    const [first, second] = parsed<File>((await run(["quotes", "--json", page, text])).out);
    expect(first).toMatchObject({ file: page, title: "Mayor opens the long bridge", language: "en-GB" });
    expect(first?.statements.flatMap(({ parts }) => parts.map(([from, to]) => first.text.slice(from, to)))).toContain(
      "We have waited for nine years,",
    );
    expect(second?.title).toBe("The bridge is open");
    const [statement] = second?.statements ?? [];
    expect(saved.slice(statement?.inFile?.start, statement?.inFile?.end)).toBe(
      second?.text.slice(statement?.start, statement?.end),
    );
  });

  it("reports what cannot be read, and goes on", async () => {
    const { status, out, err } = await run(["quotes", join(folder, "none.html"), folder, empty, text]);
    expect(status).toBe(1);
    expect(err.split("\n").slice(0, 3)).toEqual([
      `on-record: ${join(folder, "none.html")}: no such file`,
      `on-record: ${folder}: is a folder`,
      `on-record: ${empty}: no article text found in it`,
    ]);
    expect(out).toContain("Angela Merkel");
  });

  it("reads a page from stdin, in the encoding it names", async () => {
    const html = `<html><head><meta charset="windows-1252"><title>Caf\xe9</title></head><body>${"<p>\x93Nous avons attendu neuf ans pour ce caf\xe9 et ce pont,\x94 said Angela Merkel on Monday in Berlin, where she had gone.</p>".repeat(1)}</body></html>`;
    const { out } = await run(["quotes", "--json", "-"], Buffer.from(html, "latin1"));
    expect(JSON.parse(out).text).toContain("“Nous avons attendu neuf ans pour ce café et ce pont,”");
  });
});
