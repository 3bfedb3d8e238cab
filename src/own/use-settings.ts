/** The reader's settings in an own page: read from storage, kept up with it, changed through the background alone. */
import { useCallback, useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import { type Ask, PageToBackground } from "../messages.ts";
import { readSettings, SETTINGS_KEY, type Settings } from "../settings.ts";
import { ask } from "../wire.ts";

export type SettingsChange = Ask<typeof PageToBackground, "settings">;

export interface SettingsHandle {
  /** Undefined until storage has answered. */
  settings: Settings | undefined;
  change: (change: SettingsChange) => void;
  /** Why the last reading or change failed. */
  problem: unknown;
}

export function useSettings(): SettingsHandle {
  const [settings, setSettings] = useState<Settings>();
  const [problem, setProblem] = useState<unknown>();

  useEffect(() => {
    let gone = false;
    browser.storage.local.get(SETTINGS_KEY).then(
      (stored) => {
        if (!gone) setSettings(readSettings(stored[SETTINGS_KEY]).settings);
      },
      (error) => {
        if (!gone) setProblem(error);
      },
    );
    const follow = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      const changed = changes[SETTINGS_KEY];
      if (area === "local" && changed) setSettings(readSettings(changed.newValue).settings);
    };
    browser.storage.onChanged.addListener(follow);
    return () => {
      gone = true;
      browser.storage.onChanged.removeListener(follow);
    };
  }, []);

  const change = useCallback((wanted: SettingsChange) => {
    // Storage tells every page of the change; the answer only brings it here sooner.
    ask(PageToBackground, "settings", wanted).then(
      (now) => {
        setSettings(now);
        setProblem(undefined);
      },
      (error) => setProblem(error),
    );
  }, []);

  return { settings, change, problem };
}
