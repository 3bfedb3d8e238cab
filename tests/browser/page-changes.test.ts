import { afterEach, describe, expect, it, vi } from "vitest";
import type { NameFinder } from "../../src/names/types.ts";
import { Marks } from "../../src/page/marks.ts";
import { eventually, fakeFinder, middleOf, painted, point, startWorld, stopWorlds } from "../support/page-fakes.ts";

async function start(html: string, count: number) {
  document.body.innerHTML = html;
  const world = startWorld({ settings: { density: "all" } });
  await eventually(() => expect(painted()).toHaveLength(count));
  return world;
}

/** A tab in the background, as the page script sees it. */
function hide(hidden: boolean): void {
  Object.defineProperty(document, "hidden", { value: hidden, configurable: true });
  document.dispatchEvent(new Event("visibilitychange"));
}

/** Two frames and the pause between passes: long enough for work that should not happen to have happened. */
const settle = async () => {
  const before = performance.now();
  await eventually(() => expect(performance.now() - before).toBeGreaterThan(400));
};

/** A finder that takes so many ms for every update, whatever the machine. */
function slow<F extends NameFinder>(finder: F, ms: number): F {
  const page = finder.page("en");
  return Object.assign(finder, {
    page: () => ({
      ...page,
      update(changes: Parameters<typeof page.update>[0]) {
        const until = performance.now() + ms;
        while (performance.now() < until);
        return page.update(changes);
      },
    }),
  });
}

afterEach(() => {
  Reflect.deleteProperty(document, "hidden");
  // A test that fails half way must not leave its spies to the next.
  vi.restoreAllMocks();
  stopWorlds();
});

