import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { inCommon, wordsOf } from "../../bench/eval/words.ts";
import { htmlArticle } from "../../src/cli/page.ts";

const SHARED = process.env.ON_RECORD_SHARED ?? fileURLToPath(new URL("../../../shared", import.meta.url));
const PAGES = join(SHARED, "pages");
const names = existsSync(PAGES) ? readdirSync(PAGES) : [];

describe.skipIf(names.length === 0)("real pages (skipped: ../shared/pages is not at hand)", { timeout: 60_000 }, () => {
  it.each(names)("%s: nearly all of the article, and hardly anything else", (name) => {
    const gold = wordsOf(readFileSync(join(PAGES, name, "article.txt"), "utf8"));
    const { text, title, published, publisher, problem } = htmlArticle(
      readFileSync(join(PAGES, name, "page.html"), "utf8"),
    );
    const mine = wordsOf(text);
    const common = inCommon(gold, mine);
    expect(common / gold.length).toBeGreaterThan(0.99);
    expect(common / mine.length).toBeGreaterThan(0.97);
    expect(title).toBeTruthy();
    expect(publisher).toBeTruthy();
    expect(published).toMatch(/^20\d\d-\d\d-\d\d/);
    expect(problem).toBeUndefined();
  });
});
