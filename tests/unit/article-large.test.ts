import { describe, expect, it } from "vitest";
import { readPlainArticle } from "../../src/article/plain.ts";
import { htmlArticle } from "../../src/cli/page.ts";
import { FILLER } from "../support/article-pages.ts";

const SENTENCE = "Hello world, this is a text of some length, said the man, who went on for a while. ";

// Each takes a few seconds; work that grows with the square of the page would not end before the time-out.
describe("pages of up to 10 MB, made to be slow", { timeout: 120_000 }, () => {
  it.each([
    ["paragraphs", `<p>${SENTENCE}</p>`.repeat(110_000)],
    ["line breaks", `<div>${`${SENTENCE}<br>`.repeat(110_000)}`],
    ["depth", "<div>".repeat(100_000) + SENTENCE],
    ["inline depth", `<p>${"<span>".repeat(100_000)}${SENTENCE}`],
    ["nested lists", "<ul><li>".repeat(100_000) + SENTENCE],
    ["entities", "&amp;".repeat(2_000_000)],
    ["stray signs", '"<>&'.repeat(2_500_000)],
    ["open tags", "<".repeat(10_000_000)],
    ["a tag without end", "<a ".repeat(3_000_000)],
    ["attributes", `<a ${"b ".repeat(3_000_000)}>${SENTENCE}`],
    ["comments", "<!--".repeat(2_500_000)],
    ["spaces", `<p>${" ".repeat(10_000_000)}x`],
    ["one text", `<p>${SENTENCE.repeat(120_000)}`],
    ["linked data", `<script type="application/ld+json">${"[".repeat(900_000)}</script>${FILLER}`],
  ])("%s", (_, html) => {
    const article = htmlArticle(html);
    for (const { start, end, text } of article.paragraphs) expect(article.text.slice(start, end)).toBe(text);
  });

  it("says that there is more than was read", () => {
    const numbered = Array.from({ length: 60_000 }, (_, i) => `<p>${i} ${SENTENCE}</p>`).join("");
    const { problem, paragraphs } = htmlArticle(numbered);
    expect(problem).toBe("too-large");
    expect(paragraphs.length).toBeGreaterThan(1_000);
    expect(paragraphs[0]?.text).toBe(`0 ${SENTENCE.trim()}`);
  });

  it("reads plain text as fast", () => {
    for (const text of [
      SENTENCE.repeat(120_000),
      `${SENTENCE}\n`.repeat(120_000),
      "\n".repeat(10_000_000),
      "icon ".repeat(2_000_000),
    ]) {
      const last = readPlainArticle(text).paragraphs.at(-1);
      if (last?.inFile) expect(text.slice(last.inFile.start, last.inFile.end)).toBe(last.text);
    }
  });
});
