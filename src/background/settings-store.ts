/** The one writer of settings: changes run one after the other, so two tabs cannot lose each other's. */
import type * as v from "valibot";
import browser from "webextension-polyfill";
import type { PageToBackground } from "../messages.ts";
import { readSettings, SETTINGS_KEY, type Settings } from "../settings.ts";

type Change = v.InferOutput<(typeof PageToBackground)["settings"]["ask"]>;

let last: Promise<unknown> = Promise.resolve();

/** @returns the settings as they then are. */
export function changeSettings(change: Change): Promise<Settings> {
  const done = last.then(() => write(change));
  last = done.catch(() => undefined);
  return done;
}

async function write(change: Change): Promise<Settings> {
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  const { settings } = readSettings(stored[SETTINGS_KEY]);
  const next = applied(settings, change);
  // Fields of a newer version, which this one does not know, stay.
  const kept = typeof stored[SETTINGS_KEY] === "object" ? stored[SETTINGS_KEY] : {};
  await browser.storage.local.set({ [SETTINGS_KEY]: { ...kept, ...next } });
  return next;
}

function applied(settings: Settings, change: Change): Settings {
  if ("set" in change) return { ...settings, ...change.set };
  if ("mute" in change) return { ...settings, muted: withItem(settings.muted, change.mute) };
  if ("unmute" in change) return { ...settings, muted: without(settings.muted, change.unmute) };
  if ("siteOff" in change) return { ...settings, sitesOff: withItem(settings.sitesOff, change.siteOff) };
  return { ...settings, sitesOff: without(settings.sitesOff, change.siteOn) };
}

function withItem(list: readonly string[], item: string): string[] {
  return [...without(list, item), item];
}

function without(list: readonly string[], item: string): string[] {
  return list.filter((other) => other !== item);
}
