/** Opens the source page beside the tab that asked. */
import browser from "webextension-polyfill";

export const SOURCE_PAGE = "src/reader/source.html";

export async function openSourcePage(target: { source?: string; statement?: string }, besides?: number): Promise<void> {
  const query = new URLSearchParams();
  if (target.source) query.set("source", target.source);
  if (target.statement) query.set("statement", target.statement);
  const url = browser.runtime.getURL(`${SOURCE_PAGE}?${query}`);
  await browser.tabs.create(besides === undefined ? { url } : { url, index: besides + 1 });
}
