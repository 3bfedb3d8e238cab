import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import browser from "webextension-polyfill";
import { claimPage } from "../../src/page/lifecycle.ts";
import { answerMessages } from "../../src/page/messages.ts";
import { storedSettings } from "../../src/page/settings.ts";
import { Orphaned } from "../../src/wire.ts";
import { eventually, fakeFinder, painted, startWorld, stopWorlds } from "../support/page-fakes.ts";

const warn = vi.spyOn(console, "warn").mockImplementation(() => {});

beforeEach(() => {
  warn.mockClear();
  document.title = "News of the day";
});
afterEach(async () => {
  stopWorlds();
  await browser.storage.local.clear();
});

const asked = (world: ReturnType<typeof startWorld>, type: string) =>
  world.asked.filter((one) => one.type === type).map(({ question }) => question);

describe("what is asked of the background", () => {
  it("closeness once for each paragraph with a name, with the heading above it", async () => {
    document.body.innerHTML = `<main><h1>Nato meets</h1><p>First, Nato.</p><h2>What it costs</h2><p>Nothing.</p>
      <p>Nato and Biden, and Nato.</p></main>`;
    const world = startWorld();
    await eventually(() => expect(asked(world, "consider")).toHaveLength(1));
    expect(asked(world, "consider")[0]).toMatchObject({
      at: { url: location.href, headline: "Nato meets" },
      close: true,
      named: 2,
      paragraphs: [
        { text: "Nato meets", entities: ["nato"] },
        { text: "First, Nato.", entities: ["nato"] },
        { text: "Nato and Biden, and Nato.", heading: "What it costs", entities: ["nato", "biden"] },
      ],
    });
    expect(asked(world, "consider")[0].paragraphs[1].heading).toBeUndefined();
    document.querySelector("main")?.insertAdjacentHTML("beforeend", "<p>Lavrov came.</p>");
    await eventually(() => expect(asked(world, "consider")).toHaveLength(2));
    expect(asked(world, "consider")[1].paragraphs).toMatchObject([{ text: "Lavrov came.", heading: "What it costs" }]);
  });

  it("closeness once more where the first time failed", async () => {
    document.body.innerHTML = "<p>Nato</p>";
    let asks = 0;
    const world = startWorld({
      close: () => {
        if (++asks === 1) throw new Error("the worker is away");
        return false;
      },
    });
    await eventually(() => expect(asked(world, "consider")).toHaveLength(2));
  });

  it("no closeness where every mention is marked anyway, and nothing at all where nobody is named", async () => {
    document.body.innerHTML = "<p>Nato</p>";
    const world = startWorld({ settings: { density: "all" } });
    await eventually(() => expect(asked(world, "consider")).toHaveLength(1));
    expect(asked(world, "consider")[0].close).toBe(false);
    stopWorlds();
    document.body.innerHTML = "<p>Nobody.</p>";
    const silent = startWorld();
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(silent.asked).toEqual([]);
    expect(silent.loads).toBe(0);
  });

  it("the card's script once, and not before the pointer moves", async () => {
    document.body.innerHTML = "<p>Nato</p>";
    const world = startWorld();
    await eventually(() => expect(asked(world, "consider")).toHaveLength(1));
    expect(world.loads).toBe(0);
    document.dispatchEvent(new PointerEvent("pointermove", { clientX: 1, clientY: 1 }));
    await eventually(() => expect(world.loads).toBe(1));
    await world.page.jump("nato");
    await eventually(() => expect(world.card()?.shown).toBeDefined());
    expect(world.loads).toBe(1);
  });

  it("what the card's buttons want", async () => {
    document.body.innerHTML = "<p>Nato</p>";
    const world = startWorld({ view: (entity) => ({ entity: { id: entity } }) });
    await eventually(() => expect(painted()).toHaveLength(1));
    await world.page.jump("nato");
    await eventually(() => expect(world.card()?.shown).toBeDefined());
    const actions = world.card()?.actions;
    actions?.muteEntity("nato");
    actions?.muteSite();
    actions?.openSource({ statement: "du17-01" });
    expect(asked(world, "settings")).toEqual([{ mute: "nato" }, { siteOff: location.hostname }]);
    expect(asked(world, "open-source")).toEqual([{ statement: "du17-01" }]);
    expect(await actions?.provenance("rt")).toEqual({ entity: { id: "rt" } });
    expect(asked(world, "card").at(-1)).toMatchObject({ entity: "rt", paragraph: "" });
  });

  it("reports zero when it is switched off, so that the badge goes", async () => {
    document.body.innerHTML = "<p>Nato</p>";
    const world = startWorld();
    await eventually(() => expect(asked(world, "consider")[0]?.named).toBe(1));
    world.choose({ on: false });
    await eventually(() => expect(asked(world, "report")).toEqual([{ named: 0 }]));
  });

  it("nothing more once it is switched off, however much there was still to ask", async () => {
    document.body.innerHTML = "<p>Nato</p>".repeat(500);
    let answer: () => void = () => undefined;
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const world = startWorld({ answered });
    await eventually(() => expect(asked(world, "consider")).toHaveLength(1));
    world.choose({ on: false });
    await eventually(() => expect(asked(world, "report")).toEqual([{ named: 0 }]));
    answer();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(world.asked.at(-1)).toMatchObject({ type: "report" });
  });
});

