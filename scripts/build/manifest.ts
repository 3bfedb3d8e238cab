/** From the one manifest.json to the manifest of a target. Pure: which browser's fields stay is crxjs's part. */
import type { Target } from "./target.ts";

export interface BaseManifest {
  version: string;
  host_permissions: string[];
  content_scripts: { matches: string[]; js: string[]; css: string[]; run_at: string }[];
  browser_specific_settings?: unknown;
  minimum_chrome_version?: string;
}

/** This machine's own pages, for `npm start`: in dev manifests alone (scripts/check-built.ts holds that). */
const OWN_MACHINE = "http://127.0.0.1/*";

/**
 * Fills in what the manifest of a target does not share with the others.
 * @param base manifest.json as it stands
 * @param version of package.json
 * @param listed match patterns of the curated list
 */
export function manifestFor<M extends BaseManifest>(base: M, target: Target, version: string, listed: string[]): M {
  const patterns = target.kind === "dev" ? [...listed, OWN_MACHINE] : listed;
  const made: M = {
    ...base,
    version,
    host_permissions: patterns,
    content_scripts: base.content_scripts.map((script) => ({ ...script, matches: patterns, css: [marks(target)] })),
  };
  // Each browser warns about the other's field.
  if (target.browser === "chrome") delete made.browser_specific_settings;
  else delete made.minimum_chrome_version;
  return made;
}

/** The same names as src/sites/injected.ts, which the background injects from. */
function marks({ browser }: Target): string {
  return browser === "firefox" ? "src/page/marks.firefox.css" : "src/page/marks.chromium.css";
}
