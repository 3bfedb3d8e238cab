/** The keyboard commands as the reader's browser has them now: they can be changed there, or be taken by somebody else. */
import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";

export interface Shortcuts {
  /** Absent where the command has no keys. */
  next?: string;
  previous?: string;
}

export function useShortcuts(): Shortcuts {
  const [keys, setKeys] = useState<Shortcuts>({});
  useEffect(() => {
    browser.commands.getAll().then(
      (commands) => {
        const of = (name: string) => commands.find((each) => each.name === name)?.shortcut;
        const next = readable(of("next-mention"));
        const previous = readable(of("previous-mention"));
        setKeys({ ...(next ? { next } : {}), ...(previous ? { previous } : {}) });
      },
      // Firefox for Android has no commands; the hint is then left out.
      () => undefined,
    );
  }, []);
  return keys;
}

/** Browsers answer "Alt+Period"; the key says ".". */
function readable(keys: string | undefined): string | undefined {
  return keys?.replace(/\bPeriod\b/, ".").replace(/\bComma\b/, ",");
}