describe("a background that sleeps", () => {
  it("is told the page once more when something changes", async () => {
    document.body.innerHTML = "<p id=a>Nato</p>";
    const world = startWorld({ settings: { density: "all" } });
    await eventually(() => expect(asked(world, "consider")).toHaveLength(1));
    world.sleep();
    document.body.insertAdjacentHTML("beforeend", "<p>Biden</p>");
    await eventually(() => expect(painted()).toEqual(["Nato", "Biden"]));
    await eventually(() => expect(asked(world, "consider").at(-1)?.paragraphs).toMatchObject([{ text: "Biden" }]));
    expect(warn).not.toHaveBeenCalled();
  });

  it("is told the page once more when it is asked what to say on it", async () => {
    document.body.innerHTML = "<p>Nato</p><p>Nato is too close</p>";
    const world = startWorld({ settings: { density: "paragraph" }, close: (text) => text.includes("close") });
    await eventually(() => expect(asked(world, "consider")).toHaveLength(1));
    world.choose({ muted: ["nato"] });
    expect(painted()).toEqual([]);
    world.sleep();
    world.choose({ density: "smart", muted: [] });
    await eventually(() => expect(painted()).toEqual(["Nato", "Nato"]));
    expect(asked(world, "consider").at(-1)?.paragraphs).toMatchObject([
      { text: "Nato" },
      { text: "Nato is too close" },
    ]);
    expect(warn).not.toHaveBeenCalled();
  });

  it("and does not wake at once is asked again after a while", async () => {
    document.body.innerHTML = "<p>Nato</p>";
    const finder = fakeFinder();
    let asks = 0;
    const page = () => {
      if (++asks === 1) throw new Error("the worker is away");
      return finder.page();
    };
    startWorld({ finder: { page }, settings: { density: "all" } });
    await eventually(() => expect(warn).toHaveBeenCalledTimes(1));
    expect(painted()).toEqual([]);
    await eventually(() => expect(painted()).toEqual(["Nato"]));
  });
});

describe("what goes wrong", () => {
  it("a card with nothing to show, or one that cannot be drawn, opens nothing; the reason is said once", async () => {
    document.body.innerHTML = "<p>Nato</p><p>Biden</p>";
    const world = startWorld({ view: (entity) => (entity === "nato" ? null : "broken") });
    await eventually(() => expect(painted()).toHaveLength(2));
    await world.page.jump("nato");
    await eventually(() => expect(asked(world, "card")).toHaveLength(1));
    for (let n = 0; n < 2; n++) {
      await world.page.jump("biden");
      await eventually(() => expect(asked(world, "card")).toHaveLength(2 + n));
      await eventually(() => expect(warn).toHaveBeenCalledTimes(1));
    }
    expect(world.card()?.shown).toBeUndefined();
    expect(painted("open")).toEqual([]);
    expect(painted()).toHaveLength(2);
  });

  it("an extension that is gone takes everything along", async () => {
    document.body.innerHTML = "<p>Nato</p><p>Biden</p>";
    let gone = false;
    const world = startWorld({
      view(entity) {
        if (gone) throw new Orphaned();
        return { entity: { id: entity } };
      },
    });
    await eventually(() => expect(painted()).toHaveLength(2));
    await world.page.jump("nato");
    await eventually(() => expect(document.querySelector("on-record-card")).not.toBeNull());
    gone = true;
    await world.page.jump("biden");
    await eventually(() => expect([...CSS.highlights.keys()]).toEqual([]));
    expect(document.querySelector("on-record-card")).toBeNull();
    expect(world.page.who()).toMatchObject({ on: false, mentions: [] });
    const { updates } = world.finder;
    document.body.innerHTML = "<p>Nato</p>";
    world.choose({ density: "all" });
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(world.finder.updates).toBe(updates);
    expect(warn).not.toHaveBeenCalled();
  });

  it("switched off leaves no host, no marks, no listener", async () => {
    document.body.innerHTML = "<p>Nato</p>";
    const world = startWorld();
    await eventually(() => expect(painted()).toHaveLength(1));
    await world.page.jump("nato");
    await eventually(() => expect(document.querySelector("on-record-card")).not.toBeNull());
    world.choose({ sitesOff: [location.hostname] });
    expect(document.querySelector("on-record-card")).toBeNull();
    expect([...CSS.highlights.keys()]).toEqual([]);
    expect(await world.page.step(1)).toBe(false);
    world.choose({ sitesOff: [] });
    await eventually(() => expect(painted()).toHaveLength(1));
  });
});

