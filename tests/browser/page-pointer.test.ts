import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { GRACE, REST } from "../../src/page/hands/pointer.ts";
import {
  eventually,
  middleOf,
  painted,
  point,
  startWorld,
  stopWorlds,
  type WorldOptions,
} from "../support/page-fakes.ts";

const ARTICLE = `<main style="font:16px/1.5 serif;width:500px">
  <p>Yesterday Nato said a good deal about the summit.</p><p>Later <a href="#there">Lavrov</a> answered it.</p>
  <p style="height:60px">Biden was silent.</p></main>`;

async function start(options: WorldOptions = {}, html = ARTICLE) {
  document.body.innerHTML = html;
  const world = startWorld({ settings: { density: "all" }, ...options });
  await eventually(() => expect(painted().length).toBeGreaterThan(0));
  vi.useFakeTimers();
  return world;
}

/** Comes from far away in one fast move, then moves a little and lies still. */
async function restOn(at: { x: number; y: number }, ms = REST): Promise<void> {
  point("pointermove", { x: at.x - 2, y: at.y });
  await vi.advanceTimersByTimeAsync(50);
  point("pointermove", at);
  await vi.advanceTimersByTimeAsync(ms);
}

/** From one place to another in small steps at a reader's pace. */
async function stroll(from: { x: number; y: number }, to: { x: number; y: number }, steps = 10): Promise<void> {
  for (let n = 1; n <= steps; n++) {
    point("pointermove", { x: from.x + ((to.x - from.x) * n) / steps, y: from.y + ((to.y - from.y) * n) / steps });
    await vi.advanceTimersByTimeAsync(100);
  }
}

beforeEach(() => void point("pointermove", { x: 900, y: 600 }));
afterEach(() => {
  vi.useRealTimers();
  stopWorlds();
});

describe("a pointer that rests on a name", () => {
  it("opens its card, after a while and not before", async () => {
    const world = await start();
    await restOn(middleOf("Nato"), REST - 60);
    expect(world.card()?.shown).toBeUndefined();
    await vi.advanceTimersByTimeAsync(80);
    expect(world.card()?.shown).toMatchObject({ view: { entity: { id: "nato" } }, focus: false });
    expect(painted("open")).toEqual(["Nato"]);
    expect(world.asked.find(({ type }) => type === "card")?.question).toMatchObject({
      entity: "nato",
      paragraph: "Yesterday Nato said a good deal about the summit.",
    });
  });

  it("opens nothing beside the name, nor at the end of its line", async () => {
    const world = await start();
    await restOn(middleOf("good deal"));
    await restOn({ x: middleOf("Biden").x, y: middleOf("Biden").y + 35 });
    await restOn({ x: middleOf("silent").x + 200, y: middleOf("silent").y });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(world.asked.filter(({ type }) => type === "card")).toEqual([]);
  });

  it("opens nothing while it passes, however many names are on its way", async () => {
    const world = await start();
    const at = middleOf("Nato");
    for (let n = 0; n < 40; n++) {
      point("pointermove", { x: at.x - 200 + n * 10, y: at.y });
      await vi.advanceTimersByTimeAsync(16);
    }
    await vi.advanceTimersByTimeAsync(1_000);
    expect(world.asked.filter(({ type }) => type === "card")).toEqual([]);
  });

  it("opens nothing while it selects, or when the page scrolls away under it", async () => {
    const world = await start();
    const at = middleOf("Nato");
    point("pointermove", { x: at.x - 3, y: at.y }, { buttons: 1 });
    await vi.advanceTimersByTimeAsync(50);
    point("pointermove", at, { buttons: 1 });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(world.card()?.shown).toBeUndefined();
    await restOn({ x: at.x + 1, y: at.y }, 100);
    document.dispatchEvent(new Event("scroll"));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(world.card()?.shown).toBeUndefined();
  });

  it("does not open for a move that only the scrolling made", async () => {
    const world = await start();
    const at = middleOf("Nato");
    await restOn(at, 50);
    document.dispatchEvent(new Event("scroll"));
    point("pointermove", at);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(world.card()?.shown).toBeUndefined();
  });

  it("gets no card once it has left: late answers are dropped", async () => {
    let answer: (view: unknown) => void = () => {};
    const world = await start({ view: () => new Promise((resolve) => (answer = resolve)) });
    await restOn(middleOf("Nato"));
    await vi.advanceTimersByTimeAsync(20);
    point("pointermove", middleOf("good deal"));
    answer({ entity: { id: "nato" } });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(world.card()?.shown).toBeUndefined();
    expect(painted("open")).toEqual([]);
  });
});

