/** What the reader chose, read from storage and followed: a change applies at once in every open tab. */
import browser from "webextension-polyfill";
import { readSettings, SETTINGS_KEY, type Settings } from "../settings.ts";

export interface SettingsSource {
  read(): Promise<Settings>;
  watch(changed: (settings: Settings) => void, signal: AbortSignal): void;
}

export function storedSettings(): SettingsSource {
  let complaint = "";
  const understand = (stored: unknown): Settings => {
    const { settings, odd } = readSettings(stored);
    const fields = odd.join(", ");
    if (fields && fields !== complaint) {
      console.warn(`On Record: these settings make no sense and take their defaults: ${fields}`);
    }
    complaint = fields || complaint;
    return settings;
  };
  return {
    read: async () => understand((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]),
    watch(changed, signal) {
      const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        const change = changes[SETTINGS_KEY];
        if (area === "local" && change) changed(understand(change.newValue));
      };
      browser.storage.onChanged.addListener(listener);
      // Of an orphaned script even the event is gone.
      signal.addEventListener("abort", () => browser.storage?.onChanged.removeListener(listener));
    },
  };
}
