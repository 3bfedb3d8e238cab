/** What the reader chose, read from storage and followed: a change applies at once in every open tab. */
import browser from "webextension-polyfill";
import { type MayStand, storedMayStand, TELLING_KEY } from "../names/may-stand.ts";
import { readSettings, SETTINGS_KEY, type Settings } from "../settings.ts";

export interface SettingsSource {
  read(): Promise<Settings>;
  watch(changed: (settings: Settings) => void, signal: AbortSignal): void;
}

export interface StoredSource extends SettingsSource {
  /** By what the background left for every page, read in the same question. */
  mayStand(): MayStand;
}

export function storedSettings(): StoredSource {
  let complaint = "";
  let telling: unknown;
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
    async read() {
      const stored = await browser.storage.local.get([SETTINGS_KEY, TELLING_KEY]);
      telling = stored[TELLING_KEY];
      return understand(stored[SETTINGS_KEY]);
    },
    mayStand: () => storedMayStand(telling, __VERSION__),
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