describe("an open card", () => {
  async function open(options: WorldOptions = {}) {
    const world = await start(options);
    await restOn(middleOf("Nato"), REST + 20);
    expect(world.card()?.shown).toBeDefined();
    const rect = world.card()?.rect() as DOMRect;
    return { world, inside: { x: rect.left + 50, y: rect.top + 40 } };
  }

  it("can be reached, at leisure, and stays while the pointer is in it", async () => {
    const { world, inside } = await open();
    await stroll(middleOf("Nato"), inside);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(world.card()?.shown).toBeDefined();
    expect(world.card()?.shows).toBe(1);
    point("pointermove", { x: 900, y: 600 });
    await vi.advanceTimersByTimeAsync(GRACE + 20);
    expect(world.card()?.shown).toBeUndefined();
    expect(painted("open")).toEqual([]);
  });

  it("waits a moment for a pointer that slipped", async () => {
    const { world } = await open();
    const away = { x: middleOf("Nato").x, y: middleOf("Nato").y - 40 };
    point("pointermove", away);
    await vi.advanceTimersByTimeAsync(GRACE - 50);
    expect(world.card()?.shown).toBeDefined();
    point("pointermove", middleOf("Nato"));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(world.card()?.shown).toBeDefined();
    point("pointermove", away);
    await vi.advanceTimersByTimeAsync(GRACE + 20);
    expect(world.card()?.shown).toBeUndefined();
  });

  it("does not wait for a pointer that stops half way", async () => {
    const { world, inside } = await open();
    const from = middleOf("Nato");
    point("pointermove", { x: from.x + 3, y: from.y + (inside.y - from.y) / 3 });
    await vi.advanceTimersByTimeAsync(GRACE + 20);
    expect(world.card()?.shown).toBeUndefined();
  });

  it("stays when pinned, goes when dismissed, and does not come back until the pointer does", async () => {
    const { world } = await open();
    world.card()?.actions.pin(true);
    point("pointermove", { x: 900, y: 600 });
    point("pointerdown", { x: 900, y: 600 });
    await restOn(middleOf("Lavrov"), 1_000);
    expect(world.card()?.shown).toMatchObject({ view: { entity: { id: "nato" } } });
    await restOn(middleOf("Nato"), 1_000);
    world.card()?.actions.dismiss();
    expect(world.card()?.shown).toBeUndefined();
    point("pointermove", { x: middleOf("Nato").x + 1, y: middleOf("Nato").y });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(world.card()?.shown).toBeUndefined();
    point("pointermove", { x: 900, y: 600 });
    await restOn(middleOf("Nato"), REST + 20);
    expect(world.card()?.shown).toBeDefined();
  });

  it("stays while a quotation is selected past its edge, and afterwards, until it is sent away", async () => {
    const { world, inside } = await open();
    await stroll(middleOf("Nato"), inside);
    point("pointerdown", inside, { buttons: 1 });
    world.card()?.actions.hover(false);
    point("pointermove", { x: 900, y: 500 }, { buttons: 1 });
    await vi.advanceTimersByTimeAsync(3_000);
    expect(world.card()?.shown).toBeDefined();
    point("pointerup", { x: 900, y: 500 });
    point("pointermove", { x: 901, y: 500 });
    await vi.advanceTimersByTimeAsync(3_000);
    expect(world.card()?.shown).toBeDefined();
    point("pointerdown", { x: 900, y: 500 });
    expect(world.card()?.shown).toBeUndefined();
  });

  it("closes behind a pointer that was let go of inside", async () => {
    const { world, inside } = await open();
    await stroll(middleOf("Nato"), inside);
    point("pointerdown", inside, { buttons: 1 });
    point("pointerup", inside);
    point("pointermove", { x: 900, y: 500 });
    await vi.advanceTimersByTimeAsync(GRACE + 20);
    expect(world.card()?.shown).toBeUndefined();
  });

  it("goes when its name is muted, pinned or not", async () => {
    const { world } = await open();
    world.card()?.actions.pin(true);
    world.choose({ muted: ["nato"] });
    await vi.advanceTimersByTimeAsync(0);
    expect(world.card()?.shown).toBeUndefined();
  });

  it("gives way to that of another name", async () => {
    const { world } = await open();
    point("pointermove", { x: 900, y: 600 });
    await vi.advanceTimersByTimeAsync(GRACE + 20);
    await restOn(middleOf("Lavrov"), REST + 20);
    expect(world.card()?.shown).toMatchObject({ view: { entity: { id: "lavrov" } } });
    expect(painted("open")).toEqual(["Lavrov"]);
    expect(document.querySelectorAll("on-record-card")).toHaveLength(1);
  });

  it("closes when something outside is pressed", async () => {
    const { world, inside } = await open();
    point("pointerdown", inside);
    expect(world.card()?.shown).toBeDefined();
    point("pointerdown", { x: 900, y: 600 });
    expect(world.card()?.shown).toBeUndefined();
  });
});