describe("settings in storage", () => {
  it("are read, followed, and nonsense is named once", async () => {
    await browser.storage.local.set({ settings: { density: "loud", muted: 7, on: true } });
    const source = storedSettings();
    const end = new AbortController();
    const seen: unknown[] = [];
    source.watch((settings) => seen.push(settings), end.signal);
    expect(await source.read()).toMatchObject({ density: "smart", muted: [] });
    await source.read();
    expect(warn).toHaveBeenCalledTimes(1);
    expect(warn.mock.calls[0]?.[0]).toMatch(/settings\.density, settings\.muted/);
    await browser.storage.local.set({ settings: { density: "all" } });
    expect(seen).toMatchObject([{ density: "all", on: true }]);
    end.abort();
    await browser.storage.local.set({ settings: { density: "smart" } });
    expect(seen).toHaveLength(1);
  });

  it("come in one question with what the background left for every page, whatever that is", async () => {
    const get = vi.spyOn(browser.storage.local, "get");
    const source = storedSettings();
    const of = (await import("../../package.json")).version;
    const forms = { "": { cased: ["Lavrov|Kerry", ""], anyCase: ["", ""] } };
    for (const [telling, ofNames, ofNobody] of [
      [{ of, forms }, true, false],
      // Of a record too large for a pattern, of none yet, of the version before, of a hand that was not ours: any text may
      // name somebody.
      [{ of, forms: null }, true, true],
      [undefined, true, true],
      [{ of: "0.0.1", forms }, true, true],
      [forms, true, true],
      [{ of, forms: { "": { ...forms[""], cased: ["(", ""] } } }, true, true],
      [{ of, forms: { "": { ...forms[""], anyCase: [7, ""] } } }, true, true],
      [{ of, forms: { "": { cased: forms[""].cased } } }, true, true],
      [{ of, forms: { ...forms, en: {} } }, true, true],
      [{ of, forms: { ...forms, en: [] } }, true, true],
      [{ of, forms: {} }, true, true],
      [{ of, forms: 7 }, true, true],
      [{ of, forms: "Lavrov" }, true, true],
      [7, true, true],
    ] as const) {
      await browser.storage.local.set({ settings: { density: "all" }, telling });
      get.mockClear();
      expect(await source.read()).toMatchObject({ density: "all" });
      expect(get).toHaveBeenCalledTimes(1);
      const mayStandIn = source.mayStand()("en") ?? (() => true);
      expect(mayStandIn("Mr. Lavrov said")).toBe(ofNames);
      expect(mayStandIn("Nobody said")).toBe(ofNobody);
    }
  });
});

describe("messages", () => {
  it("of the popup and the commands are answered until the end", async () => {
    document.body.innerHTML = "<p>Nato</p>";
    const world = startWorld();
    const end = new AbortController();
    answerMessages(world.page, end.signal);
    await eventually(() => expect(painted()).toHaveLength(1));
    const onMessage = browser.runtime.onMessage as unknown as { emit(...args: unknown[]): Promise<unknown>[] };
    const send = (type: string, ask: unknown) => onMessage.emit({ type, ask }, { id: browser.runtime.id })[0];
    expect(await send("who", {})).toEqual({
      url: location.href,
      on: true,
      mentions: [{ entity: "nato", mentions: 1 }],
    });
    expect(await send("step", { by: 1 })).toEqual({ found: true });
    expect(await send("step", { by: 2 })).toHaveProperty("error");
    expect(await send("jump", { entity: "biden" })).toEqual({ found: false });
    end.abort();
    expect(send("who", {})).toBeUndefined();
  });
});

describe("two scripts on one page", () => {
  it("the second leaves the page to the first, but follows one that is orphaned", () => {
    const first = claimPage();
    expect(first?.aborted).toBe(false);
    expect(claimPage()).toBeUndefined();
    const { id } = browser.runtime;
    Object.defineProperty(browser.runtime, "id", { value: undefined, configurable: true });
    const second = claimPage();
    expect(first?.aborted).toBe(true);
    expect(second?.aborted).toBe(false);
    Object.defineProperty(browser.runtime, "id", { value: id, configurable: true, writable: true });
  });
});
