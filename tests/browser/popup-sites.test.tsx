/** The popup where the page script does not run: outside the list, not granted, opened before, and where nothing can run. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { SiteState } from "../../src/own-page-messages.ts";
import { Popup } from "../../src/popup/popup.tsx";
import "../../src/popup/popup.css";
import browser, { background } from "../support/fake-browser.ts";
import { all, expectAccessible, find, show, shows, takeAway } from "../support/own-page-bench.ts";

let site: SiteState;
let asked: { type: string; ask: unknown }[];
let refuse: Record<string, string>;

beforeEach(() => {
  site = { host: "blog.example", origin: "https://blog.example/*", access: "outside", running: false };
  asked = [];
  refuse = {};
  background.answer = (wire) => {
    asked.push(wire);
    if (wire.type in refuse) return { error: refuse[wire.type] };
    return wire.type === "site" ? site : null;
  };
  vi.spyOn(window, "close").mockImplementation(() => undefined);
});

afterEach(takeAway);

const of = (type: string) => asked.filter((wire) => wire.type === type).map((wire) => wire.ask);

test("on a page outside the list it offers this page, and this site, with the reason", async () => {
  show(<Popup tab={7} />);
  await shows("blog.example is not on the list of news sites");
  await shows("access to blog.example alone");
  (await find("button", "Annotate this page")).click();
  await vi.waitFor(() => expect(of("annotate")).toEqual([{ tab: 7 }]));
  await expectAccessible();
});

test("“Always on this site” asks for that origin only, inside the click, then tells the background", async () => {
  let granted: (value: boolean) => void = () => undefined;
  const request = vi.spyOn(browser.permissions, "request").mockReturnValue(
    new Promise<boolean>((resolve) => {
      granted = resolve;
    }),
  );
  show(<Popup tab={7} />);
  (await find("button", "Always on this site")).click();
  // Firefox refuses a request that comes after anything awaited: it has to be out by the time click() returns.
  expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ["https://blog.example/*"] });
  expect(of("always")).toEqual([]);
  granted(true);
  await vi.waitFor(() => expect(of("always")).toEqual([{ origin: "https://blog.example/*", tab: 7 }]));
});

test("a refusal changes nothing, and says so", async () => {
  vi.spyOn(browser.permissions, "request").mockResolvedValue(false);
  show(<Popup tab={7} />);
  (await find("button", "Always on this site")).click();
  await shows("Access was not given, so nothing has changed.");
  expect(of("always")).toEqual([]);
});

test("a page that the browser keeps us from is told as such", async () => {
  refuse.annotate = "Cannot access contents of the page";
  show(<Popup tab={7} />);
  (await find("button", "Annotate this page")).click();
  await shows("The browser did not let On Record onto this page.");
});

test("a listed page that was open before offers a reload", async () => {
  site = { ...site, access: "listed" };
  const reload = vi.spyOn(browser.tabs, "reload");
  show(<Popup tab={7} />);
  (await find("button", "Reload this page")).click();
  await vi.waitFor(() => expect(window.close).toHaveBeenCalled());
  expect(reload).toHaveBeenCalledWith(7);
  await expectAccessible();
});

test("a listed site that the browser has not granted is asked for by name", async () => {
  site = { ...site, access: "listed" };
  vi.spyOn(browser.permissions, "contains").mockResolvedValue(false);
  const request = vi.spyOn(browser.permissions, "request").mockResolvedValue(true);
  show(<Popup tab={7} />);
  (await find("button", "Allow on blog.example")).click();
  expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ["https://blog.example/*"] });
  await expectAccessible();
});

test.each([
  ["a browser page", { host: "", origin: "", access: "impossible", running: false }],
  ["a page that hides its address", { host: "", origin: "", access: "outside", running: false }],
] satisfies [string, SiteState][])("on %s it says that extensions cannot run there", async (_name, state) => {
  site = state;
  show(<Popup tab={7} />);
  await shows("Browsers do not let extensions run here");
  expect(all("[role=switch]")).toHaveLength(1);
});

test("without any tab it says the same", async () => {
  show(<Popup />);
  await shows("Browsers do not let extensions run here");
});
