/** The build that readers get: the same, but nobody sees into its card. */
import { findMark, rest } from "./harness/card.ts";
import { marks } from "./harness/marks.ts";
import { difference } from "./harness/pixels.ts";
import { expect, test } from "./harness/test.ts";

test.use({ build: "release" });

test("names are marked, and a card comes whose shadow root is closed", async ({ sample, office }) => {
  const page = await sample();
  await expect.poll(async () => (await marks(page)).length).toBeGreaterThan(3);
  await findMark(page, { id: "p-standfirst", text: "NATO" });
  await page.mouse.move(2, 2);
  const before = await page.screenshot();
  await rest(page, { id: "p-standfirst", text: "NATO" });
  const host = page.locator("on-record-card");
  await expect(host).toHaveCSS("visibility", "visible");
  expect(await host.evaluate((element) => element.shadowRoot)).toBeNull();
  // Something the size of a card has been painted.
  expect(difference(before, await page.screenshot()).length).toBeGreaterThan(20_000);
  await page.keyboard.press("Escape");
  await expect(host).toBeHidden();
  await office.store({ on: false });
  await expect(host).toHaveCount(0);
});
