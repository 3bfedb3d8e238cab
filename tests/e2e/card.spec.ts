/** How the card comes, stays and goes: what readers of such extensions complain about, turned round. */
import { card, centre, dismiss, findMark, nameOf, openCard, outlast, rest, watchCards } from "./harness/card.ts";
import { marks } from "./harness/marks.ts";
import { expect, test } from "./harness/test.ts";

/** Longer than the rest before a card opens and the grace before it goes, with the way there and back. */
const LONG_ENOUGH = 1_200;

test.beforeEach(async ({ office }) => {
  await office.store({ density: "all" });
});

test("a card opens where the pointer rests, and not where it passes", async ({ sample }) => {
  const page = await sample();
  const shown = await watchCards(page);
  const passed = await findMark(page, { id: "p-ukraine", text: "NATO" });
  const rested = await findMark(page, { id: "p-csto-compare", text: "Collective Security Treaty Organization" });
  const over = (await findMark(page, { id: "p-ukraine", text: "NATO" })).rect;
  await page.mouse.move(over.x - 40, over.y + over.height / 2);
  await page.mouse.move(over.x + over.width + 40, over.y + over.height / 2, { steps: 8 });
  await rest(page, { id: rested.id, text: rested.text });
  await expect(card(page)).toBeVisible();
  expect(passed.text).toBe("NATO");
  expect(await shown()).toEqual(["Collective Security Treaty Organization"]);
});

test("it can be reached, stays while the pointer is in it, and goes when the pointer has gone", async ({ sample }) => {
  const page = await sample();
  const mark = await rest(page, { id: "p-pilots", text: "Afghan Air Force" });
  await expect(card(page)).toBeVisible();
  const box = (await card(page).boundingBox())!;
  // Slowly, by the straight way from the name to the card's far side.
  await page.mouse.move(centre(mark).x, centre(mark).y);
  await page.mouse.move(box.x + box.width - 30, box.y + box.height / 2, { steps: 40 });
  await outlast(page, LONG_ENOUGH);
  await expect(card(page)).toBeVisible();
  await page.mouse.move(4, 4, { steps: 4 });
  await expect(card(page)).toBeHidden();
});

test("it stands beside the name, whole in the window, and keeps its size", async ({ sample }) => {
  const page = await sample();
  for (const where of [
    { id: "p-standfirst", text: "Sergey Lavrov" },
    { id: "p-harvard", text: "Joe Biden" },
    { id: "shadow-text", text: "Herman Van Rompuy" },
  ]) {
    await openCard(page, where);
    const name = await findMark(page, where);
    const box = (await card(page).boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(1100);
    expect(box.y + box.height).toBeLessThanOrEqual(800);
    expect(box.width).toBeLessThanOrEqual(401);
    expect(box.height).toBeLessThanOrEqual(481);
    const apart = box.y >= name.rect.y + name.rect.height - 1 || box.y + box.height <= name.rect.y + 1;
    const besides = box.x >= name.rect.x + name.rect.width - 1 || box.x + box.width <= name.rect.x + 1;
    expect(apart || besides, "the card lies over the name").toBe(true);
    const row = card(page).locator("[data-row] > button").first();
    if ((await row.count()) > 0) {
      await row.click();
      await expect(row).toHaveAttribute("aria-expanded", "true");
      expect(await card(page).boundingBox()).toEqual(box);
    }
    await dismiss(page);
    await page.mouse.move(2, 2);
  }
});

test("at 320 pixels it is still whole", async ({ sample }) => {
  const page = await sample();
  await page.setViewportSize({ width: 320, height: 640 });
  await openCard(page, { id: "p-van-rompuy", text: "Herman Van Rompuy" });
  const box = (await card(page).boundingBox())!;
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(320);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.y + box.height).toBeLessThanOrEqual(640);
});

test("pinned, it stays when the pointer goes and when it rests elsewhere", async ({ sample }) => {
  const page = await sample();
  await openCard(page, { id: "p-harvard", text: "Joe Biden" });
  const pin = card(page).getByRole("button", { name: "Keep open" });
  await pin.click();
  await expect(pin).toHaveAttribute("aria-pressed", "true");
  await page.mouse.move(4, 4, { steps: 4 });
  await outlast(page, LONG_ENOUGH);
  await expect(nameOf(page)).toHaveText("Joe Biden");
  await rest(page, { id: "p-irritation", text: "EU" });
  await outlast(page, LONG_ENOUGH);
  await expect(nameOf(page)).toHaveText("Joe Biden");
  await dismiss(page);
});

