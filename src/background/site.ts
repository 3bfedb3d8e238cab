/** How the extension stands to the site in a tab. */
import browser from "webextension-polyfill";
import { ToPage } from "../messages.ts";
import type { SiteState } from "../own-page-messages.ts";
import { askTab } from "../wire.ts";
import { listedPatterns } from "./always.ts";
import { covers } from "./match-pattern.ts";

export async function siteState(tabId: number): Promise<SiteState> {
  const tab = await browser.tabs.get(tabId);
  const running = await askTab(tabId, ToPage, "who", {}).then(
    () => true,
    () => false,
  );
  const url = webUrl(tab.url);
  // Without a permission for the site and without activeTab, the browser does not even tell its address.
  if (!url) return { host: "", origin: "", access: running ? "listed" : tab.url ? "impossible" : "outside", running };
  const origin = `${url.protocol}//${url.hostname}/*`;
  return { host: url.hostname, origin, access: await access(origin), running };
}

/** A listed site is listed even where the browser has not let us in yet: the popup then asks for it. */
async function access(origin: string): Promise<SiteState["access"]> {
  if (listedPatterns().some((pattern) => covers(pattern, origin))) return "listed";
  return (await browser.permissions.contains({ origins: [origin] })) ? "always" : "outside";
}

function webUrl(text: string | undefined): URL | undefined {
  // Empty while a tab's first address is still on its way.
  const url = text ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  // The browsers keep extensions out of their stores.
  return /^(chromewebstore\.google\.com|addons\.mozilla\.org)$/.test(url.hostname) ? undefined : url;
}