describe("a page that changes", () => {
  it("is followed: text added, changed, removed, hidden and shown", async () => {
    await start("<main><p id=a>Nato</p><p id=b>nothing</p></main>", 1);
    document.querySelector("main")?.insertAdjacentHTML("beforeend", "<p id=c>Biden and <b>Lavrov</b></p>");
    await eventually(() => expect(painted()).toEqual(["Nato", "Biden", "Lavrov"]));
    (document.querySelector("#b")?.firstChild as Text).data = "now Biden";
    await eventually(() => expect(painted().sort()).toEqual(["Biden", "Biden", "Lavrov", "Nato"]));
    document.querySelector("#c")?.remove();
    await eventually(() => expect(painted().sort()).toEqual(["Biden", "Nato"]));
    document.querySelector("#a")?.setAttribute("hidden", "");
    await eventually(() => expect(painted()).toEqual(["Biden"]));
    document.querySelector("#a")?.removeAttribute("hidden");
    await eventually(() => expect(painted().sort()).toEqual(["Biden", "Nato"]));
  });

  it("loses what was in a part that is taken out, its shadow trees too, and keeps the rest", async () => {
    await start("<main>Biden <section id=a><p>Nato</p><div id=host></div></section>Lavrov</main><p>Nato</p>", 4);
    const host = document.querySelector("#host") as Element;
    host.attachShadow({ mode: "open" }).innerHTML = "<p>Sergey Lavrov</p>";
    host.append("x");
    await eventually(() => expect(painted()).toContain("Sergey Lavrov"));
    document.querySelector("#a")?.remove();
    await eventually(() => expect(painted().sort()).toEqual(["Biden", "Lavrov", "Nato"]));
  });

  it("marks the first mention again when another comes before it, or it goes", async () => {
    document.body.innerHTML = "<main><p id=a>Nato one</p><p id=b>Nato two</p></main>";
    startWorld({ settings: { density: "smart" } });
    const marked = () =>
      [...(CSS.highlights.get("on-record-mention") ?? [])].map((range) => range.startContainer.textContent);
    await eventually(() => expect(marked()).toEqual(["Nato one"]));
    document.querySelector("main")?.insertAdjacentHTML("afterbegin", "<p id=c>Nato zero</p>");
    await eventually(() => expect(marked()).toEqual(["Nato zero"]));
    for (const id of ["#c", "#a"]) document.querySelector(id)?.remove();
    await eventually(() => expect(marked()).toEqual(["Nato two"]));
    (document.querySelector("#b")?.firstChild as Text).data = "nobody";
    await eventually(() => expect(marked()).toEqual([]));
  });

  it("joins and parts what is added into a line", async () => {
    await start("<p id=a>said Ser</p><p>Nato</p>", 1);
    const paragraph = document.querySelector("#a") as Element;
    paragraph.insertAdjacentHTML("beforeend", "<b>gey</b>");
    paragraph.append(" Lavrov");
    await eventually(() => expect(painted()).toContain("Sergey Lavrov"));
    paragraph.querySelector("b")?.remove();
    await eventually(() => expect(painted()).toEqual(["Nato", "Lavrov"]));
    paragraph.replaceChildren();
    await eventually(() => expect(painted()).toEqual(["Nato"]));
  });

  it("keeps a mark on its name when words come before it", async () => {
    await start("<p id=a>Nato said</p>", 1);
    const text = document.querySelector("#a")?.firstChild as Text;
    text.data = `Later on ${text.data}`;
    await eventually(() => expect(painted()).toEqual(["Nato"]));
    const [range] = CSS.highlights.get("on-record-mention") ?? [];
    expect(range?.startOffset).toBe(9);
  });

  it("is read again only where it changed", async () => {
    const world = await start(
      `<main>${"<p>A long paragraph about Nato. </p>".repeat(200)}<p id=clock>12:00:00</p></main>`,
      200,
    );
    const before = world.finder.characters;
    const { updates } = world.finder;
    const tick = async (text: string) => {
      (document.querySelector("#clock") as Element).textContent = text;
      await new Promise(requestAnimationFrame);
    };
    for (let second = 0; second < 30; second++) await tick(`12:00:${second}`);
    await settle();
    // Nothing but figures: that need not be told.
    expect(world.finder.updates).toBe(updates);
    for (let n = 0; n < 30; n++) await tick(`at ${"xi".repeat(n % 5)}`);
    await settle();
    expect(world.finder.updates).toBeGreaterThan(updates);
    expect(world.finder.characters - before).toBeLessThan(400);
  });

  it("costs nothing but the reading where no name is touched", async () => {
    const world = await start("<main><p>Nato</p><p id=clock>12:00</p></main>", 1);
    await eventually(() => expect(world.asked.some(({ type }) => type === "consider")).toBe(true));
    const show = vi.spyOn(Marks.prototype, "show");
    const { updates } = world.finder;
    (document.querySelector("#clock") as Element).textContent = "noon";
    await eventually(() => expect(world.finder.updates).toBeGreaterThan(updates));
    expect(show).not.toHaveBeenCalled();
    (document.querySelector("#clock") as Element).textContent = "12:02 Biden";
    await eventually(() => expect(painted()).toEqual(["Nato", "Biden"]));
    show.mockRestore();
  });

  it("takes away the place it is read at, time and again, and is read all the same", async () => {
    const paragraph = `<p>${"On and on it goes about the summit and what Nato said there. ".repeat(400)}</p>`;
    document.body.innerHTML = `<main>${paragraph.repeat(6)}</main>`;
    const { scheduler } = globalThis as unknown as { scheduler: { yield(): Promise<void> } };
    const original = scheduler.yield.bind(scheduler);
    // The page draws itself anew whenever it has its turn: often enough that no pass gets through, then it holds still, or
    // on a slow machine there would never be a moment to report.
    let redrawn = 0;
    const turn = vi.spyOn(scheduler, "yield").mockImplementation(() => {
      if (redrawn++ < 12) (document.querySelector("main") as Element).innerHTML = paragraph.repeat(6);
      return original();
    });
    const world = startWorld({ settings: { density: "all" }, finder: slow(fakeFinder(), 8) });
    await eventually(() => expect(world.asked.some(({ type }) => type === "consider")).toBe(true));
    turn.mockRestore();
    await eventually(() => expect(painted()).toHaveLength(2_400));
  });

  it("with more than a thousand changes at once is read as a whole", async () => {
    const world = await start("<main><p>Nato</p></main>", 1);
    const main = document.querySelector("main") as Element;
    for (let n = 0; n < 1_500; n++) main.insertAdjacentHTML("beforeend", "<p>Biden</p>");
    await eventually(() => expect(painted()).toHaveLength(1_501));
    expect(world.page.who().mentions).toEqual([
      { entity: "nato", mentions: 1 },
      { entity: "biden", mentions: 1_500 },
    ]);
  });

  it("closes the card of a mention that is gone, and keeps that of one that stays", async () => {
    const world = await start("<p id=a>Nato</p><p id=b>Biden</p>", 2);
    await world.page.jump("nato");
    await eventually(() => expect(world.card()?.shown).toBeDefined());
    (document.querySelector("#b") as Element).textContent = "Lavrov";
    await eventually(() => expect(painted()).toContain("Lavrov"));
    (document.querySelector("#a")?.firstChild as Text).data = "So Nato";
    await settle();
    expect(world.card()?.shown).toBeDefined();
    expect(painted("open")).toEqual(["Nato"]);
    document.querySelector("#a")?.remove();
    await eventually(() => expect(world.card()?.shown).toBeUndefined());
  });

  it("takes in paragraphs that come around its article until they are the larger part, all at once or one by one", async () => {
    const paragraphs = (name: string, count: number) => `<p>${name}</p>`.repeat(count);
    for (const atOnce of [true, false]) {
      await start(`<div id=feed><article>${paragraphs("Nato", 40)}</article></div>`, 40);
      const feed = document.querySelector("#feed");
      if (atOnce) feed?.insertAdjacentHTML("beforeend", `<div>${paragraphs("Biden", 60)}</div>`);
      else {
        for (let n = 0; n < 60; n++) {
          feed?.insertAdjacentHTML("beforeend", paragraphs("Biden", 1));
          await new Promise(requestAnimationFrame);
        }
      }
      await eventually(() => expect(painted()).toHaveLength(100));
      stopWorlds();
    }
  });

  it("takes in a second article that comes while the reader scrolls", async () => {
    const article = (name: string) => `<article>${`<p>${name}</p>`.repeat(4)}</article>`;
    await start(`<div id=feed>${article("Nato")}</div>`, 4);
    document.querySelector("#feed")?.insertAdjacentHTML("beforeend", article("Biden"));
    await eventually(() => expect(painted()).toHaveLength(8));
  });
});

