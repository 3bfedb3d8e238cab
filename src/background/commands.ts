/** Keyboard commands go to the page in front. */
import browser from "webextension-polyfill";
import { ToPage } from "../messages.ts";
import { askTab } from "../wire.ts";

const STEPS = new Map<string, 1 | -1>([
  ["next-mention", 1],
  ["previous-mention", -1],
]);

export function listenToCommands(signal: AbortSignal): void {
  const listener = async (command: string) => {
    const by = STEPS.get(command);
    if (!by) return;
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) return;
    // A page without our script has nothing to step through; that is no error.
    await askTab(tab.id, ToPage, "step", { by }).catch(() => undefined);
  };
  browser.commands.onCommand.addListener(listener);
  signal.addEventListener("abort", () => browser.commands.onCommand.removeListener(listener));
}