describe("a tap", () => {
  const tap = async (at: { x: number; y: number }) => {
    point("pointerdown", at, { pointerType: "touch" });
    const click = point("click", at, { pointerType: "touch" });
    await vi.advanceTimersByTimeAsync(20);
    return click;
  };

  it("on a name opens its card, and one elsewhere closes it", async () => {
    const world = await start();
    await tap(middleOf("Nato"));
    expect(world.card()?.shown).toBeDefined();
    await tap(middleOf("Nato"));
    expect(world.card()?.shown).toBeDefined();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(world.card()?.shown).toBeDefined();
    await tap({ x: 900, y: 600 });
    expect(world.card()?.shown).toBeUndefined();
  });

  it("and a rest are not lost when they come before the card's script", async () => {
    let arrive: (value?: unknown) => void = () => {};
    const ready = new Promise((resolve) => {
      arrive = resolve;
    });
    const world = await start({ ready });
    await tap(middleOf("Nato"));
    expect(world.card()).toBeUndefined();
    arrive();
    await vi.advanceTimersByTimeAsync(20);
    expect(world.card()?.shown).toMatchObject({ view: { entity: { id: "nato" } } });
    stopWorlds();
    vi.useRealTimers();
    const late = new Promise((resolve) => {
      arrive = resolve;
    });
    const other = await start({ ready: late });
    await restOn(middleOf("Nato"), 1_000);
    expect(other.card()).toBeUndefined();
    arrive();
    // It has rested long enough by now.
    await vi.advanceTimersByTimeAsync(20);
    expect(other.card()?.shown).toMatchObject({ view: { entity: { id: "nato" } } });
  });

  it("on a link follows the link", async () => {
    const world = await start();
    const click = await tap(middleOf("Lavrov"));
    expect(click.defaultPrevented).toBe(false);
    expect(world.card()?.shown).toBeUndefined();
    history.replaceState(null, "", location.pathname + location.search);
  });

  it("a mouse click does nothing of its own", async () => {
    const world = await start();
    const click = point("click", middleOf("Nato"));
    await vi.advanceTimersByTimeAsync(20);
    expect(click.defaultPrevented).toBe(false);
    expect(world.card()?.shown).toBeUndefined();
  });
});

describe("what a mark covers", () => {
  it("a name over several elements, and one that breaks over two lines", async () => {
    const html = `<p style="width:70px;font:16px/1.5 serif">and then Sergey <b>Lav</b>rov said</p>`;
    const world = await start({}, html);
    for (const part of ["Sergey", "Lav", "rov"]) {
      await restOn(middleOf(part), REST + 20);
      expect(world.card()?.shown, part).toMatchObject({ view: { entity: { id: "lavrov" } } });
      point("pointermove", { x: 900, y: 600 });
      await vi.advanceTimersByTimeAsync(GRACE + 20);
      expect(world.card()?.shown, part).toBeUndefined();
    }
  });
});
