/** Match patterns as the manifest and the permissions API write them: "https://www.example.org/*". */
import browser from "webextension-polyfill";

/** The host of a match pattern: "*.example.org", "www.example.org"; the pattern itself where it names none. */
export function patternHost(pattern: string): string {
  return /^[^:]+:\/\/([^/]+)\//.exec(pattern)?.[1] ?? pattern;
}

/** The curated list of news sites, as the manifest has it. */
export function listedOrigins(): string[] {
  const manifest = browser.runtime.getManifest() as { host_permissions?: string[] };
  return manifest.host_permissions ?? [];
}

/**
 * Asks for access. Firefox takes the request only inside the click itself, so nothing may be awaited before this call:
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/User_actions
 */
export function requestOrigins(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins });
}

/** Whether the reader's browser lets us onto the listed sites: Firefox leaves that to the reader, in MV3. */
export function mayReadListed(): Promise<boolean> {
  return browser.permissions.contains({ origins: listedOrigins() });
}
