/** Match patterns: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns */

const PATTERN = /^(\*|https?):\/\/([^/]+)\//;

/** Whether a pattern's scheme and host take in all that another pattern's do; paths are not compared. */
export function covers(pattern: string, other: string): boolean {
  const [, scheme = "", host = ""] = PATTERN.exec(pattern) ?? [];
  const [, otherScheme = "", otherHost = ""] = PATTERN.exec(other) ?? [];
  if (!scheme || !otherScheme || (scheme !== "*" && scheme !== otherScheme)) return false;
  if (host === "*" || host === otherHost) return true;
  if (!host.startsWith("*.")) return false;
  const domain = host.slice(2);
  return otherHost.replace(/^\*\./, "") === domain || otherHost.endsWith(`.${domain}`);
}
