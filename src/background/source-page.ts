/** Opens the source page beside the tab that asked. */
import browser from "webextension-polyfill";

export const SOURCE_PAGE = "src/reader/source.html";

export async function openSourcePage(
  target: { source?: string; statement?: string },
  besides?: browser.Tabs.Tab,
): Promise<void> {
  const query = new URLSearchParams();
  if (target.source) query.set("source", target.source);
  if (target.statement) query.set("statement", target.statement);
  const url = browser.runtime.getURL(`${SOURCE_PAGE}?${query}`);
  // Firefox opens no extension page in a private window without leave; there the browser chooses the window.
  const place = besides && !besides.incognito && { index: besides.index + 1, windowId: besides.windowId };
  await browser.tabs.create({ url, ...place });
}
