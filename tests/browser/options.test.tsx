/** The options page: every choice is asked of the one writer of settings, and what changes elsewhere shows here. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Options } from "../../src/options/options.tsx";
import "../../src/options/options.css";
import { DEFAULT_SETTINGS, SETTINGS_KEY, type Settings } from "../../src/settings.ts";
import browser, { background } from "../support/fake-browser.ts";
import { all, expectAccessible, find, seen, show, shows, takeAway } from "../support/own-page-bench.ts";
import { record } from "../support/small-record.ts";

let asked: { type: string; ask: unknown }[];

beforeEach(async () => {
  asked = [];
  await store({ muted: ["reed", "gone"], sitesOff: ["news.example"] });
  background.answer = (wire) => {
    asked.push(wire);
    // What was asked for is looked at here; the settings stay as the test stored them.
    return wire.type === "settings" ? stored() : null;
  };
});

afterEach(takeAway);

const store = (some: Partial<Settings>) =>
  browser.storage.local.set({ [SETTINGS_KEY]: { ...DEFAULT_SETTINGS, ...some } });
const stored = async () => (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
const changes = () => asked.filter(({ type }) => type === "settings").map(({ ask }) => ask);

test("says what is chosen, and what the record holds", async () => {
  await store({ density: "all", muted: ["reed"] });
  show(<Options record={record} />);
  expect((await find<HTMLInputElement>("input[value=all]")).checked).toBe(true);
  await shows("Ada Reed");
  await shows("1 documents, 4 statements, 2 lines of the publishers’ own.");
  await shows("On Record 0.0.0, record 3.2.1");
  await shows("Nothing leaves your browser");
  await expectAccessible();
});

test("density, names, sites and the whole are changed through the background", async () => {
  show(<Options record={record} />);
  (await find("input[value=paragraph]")).click();
  await vi.waitFor(() => expect(changes()).toEqual([{ set: { density: "paragraph" } }]));
  (await find("button", "Unmute Ada Reed")).click();
  (await find("button", "Switch on again on news.example")).click();
  await vi.waitFor(() => expect(changes()).toHaveLength(3));
  (await find("[role=switch]")).click();
  await vi.waitFor(() => expect(changes()).toHaveLength(4));
  expect(changes().slice(1)).toEqual([{ unmute: "reed" }, { siteOn: "news.example" }, { set: { on: false } }]);
});

test("a muted name that has left the record can still be unmuted", async () => {
  show(<Options record={record} />);
  (await find("button", "Unmute gone")).click();
  await vi.waitFor(() => expect(changes()).toEqual([{ unmute: "gone" }]));
});

test("a change made elsewhere shows at once", async () => {
  show(<Options record={record} />);
  await shows("Ada Reed");
  await store({ density: "paragraph" });
  await shows("None. A name can be muted on its card.");
  expect((await find<HTMLInputElement>("input[value=paragraph]")).checked).toBe(true);
});

test("settings that are nonsense show their defaults", async () => {
  await browser.storage.local.set({ [SETTINGS_KEY]: { density: 7, muted: "x" } });
  show(<Options record={record} />);
  expect((await find<HTMLInputElement>("input[value=smart]")).checked).toBe(true);
  await shows("None. A name can be muted on its card.");
});

test("lists the sites the reader added, not the curated ones, and gives one back", async () => {
  vi.spyOn(browser.runtime, "getManifest").mockReturnValue({ host_permissions: ["https://listed.example/*"] });
  let origins = ["https://listed.example/*", "https://blog.example/*"];
  vi.spyOn(browser.permissions, "getAll").mockImplementation(async () => ({ origins, permissions: [] }));
  show(<Options record={record} />);
  const button = await find("button", "Remove blog.example");
  expect(all("#options-always + ul li").map(seen)).toEqual([expect.stringContaining("blog.example")]);
  origins = ["https://listed.example/*"];
  button.click();
  await shows("None. On a site outside the list");
  expect(asked).toContainEqual({ type: "never", ask: { origin: "https://blog.example/*" } });
});

test("a change that fails is told", async () => {
  background.answer = () => ({ error: "the disk is full" });
  show(<Options record={record} />);
  (await find("input[value=all]")).click();
  await shows("Something in the extension did not answer.");
});
