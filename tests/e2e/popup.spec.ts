/** The toolbar popup: who is here, the search, the switches, and what it says where nobody is. */
import { nameOf } from "./harness/card.ts";
import { countOf, expected } from "./harness/expected.ts";
import { FRAMING } from "./harness/framing.ts";
import { marks } from "./harness/marks.ts";
import { expect, test } from "./harness/test.ts";

const NAMES: Record<string, string> = {
  lavrov: "Sergey Lavrov",
  nato: "NATO",
  eu: "European Union",
  csto: "Collective Security Treaty Organization",
  biden: "Joe Biden",
  van_rompuy: "Herman Van Rompuy",
  france24: "France 24",
  afghan_air_force: "Afghan Air Force",
};

test("who is on this page, with mentions", async ({ sample, office }) => {
  const page = await sample();
  const popup = await office.popup(page);
  for (const [entity, count] of Object.entries(countOf(expected.mentions))) {
    const row = popup.getByRole("listitem").filter({ hasText: NAMES[entity] });
    await expect(row).toContainText(count === 1 ? "1 mention" : `${count} mentions`);
    await expect(row).toContainText(/\d+ statements? on record/);
  }
});

/** Invented people beside one on record, and one who only shares his name. */
const OTHERS = `<!doctype html><html lang="en"><title>x</title><h1>Harbour talks</h1>
<p>NATO officials met Ursula Brandt in Hamburg on Monday. Ms. Brandt said the Baltic Shipping Council had agreed.</p>
<p>Ursula Brandt thanked Peter Holm of the Baltic Shipping Council (BSC). Members of the European Union of the Deaf
were there as well, Mr. Holm said, and so was the European Union.</p>`;

test("who else is named, nothing on record yet", async ({ open, office, web }) => {
  const page = await open(web.serve("https://www.bbc.com/e2e-others", OTHERS));
  await expect.poll(async () => (await marks(page)).length).toBeGreaterThan(0);
  const popup = await office.popup(page);
  const others = popup.getByRole("region", { name: "Also named, nothing on record yet" });
  await expect(others.getByRole("listitem")).toContainText([
    "Ursula Brandt ×3",
    "Baltic Shipping Council ×3",
    "Peter Holm ×2",
  ]);
  await expect(others).not.toContainText("NATO");
  await expect(others).not.toContainText("Hamburg");
});

test("a name on record that is part of a longer one loses its mark", async ({ open, office, web }) => {
  const page = await open(
    web.serve(
      "https://www.bbc.com/e2e-longer",
      `<!doctype html><html lang="en"><title>x</title><p>Ministers spoke at the European Union Naval Force in Cyprus.</p>
       <p>They also spoke to the European Union.</p>`,
    ),
  );
  await office.store({ density: "all" });
  await expect.poll(async () => (await marks(page)).map(({ text }) => text)).toEqual(["European Union"]);
  const [mark] = await marks(page);
  const last = await page.locator("p").nth(1).boundingBox();
  expect(mark?.rect.y).toBeGreaterThanOrEqual(last?.y ?? Number.NaN);
});

test("a click scrolls to the name and opens its card", async ({ sample, office }) => {
  const page = await sample();
  const popup = await office.popup(page);
  await popup.getByRole("button", { name: /^Herman Van Rompuy/ }).click();
  await page.bringToFront();
  await expect(nameOf(page)).toHaveText("Herman Van Rompuy");
  const [mark] = await marks(page, "on-record-open");
  expect(mark?.text).toBe("Herman Van Rompuy");
  expect(mark?.rect.y).toBeGreaterThan(0);
  expect(mark?.rect.y).toBeLessThan(800);
});

test("the badge counts who is on record here", async ({ sample, office }) => {
  const page = await sample();
  await expect.poll(() => office.badge(page)).toBe(String(Object.keys(countOf(expected.mentions)).length));
  const other = await sample("other.html");
  await expect.poll(() => office.who(other)).toBeDefined();
  expect(await office.badge(other)).toBe("");
});

test.describe("each line of the publishers’ own is found by search, apart from the statements", () => {
  for (const [id, { words, text }] of Object.entries(FRAMING)) {
    test(id, async ({ sample, office, rig }) => {
      const popup = await office.popup(await sample());
      await popup.getByRole("combobox").fill(words);
      const found = popup
        .getByRole("group", { name: "How the publisher put it" })
        .getByRole("option")
        .filter({ hasText: text });
      await expect(found).toBeVisible();
      const opened = rig.context.waitForEvent("page");
      await found.click();
      const source = await opened;
      await expect(source.locator(`a[href="#${id}"][aria-current]`).first()).toBeVisible();
    });
  }
});

test("search: keys go through the results, and nothing found says so", async ({ sample, office }) => {
  const popup = await office.popup(await sample());
  const box = popup.getByRole("combobox");
  await box.fill("Crimea encircle");
  await expect(popup.getByRole("group", { name: "Statements" }).getByRole("option").first()).toContainText("encircle");
  await box.press("ArrowDown");
  await expect(popup.locator('[role="option"][aria-selected="true"]')).toHaveCount(1);
  await box.fill("zzxqv");
  await expect(popup.getByRole("status").first()).toContainText("Nothing on record for “zzxqv”");
  await box.press("Escape");
  await expect(box).toHaveValue("");
});

test("this site off and on", async ({ sample, office }) => {
  const page = await sample();
  await expect.poll(async () => (await marks(page)).length).toBeGreaterThan(3);
  const popup = await office.popup(page);
  const site = popup.getByRole("switch", { name: "On www.bbc.com" });
  await site.click();
  await expect.poll(() => marks(page)).toEqual([]);
  await expect(popup.getByText("Off on this site")).toBeVisible();
  await site.click();
  await expect.poll(async () => (await marks(page)).length).toBeGreaterThan(3);
});

test("all off and on", async ({ sample, office }) => {
  const page = await sample();
  await expect.poll(async () => (await marks(page)).length).toBeGreaterThan(3);
  const popup = await office.popup(page);
  const all = popup.getByRole("switch").first();
  await all.click();
  await expect.poll(() => marks(page)).toEqual([]);
  await expect(popup.getByText("On Record is off.")).toBeVisible();
  await all.click();
  await expect.poll(async () => (await marks(page)).length).toBeGreaterThan(3);
});

test("where nobody is: it works, and offers the sample", async ({ sample, office }) => {
  const popup = await office.popup(await sample("other.html"));
  await expect(popup.getByText("Working. Nobody here is on record")).toBeVisible();
  await popup.getByRole("link", { name: "Try it on a sample" }).click();
  // Playwright is not told of a tab that a link of an own page opens in Firefox; the browser knows.
  await expect.poll(() => office.addresses()).toContainEqual(expect.stringMatching(/\/welcome\.html#sample$/));
  await expect((await office.own("src/welcome/welcome.html#sample")).locator("#sample")).toBeInViewport();
});

test("on a page outside the list nothing runs", async ({ open, office, web }) => {
  // What the popup offers there is told only to a popup opened by a click (activeTab), which a test cannot make.
  const page = await open(
    web.serve("https://www.unlisted-news.example/", "<!doctype html><title>x</title><p>NATO met."),
  );
  const listed = await open(web.serve("https://www.bbc.com/e2e-listed", "<!doctype html><title>x</title><p>NATO met."));
  await expect.poll(async () => (await marks(listed)).length).toBe(1);
  expect(await marks(page)).toEqual([]);
  expect(await office.who(page)).toBeUndefined();
});
