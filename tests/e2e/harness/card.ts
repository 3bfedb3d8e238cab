/** The card as a reader's hand and eye have it. */
import { expect, type Locator, type Page } from "@playwright/test";
import { type Mark, marks } from "./marks.ts";

/** The open card. Playwright sees into the open shadow root of the test build. */
export function card(page: Page): Locator {
  return page.locator("on-record-card").getByRole("dialog");
}

/** The name on the open card. */
export function nameOf(page: Page): Locator {
  return card(page).getByRole("heading", { level: 2 });
}

/** The statement that stands first in the card, whole. */
export function lead(page: Page): Locator {
  return card(page).locator(".or-lead [data-statement]");
}

export interface Where {
  /** The element it stands in, by id; anywhere where absent. */
  id?: string;
  /** The paragraph it stands in holds this. */
  block?: string;
  /** The name as the page writes it. */
  text?: string;
  /** How far down the window to bring it, as a part of its height; the middle where absent. */
  at?: number;
}

/** A mark, brought into the window, once it is there. */
export async function findMark(page: Page, where: Where): Promise<Mark> {
  const find = async () => (await marks(page)).find((mark) => matches(mark, where));
  await expect.poll(find, { message: `a mark at ${JSON.stringify(where)}` }).toBeDefined();
  const there = (await find()) as Mark;
  const middle = there.rect.y + there.rect.height / 2;
  await page.evaluate(({ from, at }) => window.scrollBy({ top: from - innerHeight * at, behavior: "instant" }), {
    from: middle,
    at: where.at ?? 0.5,
  });
  return (await find()) as Mark;
}

function matches(mark: Mark, { id, block, text }: Where): boolean {
  const inside = id === undefined || mark.id === id || mark.ids.includes(id);
  return inside && (block === undefined || mark.block.includes(block)) && (text === undefined || mark.text === text);
}

export function centre(mark: Mark): { x: number; y: number } {
  return { x: mark.rect.x + mark.rect.width / 2, y: mark.rect.y + mark.rect.height / 2 };
}

/** Moves the pointer onto a name and leaves it there. */
export async function rest(page: Page, where: Where): Promise<Mark> {
  const mark = await findMark(page, where);
  const { x, y } = centre(mark);
  await page.mouse.move(x, y, { steps: 6 });
  return mark;
}

/** Rests on a name and waits for its card. */
export async function openCard(page: Page, where: Where): Promise<Locator> {
  await rest(page, where);
  await expect(card(page)).toBeVisible();
  return card(page);
}

/** Opens every fold and row of the card: all that can be read in it. */
export async function unfold(page: Page): Promise<Locator> {
  const open = card(page);
  for (const all of await open.locator(".or-all").all()) await all.click();
  const rows = open.locator('[data-row] > button[aria-expanded="false"]');
  while ((await rows.count()) > 0) await rows.first().click();
  const readOn = open.getByRole("button", { name: "Read on" });
  while ((await readOn.count()) > 0) await readOn.first().click();
  return open;
}

/** Sends the card away by hand. */
export async function dismiss(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await expect(card(page)).toBeHidden();
}

/** Notes the name on every card that is shown from now on; the answer reads them. */
export async function watchCards(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const shown: string[] = [];
    Object.assign(window, { cardsShown: shown });
    const look = () => {
      const name = document.querySelector("on-record-card")?.shadowRoot?.querySelector(".or-name")?.textContent;
      if (name && shown.at(-1) !== name) shown.push(name);
    };
    const inside = new MutationObserver(look);
    const outside = new MutationObserver(() => {
      const root = document.querySelector("on-record-card")?.shadowRoot;
      if (root) inside.observe(root, { subtree: true, childList: true, characterData: true });
      look();
    });
    outside.observe(document.documentElement, { childList: true });
  });
  return () => page.evaluate(() => (window as unknown as { cardsShown: string[] }).cardsShown);
}

/**
 * Lets so much time go by in the page. For the one thing that has no other sign: that something did not happen which
 * would have happened by then.
 */
export async function outlast(page: Page, ms: number): Promise<void> {
  await page.evaluate((wanted) => {
    const start = performance.now();
    return new Promise<void>((done) => {
      const look = () => (performance.now() - start >= wanted ? done() : requestAnimationFrame(look));
      look();
    });
  }, ms);
}
