/** Workers and event pages are stopped when nothing happens: nothing may be lost by it. */
import { card, lead, openCard, rest } from "./harness/card.ts";
import { expect, test } from "./harness/test.ts";

test("the first card comes although the background was stopped", async ({ sample, office }) => {
  const page = await sample();
  await openCard(page, { id: "p-standfirst", text: "NATO" });
  await page.keyboard.press("Escape");
  await office.stopBackground();
  await rest(page, { id: "p-van-rompuy", text: "Herman Van Rompuy" });
  await expect(lead(page)).toHaveAttribute("data-statement", "rt14-14");
});

test("so does a card of a page that was opened before", async ({ sample, office }) => {
  const page = await sample();
  await office.stopBackground();
  await openCard(page, { id: "p-standfirst", text: "France 24" });
  await expect(card(page)).toContainText("France 24");
});

test("the popup asks a stopped background and is answered", async ({ sample, office }) => {
  const page = await sample();
  await expect.poll(async () => (await office.who(page))?.mentions.length).toBeGreaterThan(5);
  await office.stopBackground();
  const popup = await office.popup(page);
  await expect(popup.getByRole("button", { name: /^Sergey Lavrov/ })).toBeVisible();
});
