/** Pages that load or change their text later. */
import type { Page } from "@playwright/test";
import { nameOf, openCard } from "./harness/card.ts";
import { type Expected, expected } from "./harness/expected.ts";
import { marks } from "./harness/marks.ts";
import { expect, test } from "./harness/test.ts";

test.beforeEach(async ({ office }) => {
  await office.store({ density: "all" });
});

async function markedIn(page: Page, id: string): Promise<string[]> {
  return (await marks(page)).filter((mark) => mark.ids.includes(id)).map(({ text }) => text);
}

const texts = (names: readonly Expected[] | undefined) => (names ?? []).map(([, text]) => text);

test("entries of a live blog are marked as they come in", async ({ sample }) => {
  const page = await sample();
  for (const [id, names] of Object.entries(expected.later)) {
    await page.getByRole("button", { name: "Load more" }).click();
    await expect.poll(() => markedIn(page, id)).toEqual(texts(names));
  }
  await openCard(page, { id: "live-1", text: "CSTO" });
  await expect(nameOf(page)).toHaveText("Collective Security Treaty Organization");
});

test("client-side navigation: the old story’s marks go, the new one’s come", async ({ sample, office }) => {
  const page = await sample();
  await expect.poll(async () => (await marks(page)).length).toBeGreaterThan(20);
  await page.locator("#next").click();
  await expect.poll(async () => (await marks(page)).map(({ text }) => text)).toEqual(texts(expected.next["p-next-1"]));
  await expect.poll(async () => (await office.who(page))?.mentions).toHaveLength(2);
});

test("text that changes in its place is read again", async ({ sample }) => {
  const page = await sample();
  await expect.poll(() => markedIn(page, "p-ukraine")).toEqual(["NATO"]);
  await page.locator("#p-ukraine").evaluate((paragraph) => {
    paragraph.textContent = "Herman Van Rompuy, and nobody else.";
  });
  await expect.poll(() => markedIn(page, "p-ukraine")).toEqual(["Herman Van Rompuy"]);
  await page.locator("#p-ukraine").evaluate((paragraph) => paragraph.remove());
  await expect.poll(() => markedIn(page, "p-ukraine")).toEqual([]);
});

test("text in an open shadow root is marked, and has its card", async ({ sample }) => {
  const page = await sample();
  await expect.poll(() => markedIn(page, "shadow-text")).toEqual(texts(expected.mentions["shadow-text"]));
  await openCard(page, { id: "shadow-text", text: "Herman Van Rompuy" });
  await expect(nameOf(page)).toHaveText("Herman Van Rompuy");
});

test("on an Italian page “Nato” is born, and “NATO” the alliance", async ({ open, web }) => {
  const html = `<!doctype html><html lang="it"><title>x</title><main>
    <p id="born">Nato a Genova nel 1931, era nato in primavera.</p>
    <p id="alliance">La NATO ha risposto.</p></main></html>`;
  const page = await open(web.serve("https://www.bbc.com/e2e-italian", html));
  await expect.poll(() => markedIn(page, "alliance")).toEqual(["NATO"]);
  expect(await markedIn(page, "born")).toEqual([]);
});

test("on a French page “eu” is a verb, and “l’UE” the union", async ({ open, web }) => {
  const html = `<!doctype html><html lang="fr"><title>x</title><main>
    <p id="had">Il a eu raison, et ils ont eu tort.</p>
    <p id="union">L’UE et l’OTAN se réunissent.</p></main></html>`;
  const page = await open(web.serve("https://www.bbc.com/e2e-french", html));
  await expect.poll(() => markedIn(page, "union")).toEqual(["UE", "OTAN"]);
  expect(await markedIn(page, "had")).toEqual([]);
});
