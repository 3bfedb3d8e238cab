/** A real browser with a build of the extension in it. The same specs run on both; what differs is behind this. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BrowserContext, Page } from "@playwright/test";
import { type Family, findBrowser } from "../../../scripts/browsers.ts";
import { launchChromium } from "./chromium.ts";
import { launchFirefox } from "./firefox.ts";
import { openSink } from "./sink.ts";

/** test: the card's shadow root is open. archive: the same with an invented archive. release: what readers get. */
export type Build = "test" | "archive" | "release";

export interface Rig {
  browserName: Family;
  context: BrowserContext;
  manifest: BuiltManifest;
  /** The address of one of the extension's own files. */
  ownUrl(path: string): string;
  /**
   * Stops the worker or event page, as the browser does after a while. Resolves once it is stopped.
   * @param own any page of the extension's own
   */
  stopBackground(own: Page): Promise<void>;
  /** Closes a page, one of the extension's own as well. */
  closePage(page: Page): Promise<void>;
  /** A finger's tap; neither browser is told to be a telephone, which would change more than that. */
  tap(page: Page, point: { x: number; y: number }): Promise<void>;
  /** Hosts that were asked for past all routes, browser makers' own left out. */
  escaped(): string[];
  close(): Promise<void>;
}

export interface BuiltManifest {
  action: { default_popup: string };
  options_ui: { page: string };
  content_scripts: { matches: string[] }[];
  permissions: string[];
  content_security_policy: { extension_pages: string };
  browser_specific_settings?: { gecko: { id: string } };
}

/** What a launcher is given. */
export interface Launch {
  executablePath: string;
  /** The folder of the build. */
  extension: string;
  manifest: BuiltManifest;
  profile: string;
  /** Every connection that no route answers goes here and nowhere. */
  proxy: { host: string; port: number };
  scale: number;
}

export type Launched = Pick<Rig, "context" | "ownUrl" | "stopBackground" | "closePage" | "tap">;

/**
 * @param scale device pixels to a CSS pixel
 * @throws {Error} where the browser or the build is missing, saying what to do.
 */
export async function launch(family: Family, build: Build, scale = 1): Promise<Rig> {
  const target = `${build === "release" ? "" : `${build}-`}${family === "chromium" ? "chrome" : "firefox"}`;
  const extension = fileURLToPath(new URL(`../../../dist/${target}`, import.meta.url));
  if (!existsSync(join(extension, "manifest.json"))) {
    throw new Error(`dist/${target} has not been built: npx tsx scripts/test.ts build`);
  }
  return launchFolder(family, extension, scale);
}

/**
 * As {@link launch}, with any unpacked extension.
 * @param extension its folder
 */
export async function launchFolder(family: Family, extension: string, scale = 1): Promise<Rig> {
  const browser = findBrowser(family);
  if (!browser)
    throw new Error(`no ${family} is installed: apt install ${family === "firefox" ? "firefox-esr" : family}`);
  const manifest = JSON.parse(readFileSync(join(extension, "manifest.json"), "utf8")) as BuiltManifest;
  const profile = mkdtempSync(join(tmpdir(), "on-record-e2e-"));
  const sink = await openSink();
  const start = family === "chromium" ? launchChromium : launchFirefox;
  const launched = await start({ executablePath: browser.path, extension, manifest, profile, proxy: sink, scale });
  return {
    ...launched,
    browserName: family,
    manifest,
    escaped: sink.hosts,
    close: async () => {
      await launched.context.close();
      await sink.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

export const VIEWPORT = { width: 1100, height: 800 };
