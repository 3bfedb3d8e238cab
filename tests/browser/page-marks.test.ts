import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { page } from "vitest/browser";
import css from "../../src/page/marks.chromium.css?inline";
import { eventually, painted, startWorld, stopWorlds } from "../support/page-fakes.ts";

/** Every change of the document while a test ran. */
let records: MutationRecord[] = [];
let observer: MutationObserver;

function watchDom(): void {
  records = [];
  observer = new MutationObserver((more) => void records.push(...more));
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
}

beforeEach(() => {
  document.title = "News";
  document.documentElement.lang = "en";
});
afterEach(() => {
  observer?.disconnect();
  stopWorlds();
});

const ARTICLE = `<nav><a href="#">Nato</a></nav>
  <article><h1>Sergey Lavrov meets Nato</h1>
  <p>Nato and NATO again, said <b>Ser</b>gey <i>Lavrov</i>.</p>
  <p>Nothing here.</p>
  <p>Too close to its borders, Nato was told.</p></article>`;

describe("marks", () => {
  it("are painted without touching the page", async () => {
    document.body.innerHTML = ARTICLE;
    watchDom();
    startWorld({ settings: { density: "all" } });
    await eventually(() => expect(painted()).toHaveLength(6));
    expect(painted()).toEqual(["Sergey Lavrov", "Nato", "Nato", "NATO", "Sergey Lavrov", "Nato"]);
    records.push(...observer.takeRecords());
    expect(records).toEqual([]);
  });

  it("are few by default: the first on the page and those that lead to something", async () => {
    document.body.innerHTML = ARTICLE;
    const world = startWorld({ close: (text) => text.startsWith("Too close") });
    await eventually(() => expect(painted()).toEqual(["Sergey Lavrov", "Nato", "Nato"]));
    expect(world.asked.filter(({ type }) => type === "consider")).toHaveLength(1);
    expect(world.page.who().mentions).toEqual([
      { entity: "lavrov", mentions: 2 },
      { entity: "nato", mentions: 4 },
    ]);
  });

  it("go where a second look finds a longer name, and come back with another text", async () => {
    document.body.innerHTML = `<p id=son>Hunter Biden was there.</p><p>Biden spoke.</p><p>Nato too.</p>`;
    const world = startWorld({ settings: { density: "all" }, longer: (text) => text.startsWith("Hunter") });
    await eventually(() => expect(painted()).toEqual(["Biden", "Nato"]));
    await eventually(() =>
      expect(world.page.who().mentions).toEqual([
        { entity: "biden", mentions: 1 },
        { entity: "nato", mentions: 1 },
      ]),
    );
    const asked = () => world.asked.filter(({ type }) => type === "consider").length;
    const read = await world.page.text();
    expect(read?.lang).toBe("en");
    expect(read?.blocks.map(({ text }) => text)).toEqual(["Hunter Biden was there.", "Biden spoke.", "Nato too."]);
    expect(asked()).toBe(1);
    (document.querySelector("#son") as Element).textContent = "President Biden was there.";
    await eventually(() => expect(painted().sort()).toEqual(["Biden", "Biden", "Nato"]));
    expect(asked()).toBe(2);
  });

  it("do not come back with an answer that comes after the page was switched off", async () => {
    document.body.innerHTML = ARTICLE;
    let answer: (value?: unknown) => void = () => {};
    const answered = new Promise((resolve) => {
      answer = resolve;
    });
    const world = startWorld({ answered, close: () => true });
    await eventually(() => expect(world.asked.some(({ type }) => type === "consider")).toBe(true));
    expect(painted()).not.toEqual([]);
    world.choose({ on: false });
    expect(painted()).toEqual([]);
    answer();
    await answered;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(painted()).toEqual([]);
  });

  it("stay where the second look fails", async () => {
    const warned = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    document.body.innerHTML = `<p>Hunter Biden was there.</p>`;
    const world = startWorld({
      longer: () => {
        throw new Error("no model");
      },
    });
    await eventually(() => expect(world.asked.some(({ type }) => type === "consider")).toBe(true));
    await eventually(() => expect(warned).toHaveBeenCalled());
    expect(painted()).toEqual(["Biden"]);
    warned.mockRestore();
  });

  it("stand where a name can be seen first", async () => {
    document.body.innerHTML = `<div style="display:none"><p>Nato</p></div><p id=seen>Nato</p>`;
    startWorld();
    await eventually(() => expect(painted()).toHaveLength(1));
    const [range] = CSS.highlights.get("on-record-mention") ?? [];
    expect(document.querySelector("#seen")?.contains(range?.startContainer ?? null)).toBe(true);
  });

  it("follow the settings at once: density, a muted name, off and on again", async () => {
    document.body.innerHTML = ARTICLE;
    const world = startWorld();
    await eventually(() => expect(painted()).toHaveLength(2));
    world.choose({ density: "paragraph" });
    expect(painted()).toHaveLength(5);
    world.choose({ density: "all" });
    expect(painted()).toHaveLength(6);
    world.choose({ muted: ["nato"] });
    expect(painted()).toEqual(["Sergey Lavrov", "Sergey Lavrov"]);
    expect(world.page.who().mentions).toEqual([{ entity: "lavrov", mentions: 2 }]);
    world.choose({ muted: [] });
    expect(painted()).toHaveLength(6);
    world.choose({ on: false });
    expect([...CSS.highlights.keys()]).toEqual([]);
    expect(world.page.who()).toMatchObject({ on: false, mentions: [] });
    world.choose({ on: true });
    await eventually(() => expect(painted()).toHaveLength(6));
    world.choose({ sitesOff: [location.hostname] });
    expect([...CSS.highlights.keys()]).toEqual([]);
  });

  it("leave what the page itself highlights alone, and come back when the page clears all", async () => {
    const theirs = new Highlight();
    CSS.highlights.set("search-hits", theirs);
    document.body.innerHTML = ARTICLE;
    const world = startWorld({ settings: { density: "all" } });
    await eventually(() => expect(painted()).toHaveLength(6));
    CSS.highlights.clear();
    document.body.append(document.createElement("p"));
    document.querySelector("article")?.append("Nato");
    await eventually(() => expect(CSS.highlights.has("on-record-mention") && painted()).toHaveLength(7));
    CSS.highlights.set("search-hits", theirs);
    world.choose({ on: false });
    expect([...CSS.highlights.keys()]).toEqual(["search-hits"]);
    CSS.highlights.clear();
  });

  it("do not take away what a newer script has painted", async () => {
    document.body.innerHTML = ARTICLE;
    const old = startWorld();
    await eventually(() => expect(painted()).toHaveLength(2));
    startWorld({ settings: { density: "all" } });
    await eventually(() => expect(painted()).toHaveLength(6));
    old.stop();
    expect(painted()).toHaveLength(6);
  });
});