describe("a tab in the background", () => {
  it("does nothing until it is looked at", async () => {
    document.body.innerHTML = "<p>Nato</p>";
    hide(true);
    const world = startWorld({ settings: { density: "all" } });
    await settle();
    expect(world.finder.updates).toBe(0);
    expect(world.asked).toEqual([]);
    hide(false);
    await eventually(() => expect(painted()).toEqual(["Nato"]));
    hide(true);
    const { updates } = world.finder;
    document.body.insertAdjacentHTML("beforeend", "<p>Biden</p>");
    await settle();
    expect(world.finder.updates).toBe(updates);
    hide(false);
    await eventually(() => expect(painted()).toEqual(["Nato", "Biden"]));
  });
});

describe("open shadow trees", () => {
  it("are read, marked, hit and followed", async () => {
    document.body.innerHTML = "<p>Nato</p><x-story></x-story>";
    const root = (document.querySelector("x-story") as Element).attachShadow({ mode: "open" });
    root.innerHTML = `<p style="font:16px serif">And Biden</p>`;
    const world = startWorld({ settings: { density: "all" } });
    await eventually(() => expect(painted()).toEqual(["Nato", "Biden"]));
    point("pointermove", { x: 900, y: 600 });
    vi.useFakeTimers();
    const at = middleOf("Biden", root);
    point("pointermove", { x: at.x - 1, y: at.y });
    await vi.advanceTimersByTimeAsync(50);
    point("pointermove", at);
    await vi.advanceTimersByTimeAsync(400);
    vi.useRealTimers();
    expect(world.card()?.shown).toMatchObject({ view: { entity: { id: "biden" } } });
    root.innerHTML += "<p>Lavrov</p>";
    await eventually(() => expect(painted()).toEqual(["Nato", "Biden", "Lavrov"]));
  });

  it("that come later are found", async () => {
    await start("<main><p>Nato</p></main>", 1);
    const story = document.createElement("x-late");
    story.attachShadow({ mode: "open" }).innerHTML = "<p>Biden</p>";
    document.querySelector("main")?.append(story);
    await eventually(() => expect(painted()).toEqual(["Nato", "Biden"]));
  });
});

