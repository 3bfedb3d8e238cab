/** The toolbar badge: how many people and organisations on record the page names. Nothing where it names none. */
import browser from "webextension-polyfill";

const COLOUR = "#2c5f9e";

/** Counts for one tab; the browser clears them when the tab navigates. A tab closed meanwhile is no error. */
export async function showCount(tab: number | undefined, count: number): Promise<void> {
  if (tab === undefined) return;
  try {
    await browser.action.setBadgeText({ tabId: tab, text: count > 0 ? String(count) : "" });
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: COLOUR });
  } catch (error) {
    if (!/no tab|invalid tab/i.test(String(error))) throw error;
  }
}
