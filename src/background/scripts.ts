/** Brings our scripts into pages: those that come later when they are needed, the first where the manifest does not. */
import browser from "webextension-polyfill";
import cardScript from "../page/card.iife.ts?script&iife";
import eyesScript from "../page/eyes.iife.ts?script&iife";
import pageScript from "../page/main.iife.ts?script&iife";
import { MARKS_CSS } from "../sites/injected.ts";

export { pageScript };

const LATER = { eyes: eyesScript, card: cardScript };

/** A script that comes later, into the frame that asks for it. */
export async function bringScript(script: keyof typeof LATER, sender: browser.Runtime.MessageSender): Promise<void> {
  if (sender.tab?.id === undefined) throw new Error("a script was asked for by something that is not a tab");
  const target = { tabId: sender.tab.id, frameIds: [sender.frameId ?? 0] };
  await browser.scripting.executeScript({ target, files: [LATER[script]] });
}

/** The page's script and marks, into a tab's top frame. The script itself sees to it that it runs once. */
export async function annotateTab(tabId: number): Promise<void> {
  const target = { tabId };
  await browser.scripting.insertCSS({ target, files: [MARKS_CSS] });
  await browser.scripting.executeScript({ target, files: [pageScript] });
}

/** The tabs of these match patterns that are open now. One that cannot be entered (asleep, an error page) is left; the popup offers a reload. */
export async function annotateOpenTabs(patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...patterns] });
  await Promise.allSettled(tabs.map((tab) => (tab.id === undefined ? undefined : annotateTab(tab.id))));
}