describe("navigation without a new document", () => {
  const home = location.href;
  afterEach(() => history.replaceState(null, "", home));

  it("closes the card, asks with the new headline and reports the new page", async () => {
    document.body.innerHTML = "<h1>One</h1><p>Nato</p>";
    const world = startWorld();
    await eventually(() => expect(world.asked.some(({ type }) => type === "consider")).toBe(true));
    await world.page.jump("nato");
    await eventually(() => expect(world.card()?.shown).toBeDefined());
    history.pushState(null, "", "/another-story");
    document.body.innerHTML = "<h1>Two</h1><p>Biden</p>";
    expect(world.card()?.shown).toBeUndefined();
    await eventually(() => expect(painted()).toEqual(["Biden"]));
    const last = (type: string) => world.asked.findLast((asked) => asked.type === type)?.question;
    await eventually(() => expect(last("consider").at).toMatchObject({ headline: "Two" }));
    expect(last("consider")).toMatchObject({
      at: { url: expect.stringContaining("/another-story") },
      named: 1,
      paragraphs: [{ text: "Biden" }],
    });
  });

  it("to another place on the same page changes nothing", async () => {
    const world = await start("<p>Nato</p>", 1);
    await world.page.jump("nato");
    await eventually(() => expect(world.card()?.shown).toBeDefined());
    history.pushState(null, "", "#comments");
    await settle();
    expect(world.card()?.shown).toBeDefined();
  });
});

describe("a page of a book's length", () => {
  it("is worked off in slices that leave the page its turn", async () => {
    const paragraph = `<p>${"On and on it goes about the summit and what Nato said there. ".repeat(8)}</p>`;
    document.body.innerHTML = `<main>${paragraph.repeat(1_200)}</main>`;
    const { scheduler } = globalThis as unknown as { scheduler: { yield(): Promise<void> } };
    const marked: number[] = [];
    const original = scheduler.yield.bind(scheduler);
    const turn = vi.spyOn(scheduler, "yield").mockImplementation(() => {
      marked.push(CSS.highlights.get("on-record-mention")?.size ?? 0);
      return original();
    });
    const finder = slow(fakeFinder(), 4);
    startWorld({ settings: { density: "all" }, finder });
    await eventually(() => expect(CSS.highlights.get("on-record-mention")?.size).toBe(9_600));
    turn.mockRestore();
    expect(marked.length).toBeGreaterThan(5);
    // The first marks are there long before the page is read to its end.
    const first = marked.findIndex((marks) => marks > 0);
    expect(marked[first]).toBeLessThan(1_500);
    // On a busy machine a slice may end before the first paragraph does.
    expect([0, 1, 2, 3, 4]).toContain(first);
    expect(marked).toEqual([...marked].sort((a, b) => a - b));
    expect(finder.most).toBeLessThan(90_000);
  });
});
