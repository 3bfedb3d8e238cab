/** The popup: who is here, what a click does, the switches, and what it says where it cannot work. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { SiteState } from "../../src/own-page-messages.ts";
import { Popup } from "../../src/popup/popup.tsx";
import "../../src/popup/popup.css";
import { DEFAULT_SETTINGS, SETTINGS_KEY, type Settings } from "../../src/settings.ts";
import browser, { background } from "../support/fake-browser.ts";
import { all, expectAccessible, find, seen, show, shows, takeAway } from "../support/own-page-bench.ts";

const NAMES: Record<string, { name: string; statements: number }> = {
  reed: { name: "Ada Reed", statements: 5 },
  mayor: { name: "Max Mayor", statements: 1 },
};

/** The world round the popup; a test changes what it needs. */
let world: {
  site: SiteState;
  who: { url: string; on: boolean; mentions: { entity: string; mentions: number }[] } | undefined;
  settings: Settings;
  asked: { type: string; ask: unknown }[];
  answers: Record<string, unknown>;
  others: { name: string; type: "PER" | "ORG"; mentions: number }[];
  decisions: unknown;
};

beforeEach(async () => {
  world = {
    site: { host: "news.example", origin: "https://news.example/*", access: "listed", running: true },
    who: {
      url: "https://news.example/a",
      on: true,
      mentions: [
        { entity: "mayor", mentions: 1 },
        { entity: "reed", mentions: 7 },
      ],
    },
    settings: { ...DEFAULT_SETTINGS },
    asked: [],
    answers: {},
    others: [],
    decisions: [],
  };
  background.answer = (wire) => {
    world.asked.push(wire);
    if (wire.type in world.answers) return world.answers[wire.type];
    if (wire.type === "site") return world.site;
    if (wire.type === "settings") return world.settings;
    if (wire.type === "others") return { others: world.others };
    if (wire.type !== "entities") return null;
    const { ids } = wire.ask as { ids: string[] };
    return { entities: ids.map((id) => ({ id, kind: "person", ...NAMES[id] })) };
  };
  vi.spyOn(window, "close").mockImplementation(() => undefined);
  vi.spyOn(browser.tabs, "sendMessage").mockImplementation((async (_tab: number, wire: { type: string }) => {
    world.asked.push(wire as never);
    if (wire.type === "who" && !world.who) throw new Error("Could not establish connection");
    if (wire.type === "text") return { lang: "en", blocks: world.decisions };
    return wire.type === "who" ? world.who : { found: true };
  }) as never);
  vi.spyOn(browser.commands, "getAll").mockResolvedValue([
    { name: "next-mention", shortcut: "Alt+Period" },
    { name: "previous-mention", shortcut: "" },
  ]);
});

afterEach(takeAway);

const asked = (type: string) => world.asked.filter((wire) => wire.type === type).map((wire) => wire.ask);

test("names who is on the page, most mentioned first, with mentions and statements", async () => {
  show(<Popup tab={7} />);
  await find(".popup-person", "Ada Reed");
  expect(all(".popup-person").map((row) => seen(row).replaceAll("\n", " "))).toEqual([
    "Ada Reed 7 mentions · 5 statements on record",
    "Max Mayor 1 mention · 1 statement on record",
  ]);
  expect(await find("a", "All statements on Ada Reed")).toHaveProperty(
    "href",
    expect.stringContaining("source.html?entity=reed"),
  );
  await expectAccessible();
});

test("says who else the page names, a few at first, the rest when asked", async () => {
  const people = [
    "Vera Oduya",
    "Harbour Union",
    "Li Song",
    "Amber Bank",
    "Omar Finch",
    "Ruth Ivanova",
    "Piet de Vries",
  ];
  world.others = people.map((name, n) => ({ name, type: n % 2 ? "ORG" : "PER", mentions: n < 2 ? 3 - n : 1 }));
  show(<Popup tab={7} />);
  await find(".popup-others", "Also named, nothing on record yet");
  expect(all(".popup-others li").map(seen)).toEqual(["Vera Oduya ×3", "Harbour Union ×2", ...people.slice(2, 6)]);
  await expectAccessible();
  (await find(".popup-others button", "1 more")).click();
  await find(".popup-others", "Piet de Vries");
  expect(all(".popup-others button")).toHaveLength(0);
});

test("says nothing of others where it cannot find out", async () => {
  const warned = vi.spyOn(console, "warn").mockImplementation(() => undefined);
  world.answers.others = { error: "no model" };
  show(<Popup tab={7} />);
  await find(".popup-person", "Ada Reed");
  await vi.waitFor(() => expect(warned).toHaveBeenCalled());
  expect(all(".popup-others")).toHaveLength(0);
  expect(all("[role=alert]")).toHaveLength(0);
});

