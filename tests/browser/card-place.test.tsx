/** Where a card stands: beside the name, whole inside the window, never over the name, whatever the page's CSS. */

import { afterEach, beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { openCard, pageStyle, putName, takeAway } from "../support/card-bench.ts";
import * as views from "../support/card-views.ts";

beforeEach(() => page.viewport(1000, 700));
afterEach(() => {
  takeAway();
  scrollTo(0, 0);
});

const WIDE = [0, 300, 620, 940];
const HIGH = [0, 100, 250, 340, 440, 560, 670];

test.each(WIDE.flatMap((left) => HIGH.map((top) => [left, top] as const)))(
  "name at %i, %i: the card is whole in the window and not over the name",
  async (left, top) => {
    const { card, name } = await openCard(views.lavrovView, { name: putName("NATO", { left, top }) });
    const box = card.getBoundingClientRect();
    expectInside(box);
    for (const rect of name.getClientRects()) expect(overlaps(box, rect)).toBe(false);
    expect(box.width).toBe(400);
    expect(box.height).toBeLessThanOrEqual(480);
    expect(box.height).toBeGreaterThanOrEqual(300);
    expect(distance(box, name.getBoundingClientRect())).toBeLessThanOrEqual(12);
  },
);

test.each([0, 150, 320, 480, 600])("320 px wide, name at height %i", async (top) => {
  await page.viewport(320, 640);
  const { card, name } = await openCard(views.natoView, { name: putName("NATO", { left: 120, top }) });
  const box = card.getBoundingClientRect();
  expectInside(box);
  expect(box.width).toBe(304);
  expect(overlaps(box, name.getBoundingClientRect())).toBe(false);
  for (const element of card.querySelectorAll(".or-body *")) {
    if (element.closest(".or-heard")) continue;
    expect(element.getBoundingClientRect().right).toBeLessThanOrEqual(box.right);
  }
});

test("320 × 256, as at 400 % zoom: all of the card scrolls, the header too", async () => {
  await page.viewport(320, 256);
  const { card, name } = await openCard(views.lavrovView, { name: putName("Lavrov", { left: 10, top: 30 }) });
  expectInside(card.getBoundingClientRect());
  expect(overlaps(card.getBoundingClientRect(), name.getBoundingClientRect())).toBe(false);
  card.scrollTop = 5_000;
  const last = card.querySelector(".or-background li:last-child") as Element;
  expect(last.getBoundingClientRect().bottom).toBeLessThanOrEqual(card.getBoundingClientRect().bottom);
});

test("a name broken over two lines: the card stands at the line under the pointer, over neither", async () => {
  const name = putName("Sergey Lavrov", { left: 500, top: 60, width: 60 });
  const [first, second] = [...name.getClientRects()];
  expect(second).toBeDefined();
  const point = { x: (first?.left ?? 0) + 4, y: (first?.top ?? 0) + 4 };
  const { card } = await openCard(views.lavrovView, { name, point });
  expect(overlaps(card.getBoundingClientRect(), new DOMRect(point.x - 1, point.y - 1, 2, 2))).toBe(false);
  expectInside(card.getBoundingClientRect());
});

test("moves with its name as the page scrolls; pinned, it stays", async () => {
  pageStyle("body { min-height: 3000px }");
  const { api, card, name } = await openCard(views.lavrovView, { name: putName("Lavrov", { left: 60, top: 150 }) });
  const gap = () => Math.round(card.getBoundingClientRect().top - name.getBoundingClientRect().bottom);
  const before = gap();
  const height = card.offsetHeight;
  scrollTo(0, 90);
  await expect.poll(() => [Math.round(name.getBoundingClientRect().top) < 90, gap()]).toEqual([true, before]);
  api.setPinned(true);
  const top = card.getBoundingClientRect().top;
  scrollTo(0, 400);
  await expect.poll(() => name.getBoundingClientRect().bottom).toBeLessThan(0);
  expect(card.getBoundingClientRect().top).toBe(top);
  expect(card.offsetHeight).toBe(height);
});

test("on a right-to-left page the card begins at the name’s right end", async () => {
  document.documentElement.dir = "rtl";
  const { card, name } = await openCard(views.lavrovView, { name: putName("لافروف", { left: 700, top: 40 }) });
  expect(Math.abs(card.getBoundingClientRect().right - name.getBoundingClientRect().right)).toBeLessThanOrEqual(1);
});

const HOSTILE = `
  html { font-size: 4px; transform: scale(1); filter: invert(1) hue-rotate(180deg); zoom: 1.3; opacity: .4 }
  * { all: unset !important; color: red !important; font: 40px cursive !important; display: block !important;
      letter-spacing: 9px !important; text-transform: uppercase !important; writing-mode: vertical-rl !important;
      opacity: .2 !important; width: 10px !important; transform: rotate(9deg) !important; --or-ink: red !important;
      --or-paper: black !important; animation: 1s infinite spin !important; visibility: hidden !important }
  on-record-card, [popover] { position: static !important; inset: auto 0 0 auto !important; clip-path: circle(0) !important }
  ::backdrop { background: black !important; display: block !important }
  .or-card, [role=dialog] { display: none !important }
  @keyframes spin { to { rotate: 360deg; opacity: 0 } }
`;

test("the page’s CSS changes neither the card’s place nor its look", async () => {
  const look = async () => {
    const { api, card, root } = await openCard(views.lavrovView, { name: putName("Lavrov", { left: 50, top: 50 }) });
    await Promise.all(card.getAnimations().map((animation) => animation.finished));
    const box = card.getBoundingClientRect();
    const elements = [card, ...root.querySelectorAll(".or-name, .or-quoted, .or-attribution, .or-row, .or-act")];
    const seen = elements.map((element) => {
      const { color, font, letterSpacing, textTransform, writingMode, opacity, display } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      return [color, font, letterSpacing, textTransform, writingMode, opacity, display, width, height].join(" | ");
    });
    api.destroy();
    return { size: [box.width, box.height], seen };
  };
  const calm = await look();
  takeAway();
  pageStyle(HOSTILE);
  const hostile = await look();
  expect(hostile).toEqual(calm);
});

test("nothing of the page lies over the card", async () => {
  const cover = document.createElement("div");
  cover.style.cssText = "position:fixed;inset:0;z-index:2147483647;background:red";
  const name = putName("Lavrov", { left: 50, top: 50 });
  document.body.append(cover);
  const { card, host } = await openCard(views.lavrovView, { name });
  const { left, top } = card.getBoundingClientRect();
  expect(document.elementFromPoint(left + 40, top + 100)).toBe(host);
});

function expectInside(box: DOMRect): void {
  const { clientWidth, clientHeight } = document.documentElement;
  expect(box.left).toBeGreaterThanOrEqual(0);
  expect(box.top).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(clientWidth);
  expect(box.bottom).toBeLessThanOrEqual(clientHeight);
}

function overlaps(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** px of empty space between two boxes. */
function distance(a: DOMRect, b: DOMRect): number {
  return Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom, 0);
}
