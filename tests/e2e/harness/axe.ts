/** Accessibility of what is drawn, by axe. */
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/**
 * No violation of WCAG 2.2 A and AA, nor of axe's best practices.
 * @param within selectors, one per shadow root to go through; the whole page where absent
 */
export async function expectAccessible(page: Page, within?: string[]): Promise<void> {
  let builder = new AxeBuilder({ page });
  if (within) builder = builder.include({ fromShadowDom: within } as never);
  // The page's own frames are none of ours, and moz-extension pages cannot be opened in a second one.
  const { violations } = await builder.setLegacyMode().analyze();
  const told = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => node.html).join("\n  ")}`,
  );
  expect(told).toEqual([]);
}