test("says, when asked, why a name was taken or left", async () => {
  const text = `${"Long before that day ".repeat(5)}Tom Reed met Ada Reed at the harbour.`;
  const at = (name: string, taken: boolean, reason: string) => {
    const start = text.indexOf(name);
    return { entity: "reed", start, end: start + name.length, taken, reason };
  };
  world.decisions = [
    { text, decisions: [at("Reed met", false, "another given name before it"), at("Ada Reed", true, "full name")] },
  ];
  show(<Popup tab={7} />);
  expect(asked("text")).toHaveLength(0);
  (await find(".popup-why summary", "Why these names?")).click();
  await find(".popup-why li", "On record: full name");
  expect(all(".popup-why li").map((row) => seen(row).replace(/\s+/g, " "))).toEqual([
    "…that day Long before that day Tom Reed met Ada Reed at the harbour. Left: another given name before it",
    "…day Long before that day Tom Reed met Ada Reed at the harbour. On record: full name",
  ]);
  await expectAccessible();
});

test("says so where a page answers nonsense", async () => {
  world.decisions = [{ text: 7 }];
  show(<Popup tab={7} />);
  (await find(".popup-why summary", "Why these names?")).click();
  await vi.waitFor(() => expect(all("[role=alert]")).toHaveLength(1));
});

test("a click asks the page to go to the name, and closes the popup", async () => {
  show(<Popup tab={7} />);
  (await find(".popup-person", "Ada Reed")).click();
  await vi.waitFor(() => expect(window.close).toHaveBeenCalled());
  expect(asked("jump")).toEqual([{ entity: "reed" }]);
  expect(browser.tabs.sendMessage).toHaveBeenCalledWith(7, expect.anything(), { frameId: 0 });
});

test("a name that has gone from the page is said to be gone, and the popup stays", async () => {
  show(<Popup tab={7} />);
  const row = await find(".popup-person", "Ada Reed");
  vi.mocked(browser.tabs.sendMessage).mockImplementation((async () => ({ found: false })) as never);
  row.click();
  await shows("Ada Reed is no longer on the page.");
  expect(window.close).not.toHaveBeenCalled();
});

test("shows the keys a command has now, and none where it has none", async () => {
  show(<Popup tab={7} />);
  await shows("Alt+.");
  expect(all("kbd")).toHaveLength(1);
});

test("where nobody is on record it says so, and leads to the sample", async () => {
  world.who = { url: "https://news.example/a", on: true, mentions: [] };
  show(<Popup tab={7} />);
  await shows("Working. Nobody here is on record.");
  expect(await find("a", "Try it on a sample")).toHaveProperty("href", expect.stringMatching(/welcome\.html#sample$/));
});

test("a name that comes to the page while the popup is open comes to the list", async () => {
  world.who = { url: "https://news.example/a", on: true, mentions: [] };
  show(<Popup tab={7} />);
  await shows("Nobody here is on record.");
  world.who = { url: "https://news.example/a", on: true, mentions: [{ entity: "reed", mentions: 1 }] };
  await vi.waitFor(() => expect(all(".popup-person")).toHaveLength(1), { timeout: 4_000 });
});

test("the switches ask for the site, and for everything, to be off", async () => {
  show(<Popup tab={7} />);
  (await find("[role=switch]", "On news.example")).click();
  (await find("[role=switch]", "On Record")).click();
  await vi.waitFor(() => expect(asked("settings")).toEqual([{ siteOff: "news.example" }, { set: { on: false } }]));
});

test("switched off on this site it says so, and the switch brings it back", async () => {
  world.settings = { ...DEFAULT_SETTINGS, sitesOff: ["news.example"] };
  await browser.storage.local.set({ [SETTINGS_KEY]: world.settings });
  show(<Popup tab={7} />);
  await shows("Off on this site.");
  expect(all(".popup-person")).toHaveLength(0);
  (await find("[role=switch]", "On news.example")).click();
  await vi.waitFor(() => expect(asked("settings")).toEqual([{ siteOn: "news.example" }]));
});

test("switched off as a whole it says so, whatever the page holds", async () => {
  await browser.storage.local.set({ [SETTINGS_KEY]: { ...DEFAULT_SETTINGS, on: false } });
  show(<Popup tab={7} />);
  await shows("On Record is off.");
  expect((await find("[role=switch]")).ariaChecked).toBe("false");
  await expectAccessible();
});

test("without ?tab it looks at the active tab", async () => {
  vi.spyOn(browser.tabs, "query").mockResolvedValue([{ id: 42 }]);
  show(<Popup />);
  await vi.waitFor(() => expect(asked("site")).toContainEqual({ tab: 42 }));
});

test("a background that does not answer is told in plain words, and so is what was reported", async () => {
  world.answers.site = { error: "the record is broken" };
  show(<Popup tab={7} />);
  await shows("Something in the extension did not answer.");
  (await find("summary")).click();
  await shows("the record is broken");
  await expectAccessible();
});
