/** Marks are really painted, and painted nowhere but under the names: the registry also answers where nothing paints. */
import type { Page } from "@playwright/test";
import { findMark, openCard } from "./harness/card.ts";
import { marks } from "./harness/marks.ts";
import { type Box, difference, isIn } from "./harness/pixels.ts";
import { expect, test } from "./harness/test.ts";

/** Keeps what moves by itself still: the clock, the caret. */
async function still(page: Page): Promise<void> {
  await page.addStyleTag({ content: "#ticker { visibility: hidden } * { caret-color: transparent !important }" });
}

/** Where a name's underline may be: its line box and a little below. */
function band({ x, y, width, height }: Box): Box {
  return { x: Math.floor(x) - 1, y: Math.floor(y + height * 0.55), width: Math.ceil(width) + 3, height: height * 0.75 };
}

/**
 * The ends of a name: a marked run of text is painted apart from its neighbours, so a letter that leans over the end of
 * one loses or gains a pixel.
 */
function ends({ x, y, width, height }: Box): Box[] {
  return [x, x + width].map((end) => ({
    x: Math.floor(end) - 2,
    y: Math.floor(y),
    width: 5,
    height: Math.ceil(height),
  }));
}

const PLACES = {
  "on paper": "p-lead",
  "in a link": "p-ties",
  "on a coloured box": "p-ukraine",
  "on amber": "p-solidarity",
  "on a dark ground": "p-harvard",
  "in a shadow root": "shadow-text",
};

for (const colorScheme of ["light", "dark"] as const) {
  for (const [place, id] of Object.entries(PLACES)) {
    test(`${place}, ${colorScheme}: a line under each name, and nothing else`, async ({ sample, office }) => {
      await office.store({ density: "all" });
      const page = await sample();
      await page.emulateMedia({ colorScheme });
      await still(page);
      await findMark(page, { id });
      const names = (await marks(page)).filter(({ rect }) => rect.y > -60 && rect.y < 860);
      const marked = await page.screenshot();
      await office.store({ on: false, density: "all" });
      await expect.poll(() => marks(page)).toEqual([]);
      const plain = await page.screenshot();
      const differing = difference(plain, marked);
      const bands = names.flatMap(({ rects }) => rects.flatMap((rect) => [band(rect), ...ends(rect)]));
      expect(differing.filter((point) => !bands.some((box) => isIn(point, box)))).toEqual([]);
      for (const name of names.filter((mark) => mark.ids.includes(id))) {
        const under = differing.filter((point) => isIn(point, band(name.rect)));
        expect(under.length, `“${name.text}” is underlined`).toBeGreaterThan(name.rect.width / 4);
      }
    });
  }
}

test("the open name’s line is solid", async ({ sample }) => {
  const page = await sample();
  await still(page);
  const where = { id: "p-standfirst", text: "Sergey Lavrov" };
  const { rect } = await findMark(page, where);
  const clip = { x: rect.x, y: rect.y, width: rect.width, height: rect.height + 3 };
  await page.mouse.move(2, 2);
  const dotted = await page.screenshot({ clip });
  await openCard(page, where);
  expect((await marks(page, "on-record-open")).map(({ text }) => text)).toEqual(["Sergey Lavrov"]);
  const solid = await page.screenshot({ clip });
  expect(difference(dotted, solid).length).toBeGreaterThan(rect.width / 4);
});
