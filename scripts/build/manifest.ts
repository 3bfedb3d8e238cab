/** From the one manifest.json to the manifest of a target. Which browser's fields stay is crxjs's part. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { formsAtTheDoor } from "../../src/names/telling.ts";
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
 * @param late scripts that come with the first: see {@link alwaysWanted}
 */
export function manifestFor<M extends BaseManifest>(
  base: M,
  target: Target,
  version: string,
  listed: string[],
  late: readonly string[] = [],
): M {
  const patterns = target.kind === "dev" ? [...listed, OWN_MACHINE] : listed;
  const made: M = {
    ...base,
    version,
    host_permissions: patterns,
    content_scripts: base.content_scripts.map((script) => ({
      ...script,
      js: [...script.js, ...late],
      matches: patterns,
      css: [marks(target)],
    })),
  };
  // Each browser warns about the other's field.
  if (target.browser === "chrome") delete made.browser_specific_settings;
  else delete made.minimum_chrome_version;
  return made;
}

const EYES = "src/page/eyes.iife.ts";

/**
 * With a record of which any text may hold a name, the eyes come with the door: to send for them would only take longer.
 * @param root where the record has been compiled
 */
export function alwaysWanted(root: string): string[] {
  const path = join(root, "build/names.json");
  const names = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;
  return names && !formsAtTheDoor(names) ? [EYES] : [];
}

/** The same names as src/sites/injected.ts, which the background injects from. */
function marks({ browser }: Target): string {
  return browser === "firefox" ? "src/page/marks.firefox.css" : "src/page/marks.chromium.css";
}
