/** What the reader chose. Lives in storage.local under `settings`; odd or missing fields take defaults. */
import { aBoolean, aString, is, listOf, type Of, object, oneOf } from "./record/shape.ts";

export const DENSITIES = ["smart", "paragraph", "all"] as const;
/** smart: the first mention on the page and those in paragraphs a statement is close to; paragraph: the first in each; all. */
export type Density = (typeof DENSITIES)[number];

const FIELDS = {
  /** The extension as a whole. */
  on: aBoolean,
  density: oneOf(...DENSITIES),
  /** Host names on which the reader switched it off ("www.bbc.co.uk"). */
  sitesOff: listOf(aString),
  /** Entity ids whose names are not marked. */
  muted: listOf(aString),
};
export const SettingsSchema = object(FIELDS);
export type Settings = Of<typeof SettingsSchema>;

export const SETTINGS_KEY = "settings";

export const DEFAULT_SETTINGS: Settings = { on: true, density: "smart", sitesOff: [], muted: [] };

/**
 * Reads settings out of whatever storage holds.
 * @returns the settings, and the names of the fields that were nonsense and took their defaults.
 */
export function readSettings(stored: unknown): { settings: Settings; odd: string[] } {
  if (stored === undefined) return { settings: { ...DEFAULT_SETTINGS }, odd: [] };
  if (typeof stored !== "object" || stored === null || Array.isArray(stored)) {
    return { settings: { ...DEFAULT_SETTINGS }, odd: [SETTINGS_KEY] };
  }
  const given = stored as Record<string, unknown>;
  const settings: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  const odd: string[] = [];
  for (const [key, schema] of Object.entries(FIELDS)) {
    if (!(key in given)) continue;
    if (is(schema, given[key])) settings[key] = given[key];
    else odd.push(`${SETTINGS_KEY}.${key}`);
  }
  return { settings: settings as Settings, odd };
}

/** Whether names are marked on this host. */
export function isOn(settings: Settings, host: string): boolean {
  return settings.on && !settings.sitesOff.includes(host);
}
