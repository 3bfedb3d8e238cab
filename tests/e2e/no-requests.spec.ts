/** Nothing leaves the browser: the extension makes no request, over a whole reading. */
import { card, dismiss, openCard, unfold } from "./harness/card.ts";
import { expect, test } from "./harness/test.ts";
import { SAMPLE } from "./harness/web.ts";

/** What the sample page itself loads. */
const PAGE = ["index.html", "other.html", "sample.css", "sample.js"].map((file) => SAMPLE + file);

test("a whole reading makes no request", async ({ sample, office, web, rig }) => {
  const escapedBefore = rig.escaped().length;
  const page = await sample();
  await openCard(page, { id: "p-standfirst", text: "Sergey Lavrov" });
  await unfold(page);
  await card(page).getByRole("button", { name: "Copy with citation" }).first().click();
  await card(page).getByRole("button", { name: "Show in source" }).first().click();
  await dismiss(page);
  const popup = await office.popup(page);
  await popup.getByRole("combobox").fill("sanctions");
  await expect(popup.getByRole("option").first()).toBeVisible();
  await office.stopBackground();
  await page.bringToFront();
  await openCard(page, { id: "p-standfirst", text: "NATO" });
  expect(web.asked.filter((url) => !PAGE.includes(url))).toEqual([]);
  expect(rig.escaped().slice(escapedBefore)).toEqual([]);
});

test("a request would be noticed: one from the background is", async ({ rig, web }) => {
  const before = rig.escaped().length;
  await rig.fetchInBackground("https://leak.example/told");
  const seen = () => [...web.asked, ...rig.escaped().slice(before)].filter((each) => each.includes("leak.example"));
  await expect.poll(seen).not.toEqual([]);
});
