/** What can be built: two browsers, four kinds. The name of a target is its folder under dist/ and Vite's mode. */

export type Browser = "chrome" | "firefox";

/**
 * release: what readers get. test: the same but for an open shadow root, since test tools see into no other.
 * archive: as test, with an invented pack beside the bundled record (scripts/build.ts --archive).
 * dev: as release but for the manifest, which adds this machine's own pages.
 */
export type Kind = "release" | "test" | "archive" | "dev";

export interface Target {
  browser: Browser;
  kind: Kind;
}

export const BROWSERS: readonly Browser[] = ["chrome", "firefox"];
export const KINDS: readonly Kind[] = ["release", "test", "archive", "dev"];

/** "chrome", "test-chrome", "archive-firefox" … */
export function targetName({ browser, kind }: Target): string {
  return kind === "release" ? browser : `${kind}-${browser}`;
}

/** @throws {Error} where no target has this name. */
export function readTarget(name: string): Target {
  const all = KINDS.flatMap((kind) => BROWSERS.map((browser) => ({ browser, kind })));
  const found = all.find((target) => targetName(target) === name);
  if (!found) throw new Error(`no build is called "${name}"; there are ${all.map(targetName).join(", ")}`);
  return found;
}
