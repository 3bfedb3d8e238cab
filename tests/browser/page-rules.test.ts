import { describe, expect, it } from "vitest";
import { chosenIn, leadsOf } from "../../src/page/density.ts";
import { type CardEvent, type CardState, nextState } from "../../src/page/hands/card-state.ts";
import { inCorridor } from "../../src/page/hands/corridor.ts";

describe("the corridor from a name to its card", () => {
  const card = { left: 100, top: 140, right: 500, bottom: 500 };
  const exit = { x: 120, y: 110 };

  it.each([
    ["just below the name", { x: 125, y: 120 }, true],
    ["on the way to the far corner", { x: 300, y: 132 }, true],
    ["in the card", { x: 400, y: 400 }, true],
    ["at the card's edge, a hand's tremble outside", { x: 95, y: 300 }, true],
    ["back up the page", { x: 120, y: 90 }, false],
    ["along the line, away from the name", { x: 400, y: 112 }, false],
    ["beside the card", { x: 60, y: 300 }, false],
    ["below the card", { x: 300, y: 520 }, false],
  ])("%s", (_, point, inside) => {
    expect(inCorridor(exit, point, card)).toBe(inside);
  });

  it("leads up and sideways as well", () => {
    const above = { left: 100, top: 0, right: 500, bottom: 80 };
    expect(inCorridor(exit, { x: 125, y: 100 }, above)).toBe(true);
    expect(inCorridor(exit, { x: 125, y: 130 }, above)).toBe(false);
    const beside = { left: 300, top: 0, right: 500, bottom: 400 };
    expect(inCorridor(exit, { x: 200, y: 150 }, beside)).toBe(true);
    expect(inCorridor(exit, { x: 110, y: 150 }, beside)).toBe(false);
  });

  it("has no inside where the name lies on the line of the card's edge", () => {
    const level = { left: 200, top: 118, right: 500, bottom: 300 };
    expect(inCorridor({ x: 100, y: 110 }, { x: 60, y: 110 }, level)).toBe(false);
  });
});

describe("density", () => {
  const m = (entity: string, start: number) => ({ entity, start, end: start + 4 });
  const blocks = [
    { block: { id: 1 }, mentions: [m("nato", 0), m("nato", 9), m("biden", 20)] },
    { block: { id: 2 }, mentions: [m("nato", 0)] },
    { block: { id: 3 }, mentions: [m("biden", 0), m("nato", 10), m("nato", 30)] },
  ];
  type More = { close?: string; hidden?: number; muted?: string };
  const choose = (density: "smart" | "paragraph" | "all", more: More = {}) => {
    const choice = {
      density,
      counts: ({ entity }: { entity: string }) => entity !== more.muted,
      isClose: (block: number, entity: string) => `${block} ${entity}` === more.close,
      isVisible: (mention: ReturnType<typeof m>) =>
        blocks.findIndex(({ mentions }) => mentions.includes(mention)) !== more.hidden,
    };
    const leads = leadsOf(blocks, choice);
    return blocks.flatMap((block) =>
      chosenIn(block, choice, leads).map((mention) => `${block.block.id}:${mention.entity}@${mention.start}`),
    );
  };

  it("all: every mention", () => expect(choose("all")).toHaveLength(7));

  it("paragraph: the first of each in each", () => {
    expect(choose("paragraph")).toEqual(["1:nato@0", "1:biden@20", "2:nato@0", "3:biden@0", "3:nato@10"]);
  });

  it("smart: the first on the page, and where a statement is close", () => {
    expect(choose("smart")).toEqual(["1:nato@0", "1:biden@20"]);
    expect(choose("smart", { close: "3 nato" })).toEqual(["1:nato@0", "1:biden@20", "3:nato@10"]);
    expect(choose("smart", { close: "1 nato" })).toEqual(["1:nato@0", "1:biden@20"]);
  });

  it("leaves out what does not count", () => {
    expect(choose("all", { muted: "nato" })).toEqual(["1:biden@20", "3:biden@0"]);
    expect(choose("smart", { muted: "biden", close: "3 nato" })).toEqual(["1:nato@0", "3:nato@10"]);
  });

  it("smart: the first that can be seen", () => {
    expect(choose("smart", { hidden: 0 })).toEqual(["2:nato@0", "3:biden@0"]);
  });
});

describe("the card's state", () => {
  type Event = CardEvent<string>;
  const wanted = (mention: string, cause: "pointer" | "tap" | "keys", token = 1): Event => ({
    type: "wanted",
    mention,
    cause,
    token,
  });
  const stateAfter = (...events: Event[]): CardState<string> =>
    events.reduce<CardState<string>>(nextState, { is: "closed" });
  const opened = (cause: "pointer" | "tap" | "keys" = "pointer"): Event[] => [
    wanted("Nato", cause),
    { type: "answered", token: 1 },
  ];

  it("waits for an answer, then is open", () => {
    expect(stateAfter(wanted("Nato", "pointer"))).toEqual({
      is: "waiting",
      mention: "Nato",
      cause: "pointer",
      token: 1,
    });
    expect(stateAfter(...opened())).toEqual({ is: "open", mention: "Nato", cause: "pointer" });
    expect(stateAfter(wanted("Nato", "keys"), { type: "failed", token: 1 })).toEqual({ is: "closed" });
  });

  it("drops answers that come late", () => {
    expect(stateAfter(wanted("Nato", "pointer"), { type: "left" }, { type: "answered", token: 1 })).toEqual({
      is: "closed",
    });
    const other = stateAfter(wanted("Nato", "pointer"), wanted("Biden", "pointer", 2), { type: "answered", token: 1 });
    expect(other).toMatchObject({ is: "waiting", mention: "Biden" });
    expect(nextState(other, { type: "failed", token: 1 })).toBe(other);
  });

  it("closes behind the pointer only what the pointer opened", () => {
    expect(stateAfter(...opened("pointer"), { type: "left" }).is).toBe("closed");
    expect(stateAfter(...opened("keys"), { type: "left" }).is).toBe("open");
    expect(stateAfter(...opened("tap"), { type: "left" }).is).toBe("open");
  });

  it("stays pinned until it is sent away", () => {
    const pinned: Event[] = [...opened(), { type: "pin", pinned: true }];
    for (const event of [
      { type: "left" },
      { type: "pressed-outside" },
      { type: "gone" },
      wanted("Biden", "pointer", 2),
    ] as Event[]) {
      expect(stateAfter(...pinned, event)).toEqual({ is: "pinned", mention: "Nato" });
    }
    expect(stateAfter(...pinned, { type: "dismiss" }).is).toBe("closed");
    expect(stateAfter(...pinned, wanted("Biden", "keys", 2))).toMatchObject({ is: "waiting", mention: "Biden" });
    expect(stateAfter(...pinned, { type: "pin", pinned: false }, { type: "left" }).is).toBe("open");
    expect(stateAfter(...pinned, { type: "pin", pinned: false }, { type: "pressed-outside" }).is).toBe("closed");
  });

  it("asks once for the mention it is already about", () => {
    const open = stateAfter(...opened());
    expect(nextState(open, wanted("Nato", "pointer", 2))).toBe(open);
  });
});
