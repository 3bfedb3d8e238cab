import { describe, expect, it } from "vitest";
import { readPlainArticle } from "../../src/article/plain.ts";
import { shared } from "../support/quotes-shared.ts";

const SAVED = [
  "icon homeicon searchicon closeicon shareicon flag enicon printicon arrow",
  "4 May, 2031 09:30",
  "",
  "The bridge is open – mayor to the Gazette",
  "",
  "The bridge is open – mayor to the Gazette",
  "",
  "“We have waited for nine years,” the mayor told the Gazette on Sunday.",
  "Northport Press / Dana Holt".replace("Northport Press", "Reuters"),
  "She had icons of saints carried over it, and nobody knew why.",
  "READ MORE: How the bridge came to cost twice as much",
  "The mayor also spoke on schools. Read the whole interview on our pages here.",
].join("\n");

describe("an article saved as plain text", () => {
  it("is read without what the template left in it", () => {
    const { title, published, paragraphs } = readPlainArticle(SAVED);
    expect(title).toBe("The bridge is open – mayor to the Gazette");
    expect(published).toBe("2031-05-04");
    expect(paragraphs.map(({ text }) => text)).toEqual([
      "“We have waited for nine years,” the mayor told the Gazette on Sunday.",
      "She had icons of saints carried over it, and nobody knew why.",
      "The mayor also spoke on schools.",
    ]);
  });

  it("needs no headline and no date", () => {
    const text = "Lavrov said…\n“I think that it is not helping.”";
    expect(readPlainArticle(text)).toMatchObject({ text });
    expect(readPlainArticle(text).title).toBeUndefined();
  });

  it("may be nothing at all", () => {
    expect(readPlainArticle(" \n\n")).toEqual({ paragraphs: [], text: "", problem: "none" });
  });

  interface Noise {
    source_file: string;
    span: [number, number];
    action: string;
  }
  const noise: Noise[] = JSON.parse(shared("facts/facts.json") ?? '{"noise": []}').noise;

  it.skipIf(noise.length === 0)(
    "leaves out the noise of the two sources and no more (skipped: no ../shared/facts)",
    () => {
      for (const file of new Set(noise.map(({ source_file }) => source_file))) {
        const text = shared(`sources/${file}`) ?? "";
        // "Lavrov said…" leads in a quotation: it stays.
        const spans = noise.filter(({ source_file, action }) => source_file === file && !action.startsWith("keep"));
        const left = [...text].map((character, at) =>
          spans.some(({ span: [from, to] }) => from <= at && at < to) ? "" : character,
        );
        const words = (one: string) => one.split(/\s+/).filter(Boolean);
        expect(words(readPlainArticle(text).text)).toEqual(words(left.join("")));
      }
    },
  );
});
