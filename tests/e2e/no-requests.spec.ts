/** Nothing leaves the browser: the extension makes no request, over a whole reading. */
import { connect } from "node:net";
import { card, dismiss, openCard, unfold } from "./harness/card.ts";
import { openSink } from "./harness/sink.ts";
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

test("a request of a page, and of the extension’s script in it, would be noticed", async ({ sample, web }) => {
  const page = await sample();
  await page.evaluate(() => fetch("https://leak.example/told").catch(() => undefined));
  expect(web.asked).toContain("https://leak.example/told");
});

test("a request past all pages would be noticed", async () => {
  const sink = await openSink();
  const refused = await new Promise<string>((done) => {
    const socket = connect(sink.port, sink.host, () => socket.write("CONNECT leak.example:443 HTTP/1.1\r\n\r\n"));
    socket.once("data", (data) => done(data.toString("latin1")));
  });
  expect(refused).toContain("502");
  expect(sink.hosts()).toEqual(["leak.example"]);
  await sink.close();
});

test("the extension’s own pages and background may connect to nothing but themselves", async ({ rig }) => {
  expect(rig.manifest.content_security_policy.extension_pages).toMatch(/default-src 'none'.*connect-src 'self'/);
});
