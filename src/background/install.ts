/** After install: one welcome page, and open tabs are brought in so that nobody has to reload. */
import browser from "webextension-polyfill";
import { grantedPatterns, restoreAlways } from "./always.ts";
import { annotateOpenTabs } from "./scripts.ts";

export function listenToInstall(signal: AbortSignal): void {
  const listener = async ({ reason }: browser.Runtime.OnInstalledDetailsType) => {
    if (reason === "install") await browser.tabs.create({ url: browser.runtime.getURL("src/welcome/welcome.html") });
    await restoreAlways();
    // After an update the old scripts are orphans that took themselves away: the new ones come in here.
    if (reason === "install" || reason === "update") await annotateOpenTabs(await grantedPatterns());
  };
  browser.runtime.onInstalled.addListener(listener);
  signal.addEventListener("abort", () => browser.runtime.onInstalled.removeListener(listener));
}