describe("on screen", () => {
  const GROUNDS = `
    <p style="background:#fff;color:#111">Said <b>Lavrov</b></p><p style="background:#111;color:#eee">Said Nato</p>
    <p style="background:#a02;color:#ff0">Said Biden</p><p><a href="#" style="color:#00e">by NATO</a></p>`;

  /** The page's pixels, decoded. */
  async function pixels(): Promise<Uint8ClampedArray> {
    const element = document.querySelector("main") as Element;
    const base64 = await page.screenshot({ save: false, element });
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d") as OffscreenCanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height).data;
  }

  const differing = (a: Uint8ClampedArray, b: Uint8ClampedArray) => {
    let count = 0;
    for (let i = 0; i < a.length; i += 4) if (a[i] !== b[i] || a[i + 1] !== b[i + 1] || a[i + 2] !== b[i + 2]) count++;
    return count;
  };

  it("a line appears on light, dark and coloured grounds and on links, and is gone when switched off", async () => {
    const style = document.createElement("style");
    style.textContent = css;
    document.head.append(style);
    try {
      for (const ground of GROUNDS.split("<p").slice(1)) {
        document.body.innerHTML = `<main style="width:400px;font:24px/1.5 serif"><p${ground}</main>`;
        const before = await pixels();
        const world = startWorld({ settings: { density: "all" } });
        await eventually(() => expect(painted()).toHaveLength(1));
        const marked = await pixels();
        expect(differing(before, marked), ground).toBeGreaterThan(20);
        world.choose({ on: false });
        expect(differing(before, await pixels()), ground).toBe(0);
        stopWorlds();
      }
    } finally {
      style.remove();
    }
  });
});
