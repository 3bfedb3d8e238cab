/** How the extension stands to the site in a tab. */
import browser from "webextension-polyfill";
import { type SiteState, ToPage } from "../messages.ts";
import { askTab } from "../wire.ts";

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

async function access(origin: string): Promise<SiteState["access"]> {
  const manifest = browser.runtime.getManifest();
  const listed = (manifest.content_scripts ?? []).flatMap((script) => script.matches);
  if (!(await browser.permissions.contains({ origins: [origin] }))) return "outside";
  return listed.some((pattern) => covers(pattern, origin)) ? "listed" : "always";
}

/** Whether a match pattern's scheme and host cover an origin's. https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns */
function covers(pattern: string, origin: string): boolean {
  const [, scheme = "", host = ""] = /^(\*|https?):\/\/([^/]+)\//.exec(pattern) ?? [];
  const { protocol, hostname } = new URL(origin.replace(/\/\*$/, "/"));
  if (scheme !== "*" && `${scheme}:` !== protocol) return false;
  if (host === "*" || host === hostname) return true;
  return host.startsWith("*.") && (hostname === host.slice(2) || hostname.endsWith(host.slice(1)));
}

function webUrl(text: string | undefined): URL | undefined {
  const url = text === undefined ? undefined : new URL(text);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  // The browsers keep extensions out of their stores.
  return /^(chromewebstore\.google\.com|addons\.mozilla\.org)$/.test(url.hostname) ? undefined : url;
}
