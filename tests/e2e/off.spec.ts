/** Switched off, nothing of ours is left in the page. */
import type { Page } from "@playwright/test";
import { card, openCard } from "./harness/card.ts";
import { marks } from "./harness/marks.ts";
import { expect, test } from "./harness/test.ts";

/** Whatever of ours the page holds. */
function traces(page: Page): Promise<{ hosts: number; highlights: string[] }> {
  return page.evaluate(() => ({
    hosts: document.querySelectorAll("on-record-card").length,
    highlights: [...CSS.highlights]
      .filter(([name, { size }]) => name.startsWith("on-record-") && size > 0)
      .map(([name]) => name),
  }));
}

test("all off: marks and card are gone at once, and come back", async ({ sample, office }) => {
  const page = await sample();
  await openCard(page, { id: "p-standfirst", text: "NATO" });
  await office.store({ on: false });
  await expect.poll(() => traces(page)).toEqual({ hosts: 0, highlights: [] });
  await office.store({ on: true });
  await expect.poll(async () => (await marks(page)).length).toBeGreaterThan(3);
});

test("off on this site: its tabs alone are left", async ({ sample, office, open, web }) => {
  const page = await sample();
  const other = await open(web.serve("https://www.dw.com/e2e", "<!doctype html><title>x</title><p id=p>NATO met."));
  await expect.poll(async () => (await marks(page)).length).toBeGreaterThan(3);
  await office.store({ sitesOff: ["www.bbc.com"] });
  await expect.poll(() => traces(page)).toEqual({ hosts: 0, highlights: [] });
  await expect.poll(async () => (await marks(other)).map(({ text }) => text)).toEqual(["NATO"]);
});

test("off on this site, from the card", async ({ sample, office }) => {
  const page = await sample();
  await openCard(page, { id: "p-standfirst", text: "NATO" });
  await card(page).getByRole("button", { name: "More choices" }).click();
  await card(page).getByRole("button", { name: "Switch off on this site" }).click();
  await expect.poll(() => traces(page)).toEqual({ hosts: 0, highlights: [] });
  await page.reload();
  await expect.poll(async () => (await office.who(page))?.on).toBe(false);
  expect(await traces(page)).toEqual({ hosts: 0, highlights: [] });
});

test("before a card is needed, nothing is added to the page", async ({ sample }) => {
  const page = await sample();
  await expect.poll(async () => (await marks(page)).length).toBeGreaterThan(3);
  await expect(page.locator("on-record-card")).toHaveCount(0);
});
