/** The source page: the stored text, at the passage, with the kinds of text apart. */
import { card, openCard } from "./harness/card.ts";
import { FRAMING } from "./harness/framing.ts";
import { expect, test } from "./harness/test.ts";

test("“Show in source” opens the stored text at the passage", async ({ sample, rig }) => {
  const page = await sample();
  await openCard(page, { id: "p-ukraine", text: "NATO" });
  const opened = rig.context.waitForEvent("page");
  await card(page).locator('[data-statement="du17-01"]').getByRole("button", { name: "Show in source" }).click();
  const source = await opened;
  const passage = source.locator('a.passage[aria-current="true"]').first();
  await expect(passage).toContainText("NATO became bitter that its project");
  await expect(passage).toBeInViewport();
  await expect(source.locator("main")).toContainText("The Duran");
});

test.describe("each line of the publishers’ own stands in its source, apart from the statements", () => {
  for (const [id, { text }] of Object.entries(FRAMING)) {
    test(id, async ({ office }) => {
      const source = await office.own(`src/reader/source.html?statement=${id}`);
      const line = source.locator(`a[href="#${id}"][aria-current]`);
      await expect(line.first()).toBeVisible();
      await expect(source.locator("main")).toContainText(text);
      const section = source
        .locator("section")
        .filter({ has: source.getByRole("heading", { name: "How the publisher put it" }) });
      await expect(section.locator(`a[href="#${id}"]`)).toBeVisible();
    });
  }
});

test("every passage of both documents is a link in the text, and chooses itself", async ({ office }) => {
  for (const [document, count] of [
    ["rt-2014", 16],
    ["duran-2017", 9],
  ] as const) {
    const source = await office.own(`src/reader/source.html?source=${document}`);
    const rows = source.locator(".source-rows a");
    await expect(rows).toHaveCount(count);
    await rows.nth(2).click();
    await expect(source.locator('a.passage[aria-current="true"]').first()).toBeInViewport();
  }
});

test("an address that names nothing in the record says so, and shows what there is", async ({ office }) => {
  const source = await office.own("src/reader/source.html?statement=rt99-99");
  await expect(source.getByRole("alert")).toContainText("rt99-99");
  await expect(source.getByRole("link", { name: "Sergey Lavrov" })).toBeVisible();
});

test("a page that is itself a source: its own statements are left out, and the card says so", async ({
  open,
  office,
  web,
}) => {
  await office.store({ density: "all" });
  const url = "https://www.bbc.com/e2e-own-source";
  const canonical = "https://www.rt.com/news/214919-russia-nato-enemy-lavrov/";
  const html = `<!doctype html><html lang="en"><title>NATO is not Russia’s enemy – Lavrov to French media</title>
    <link rel="canonical" href="${canonical}"><main><article><h1>NATO is not Russia’s enemy – Lavrov to French media</h1>
    <p id="p">Speaking to France 24 in Moscow, Sergey Lavrov spoke about NATO.</p></article></main></html>`;
  const page = await open(web.serve(url, html));
  await openCard(page, { id: "p", text: "NATO" });
  await expect(card(page)).toContainText("This page is itself a source of the record");
  await expect(card(page).locator('[data-statement^="rt14-"], [data-row^="rt14-"]')).toHaveCount(0);
});
