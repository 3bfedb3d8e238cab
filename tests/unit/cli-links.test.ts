/** `on-record links` and `names --explain` as a user runs them. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasModel, parsed, run } from "../support/cli-run.ts";

interface Links {
  id: number;
  links: { start: number; end: number; uri: string }[];
}
interface Explained {
  id: number;
  decisions: { surface: string; uri: string; taken: boolean; reason: string }[];
}

const TEXT = "Ingrid Halvorsen spoke first. Then Halvorsen left, and Ingrid with her.";
const lines = (...items: unknown[]) => `${items.map((item) => JSON.stringify(item)).join("\n")}\n`;

const folder = mkdtempSync(join(tmpdir(), "on-record-"));
const names = join(folder, "names.jsonl");
const broken = join(folder, "broken.jsonl");
const known = { uri: "http://example.org/1", name: "Ingrid Halvorsen", type: "PER" };
writeFileSync(names, lines(known, { id: "b", name: "Kestrelon Corporation", type: "ORG" }));
writeFileSync(broken, `${lines(known)}nothing\n\n${lines({ uri: "c" }, { uri: "d", name: "D", type: "LOC" })}[]`);
afterAll(() => rmSync(folder, { recursive: true }));

// The first start builds the command.
beforeAll(() => run(["--help"]), 60_000);

describe.skipIf(!hasModel)("links (skipped: model/names.bin is not trained)", { timeout: 60_000 }, () => {
  it("answers every line, in order, with links that stand in the text", async () => {
    const { status, out, err } = await run(
      ["links", "--names", names],
      lines({ id: 1, text: TEXT }, { id: 2, text: "" }, { id: 3, text: "Kestrelon Inc said so." }),
    );
    expect({ status, err }).toEqual({ status: 0, err: "" });
    const [first, second, third] = parsed<Links>(out);
    expect(first?.links.map(({ start, end, uri }) => [TEXT.slice(start, end), uri])).toEqual([
      ["Ingrid Halvorsen", known.uri],
      ["Halvorsen", known.uri],
    ]);
    expect(second).toEqual({ id: 2, links: [] });
    expect(third).toEqual({ id: 3, links: [{ start: 0, end: 13, uri: "b" }] });
  });

  it.each(["links", "names"])("%s --explain says why of each candidate", async (command) => {
    const { out } = await run([command, "--explain", "--names", names], lines({ id: 1, text: TEXT }));
    const [answer] = parsed<Explained>(out);
    expect(answer?.decisions.map(({ surface, taken, reason }) => [surface, taken, reason])).toEqual([
      ["Ingrid Halvorsen", true, "full name"],
      ["Halvorsen", true, "surname, full name on page"],
      ["Ingrid", false, "given name alone"],
    ]);
  });

  it("reports the lines of the list and of the stream that are none, and goes on", async () => {
    const { status, out, err } = await run(["links", "--names", broken], `{"id"\n${lines({ id: 1, text: TEXT })}`);
    expect(status).toBe(1);
    expect(parsed<Links>(out).map(({ id, links }) => [id, links.length])).toEqual([[1, 2]]);
    expect(err.match(/line \d+/g)).toEqual(["line 2", "line 4", "line 5", "line 6", "line 1"]);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it("says that the list is missing, or a folder", async () => {
    for (const [path, reason] of [
      [join(folder, "none.jsonl"), "there is none"],
      [folder, "it is a folder"],
    ] as const) {
      const { status, out, err } = await run(["links", "--names", path], lines({ id: 1, text: TEXT }));
      expect({ status, out }).toEqual({ status: 1, out: "" });
      expect(err).toContain(`${path}: ${reason}`);
      expect(err).not.toMatch(/\n\s+at /);
    }
  });
});
