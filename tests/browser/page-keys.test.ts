import { afterEach, describe, expect, it, vi } from "vitest";
import { eventually, painted, point, press, startWorld, stopWorlds } from "../support/page-fakes.ts";

const ARTICLE = `<p id=first>Nato and <a id=link href="#x">Biden</a>.</p><p hidden>Nato</p><p style="display:none">Nato</p>
  <input id=field><div style="height:3000px"></div><p id=last>Lavrov</p>`;

async function start(html = ARTICLE, view?: (entity: string) => unknown) {
  document.body.innerHTML = html;
  const world = startWorld({ settings: { density: "all" }, ...(view && { view }) });
  await eventually(() => expect(painted().length).toBeGreaterThan(0));
  return world;
}

afterEach(() => {
  stopWorlds();
  scrollTo(0, 0);
});

describe("from mention to mention", () => {
  it("goes on, round and back, over those that can be seen, and brings them into view", async () => {
    const world = await start();
    const seen: string[][] = [];
    for (const by of [1, 1, 1, 1, -1, -1] as const) {
      expect(await world.page.step(by)).toBe(true);
      seen.push(painted("current"));
    }
    expect(seen.flat()).toEqual(["Nato", "Biden", "Lavrov", "Nato", "Lavrov", "Biden"]);
    await world.page.step(1);
    const { top, bottom } = (document.querySelector("#last") as Element).getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(innerHeight);
  });

  it("begins where the reader is", async () => {
    const world = await start();
    scrollTo(0, 3000);
    await world.page.step(1);
    expect(painted("current")).toEqual(["Lavrov"]);
  });

  it("finds nothing where nothing is", async () => {
    const world = startWorld();
    expect(await world.page.step(1)).toBe(false);
    expect(await world.page.jump("nato")).toBe(false);
  });

  it("jumps to the next mention of a name and opens its card, with the keyboard in it", async () => {
    const world = await start(`<p>Nato</p><p>Biden</p><p>Nato again</p>`);
    expect(await world.page.jump("biden")).toBe(true);
    await eventually(() =>
      expect(world.card()?.shown).toMatchObject({ view: { entity: { id: "biden" } }, focus: true }),
    );
    await world.page.jump("nato");
    await world.page.jump("nato");
    const [range] = CSS.highlights.get("on-record-current") ?? [];
    expect(range?.startContainer.textContent).toBe("Nato again");
    expect(await world.page.jump("lavrov")).toBe(false);
  });
});

describe("a step", () => {
  it("takes the caret along, but no selection and no place in a field", async () => {
    const world = await start();
    const selection = document.getSelection() as Selection;
    await world.page.step(1);
    expect(selection.anchorNode?.textContent).toBe("Nato and ");
    selection.selectAllChildren(document.querySelector("#last") as Element);
    await world.page.step(1);
    expect(selection.toString()).toBe("Lavrov");
    selection.removeAllRanges();
    (document.querySelector("#field") as HTMLElement).focus();
    await world.page.step(1);
    expect(document.activeElement?.id).toBe("field");
  });
});

describe("Enter", () => {
  it("opens the current mention's card, and focus comes back when it closes", async () => {
    const world = await start();
    const link = document.querySelector("#link") as HTMLElement;
    link.focus();
    link.blur();
    await world.page.step(1);
    expect(press("Enter").defaultPrevented).toBe(true);
    await eventually(() => expect(world.card()?.shown?.focus).toBe(true));
    expect(document.activeElement).toBe(world.card()?.host);
    expect(press("Escape").defaultPrevented).toBe(true);
    expect(world.card()?.shown).toBeUndefined();
    expect(document.activeElement).toBe(document.body);
  });

  it("is the page's while no mention is current, or a control has it, or a card is open", async () => {
    const world = await start();
    expect(press("Enter").defaultPrevented).toBe(false);
    await world.page.step(1);
    for (const id of ["#field", "#link"]) {
      (document.querySelector(id) as HTMLElement).focus();
      expect(press("Enter").defaultPrevented, id).toBe(false);
    }
    (document.activeElement as HTMLElement).blur();
    point("pointerdown", { x: 900, y: 500 });
    expect(press("Enter").defaultPrevented).toBe(false);
    expect(world.asked.some(({ type }) => type === "card")).toBe(false);
  });
});

describe("Esc and Tab", () => {
  it("are the page's while nothing is open", async () => {
    const heard: string[] = [];
    const listen = (event: KeyboardEvent) => heard.push(event.key);
    document.addEventListener("keydown", listen);
    const world = await start();
    await world.page.step(1);
    expect(press("Escape").defaultPrevented).toBe(false);
    expect(painted("current")).toEqual([]);
    expect(press("Tab").defaultPrevented).toBe(false);
    expect(heard).toEqual(["Escape", "Tab"]);
    document.removeEventListener("keydown", listen);
  });

  it("Esc calls off a card that is still on its way", async () => {
    let arrive: (view: unknown) => void = () => {};
    const world = await start(ARTICLE, () => new Promise((resolve) => (arrive = resolve)));
    await world.page.step(1);
    press("Enter");
    await eventually(() => expect(world.asked.some(({ type }) => type === "card")).toBe(true));
    press("Escape");
    arrive({ entity: { id: "nato" } });
    await world.page.step(1);
    press("Enter");
    await eventually(() => expect(world.asked.filter(({ type }) => type === "card")).toHaveLength(2));
    expect(world.card()).toBeUndefined();
  });

  it("Tab goes into a card that the pointer opened only where no control has it, and never into a pinned one", async () => {
    const world = await start();
    const field = document.querySelector("#field") as HTMLElement;
    const { x, y } = (document.querySelector("#first") as Element).getBoundingClientRect();
    vi.useFakeTimers();
    point("pointermove", { x: x + 11, y: y + 9 });
    await vi.advanceTimersByTimeAsync(50);
    point("pointermove", { x: x + 10, y: y + 9 });
    await vi.advanceTimersByTimeAsync(400);
    vi.useRealTimers();
    expect(world.card()?.shown?.focus).toBe(false);
    field.focus({ preventScroll: true });
    expect(press("Tab").defaultPrevented).toBe(false);
    field.blur();
    world.card()?.actions.pin(true);
    expect(press("Tab").defaultPrevented).toBe(false);
    press("Escape");
    expect(world.card()?.shown).toBeUndefined();
  });

  it("Tab goes into an open card, and Esc brings focus back to where it was", async () => {
    const world = await start();
    const field = document.querySelector("#field") as HTMLElement;
    await world.page.jump("biden");
    await eventually(() => expect(world.card()?.shown).toBeDefined());
    field.focus({ preventScroll: true });
    expect(press("Tab").defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(world.card()?.host);
    expect(press("Tab", world.card()?.host).defaultPrevented).toBe(false);
    point("pointermove", { x: 900, y: 500 });
    expect(world.card()?.shown).toBeDefined();
    press("Escape");
    expect(world.card()?.shown).toBeUndefined();
    expect(document.activeElement).toBe(field);
  });
});
