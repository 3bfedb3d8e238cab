/** Brings our scripts into pages: the card's when it is first needed, the page's where the manifest does not. */
import browser from "webextension-polyfill";
import cardScript from "../card/main.iife.tsx?script&iife";
import pageScript from "../page/main.iife.ts?script&iife";
import { MARKS_CSS } from "../sites/injected.ts";

/** The card's script, into the frame that asks for it. */
export async function bringCard(sender: browser.Runtime.MessageSender): Promise<void> {
  if (sender.tab?.id === undefined) throw new Error("a card was asked for by something that is not a tab");
  const target = { tabId: sender.tab.id, frameIds: [sender.frameId ?? 0] };
  await browser.scripting.executeScript({ target, files: [cardScript] });
}

/** The page's script and marks, into a tab's top frame. The script itself sees to it that it runs once. */
export async function annotateTab(tabId: number): Promise<void> {
  const target = { tabId };
  await browser.scripting.insertCSS({ target, files: [MARKS_CSS] });
  await browser.scripting.executeScript({ target, files: [pageScript] });
}

/** Tabs open at install or update. A tab that cannot be entered (asleep, an error page) is left; the popup offers a reload. */
export async function bringInOpenTabs(): Promise<void> {
  const url = browser.runtime.getManifest().host_permissions ?? [];
  const tabs = await browser.tabs.query({ url: [...url, ...(await addedOrigins())] });
  await Promise.allSettled(tabs.map((tab) => (tab.id === undefined ? undefined : annotateTab(tab.id))));
}

/** Registers the page script for an origin the reader has just granted; survives restarts. */
export async function runAlways(origin: string, tab?: number): Promise<void> {
  if (!(await browser.permissions.contains({ origins: [origin] }))) {
    throw new Error(`the permission for ${origin} was not granted`);
  }
  const id = scriptId(origin);
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (known.length === 0) {
    await browser.scripting.registerContentScripts([
      { id, matches: [origin], js: [pageScript], css: [MARKS_CSS], runAt: "document_end", persistAcrossSessions: true },
    ]);
  }
  if (tab !== undefined) await annotateTab(tab);
}

export async function runNever(origin: string): Promise<void> {
  const ids = [scriptId(origin)];
  if ((await browser.scripting.getRegisteredContentScripts({ ids })).length > 0) {
    await browser.scripting.unregisterContentScripts({ ids });
  }
  await browser.permissions.remove({ origins: [origin] });
}

function scriptId(origin: string): string {
  return `always ${origin}`;
}

async function addedOrigins(): Promise<string[]> {
  return (await browser.scripting.getRegisteredContentScripts()).flatMap((script) => script.matches ?? []);
}
