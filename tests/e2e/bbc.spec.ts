/** A real news page under its own name, page scripts on and off: what the first issue says it must show. */
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { card, lead, openCard } from "./harness/card.ts";
import { marks } from "./harness/marks.ts";
import { expect, test } from "./harness/test.ts";
import { sharedArticle } from "./harness/web.ts";

const NAME = "uk_BBC_2026_04_25";

const plain = (text: string) => text.replace(/\s+/g, " ").trim();

/** The page's elements but our host, as text. */
function markup(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const host of copy.querySelectorAll("on-record-card")) host.remove();
    return copy.outerHTML;
  });
}

for (const scripts of [true, false]) {
  test.describe(`the BBC page, page scripts ${scripts ? "on" : "off"}`, () => {
    let url = "";

    test.beforeEach(({ web }) => {
      const served = web.serveShared(NAME, { scripts });
      test.skip(served === undefined, "../shared is absent");
      url = served ?? "";
    });

    test("every paragraph with “Nato” has a mention, none in navigation", async ({ open, office }) => {
      await office.store({ density: "all" });
      const page = await open(url);
      const named = readFileSync(sharedArticle(NAME), "utf8")
        .split("\n")
        .map(plain)
        .filter((line) => /nato\b/i.test(line));
      expect(named.length).toBeGreaterThan(20);
      const unmarked = async () => {
        const blocks = (await marks(page)).filter(({ text }) => /^nato$/i.test(text)).map(({ block }) => block);
        return named.filter((line) => !blocks.some((block) => block.includes(line)));
      };
      await expect.poll(unmarked).toEqual([]);
      const misplaced = (await marks(page)).filter((mark) => mark.misplaced);
      expect(misplaced).toEqual([]);
    });

    test("smart density: at most five marks, none in navigation", async ({ open }) => {
      const page = await open(url);
      // The paragraph that a statement is close to is marked last, once the background has answered.
      await expect
        .poll(async () => (await marks(page)).some(({ block }) => block.includes("too close to its borders")))
        .toBe(true);
      const smart = await marks(page);
      expect(smart.length).toBeLessThanOrEqual(5);
      expect(smart.filter((mark) => mark.misplaced)).toEqual([]);
    });

    test("the page’s elements are as they were, but for the host of the card", async ({ open, office }) => {
      await office.store({ on: false, density: "all" });
      const page = await open(url);
      const before = await markup(page);
      await office.store({ on: true, density: "all" });
      await openCard(page, { block: "too close to its borders", text: "Nato" });
      expect(await markup(page)).toBe(before);
      await expect(page.locator("on-record-card")).toHaveCount(1);
    });

    test("the statement closest to the paragraph leads", async ({ open, office }) => {
      await office.store({ density: "all" });
      const page = await open(url);
      await openCard(page, { block: "Why is Ukraine not a member of Nato?", text: "Nato" });
      await expect(lead(page)).toHaveAttribute("data-statement", "du17-01");

      await openCard(page, { block: "too close to its borders", text: "Nato" });
      await expect(lead(page)).toHaveAttribute("data-statement", "rt14-04");
      await expect(card(page)).toContainText("Closest to this paragraph");
    });

    test("where nothing is close, the card says so", async ({ open, office }) => {
      await office.store({ density: "all" });
      const page = await open(url);
      await openCard(page, { block: "How much do Nato members spend on defence?", text: "Nato" });
      await expect(card(page)).toContainText("Nothing on record close to this paragraph");
      await expect(card(page)).not.toContainText("Closest to this paragraph");
    });
  });
}