test("keys alone: to a name, into its card, round in it, and back", async ({ sample, office }) => {
  const page = await sample();
  await findMark(page, { id: "p-standfirst", text: "Sergey Lavrov" });
  await page.locator("#next").focus();
  await office.step(page, 1);
  await page.locator("#next").blur();
  await page.keyboard.press("Enter");
  await expect(card(page)).toBeVisible();
  const inside = () => page.evaluate(() => document.activeElement?.localName === "on-record-card");
  await expect.poll(inside).toBe(true);
  for (let turns = 0; turns < 30; turns++) await page.keyboard.press("Tab");
  expect(await inside()).toBe(true);
  await page.keyboard.press("Escape");
  await expect(card(page)).toBeHidden();
  expect(await inside()).toBe(false);
});

test("Enter is the page’s own where no name is current, or where focus is in a control", async ({ sample, office }) => {
  const page = await sample();
  await findMark(page, { id: "p-standfirst", text: "NATO" });
  await page.keyboard.press("Enter");
  await office.step(page, 1);
  await page.locator("#load-more").focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#live-1")).toBeVisible();
  await outlast(page, LONG_ENOUGH);
  await expect(card(page)).toBeHidden();
});

test("a tap opens it; a tap on a link follows the link", async ({ sample, rig }) => {
  const page = await sample();
  const name = await findMark(page, { id: "p-pilots", text: "Afghan Air Force" });
  await rig.tap(page, centre(name));
  await expect(nameOf(page)).toHaveText("Afghan Air Force");
  await dismiss(page);
  const linked = await findMark(page, { id: "p-ties", text: "NATO" });
  await rig.tap(page, centre(linked));
  await expect.poll(() => new URL(page.url()).hash).toBe("#ties");
  await expect(card(page)).toBeHidden();
});

test("links, clicks and selection work as before", async ({ sample }) => {
  const page = await sample();
  const linked = await findMark(page, { id: "p-ties", text: "NATO" });
  await page.mouse.click(centre(linked).x, centre(linked).y);
  await expect.poll(() => new URL(page.url()).hash).toBe("#ties");
  const name = await findMark(page, { id: "p-ukraine", text: "NATO" });
  const line = name.rect.y + name.rect.height / 2;
  await page.mouse.move(name.rect.x + 1, line);
  await page.mouse.down();
  await page.mouse.move(name.rect.x + name.rect.width - 1, line, { steps: 4 });
  await page.mouse.up();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe("NATO");
  const joined = await findMark(page, { id: "p-harvard", text: "Sergey Lavrov" });
  const { x, y, width, height } = joined.rect;
  await page.mouse.move(x - 6, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width + 60, y + height / 2, { steps: 5 });
  await page.mouse.up();
  expect(await page.evaluate(() => getSelection()?.toString())).toContain("Ser");
});

test("an answer that comes after the pointer has gone on is dropped", async ({ sample, office }) => {
  const page = await sample();
  // The card of the lower name opens below it, so that it cannot lie over the upper one.
  const early = centre(await findMark(page, { id: "p-harvard", text: "Joe Biden" }));
  const late = centre((await marks(page)).find(({ id, text }) => id === "p-ordered" && text === "European Union")!);
  const shown = await watchCards(page);
  // The background has to wake up first, and the card’s script to be brought in.
  await office.stopBackground();
  await page.mouse.move(late.x, late.y, { steps: 6 });
  await outlast(page, 310);
  await page.mouse.move(early.x, early.y, { steps: 2 });
  await expect(nameOf(page)).toHaveText("Joe Biden");
  await outlast(page, LONG_ENOUGH);
  expect((await shown()).at(-1)).toBe("Joe Biden");
});

test("the card’s own words are not marked", async ({ sample }) => {
  const page = await sample();
  await openCard(page, { id: "p-ukraine", text: "NATO" });
  await outlast(page, LONG_ENOUGH);
  const inCard = await page.evaluate(() => {
    const root = document.querySelector("on-record-card")?.shadowRoot;
    return [...(CSS.highlights.get("on-record-mention") ?? [])].filter((range) => root?.contains(range.startContainer))
      .length;
  });
  expect(inCard).toBe(0);
});
