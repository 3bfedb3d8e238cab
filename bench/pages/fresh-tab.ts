/** A browser for measuring what runs for the first time: a tab of its own for each sample, the pages served still. */
import { fileURLToPath } from "node:url";
import { type CDPSession, chromium, type Page } from "@playwright/test";
import { build } from "vite";
import { findBrowser } from "../../scripts/browsers.ts";
import { still } from "./web.ts";

export const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
export const HOST = "https://bench.example/";

/** With these the page's clock ticks in microseconds. */
const ISOLATED = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
};

/** A file as one script. */
export async function bundle(file: string, minify = true): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    define: { __BROWSER__: '"chrome"' },
    build: { write: false, minify, lib: { entry: file, formats: ["iife"], name: "bench" } },
  });
  const [output] = [built].flat() as { output: { code: string }[] }[];
  return output?.output[0]?.code ?? "";
}

/** https://chromedevtools.github.io/devtools-protocol/tot/Performance/ */
export async function metrics(session: CDPSession): Promise<Record<string, number>> {
  const { metrics } = await session.send("Performance.getMetrics");
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/**
 * Milliseconds the tab's main thread was at work while `work` ran in it; a machine that is busy with something else
 * does not count. Includes what it takes to be asked, about half a millisecond.
 */
export async function threadTime(tab: Page, work: () => Promise<unknown>): Promise<number> {
  const session = await tab.context().newCDPSession(tab);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const now = async () => (await metrics(session)).ThreadTime ?? Number.NaN;
  const before = await now();
  await work();
  return ((await now()) - before) * 1000;
}

export interface Fresh {
  /** Opens the address, and closes the tab behind `work`. */
  inFreshTab<T>(address: string, work: (tab: Page) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/**
 * Chromium, cut off from the network.
 * @param names served as `names/KEY`
 * @throws {Error} where there is no Chromium
 */
export async function openBrowser(
  pages: readonly string[],
  names: Record<string, string | Buffer> = {},
): Promise<Fresh> {
  const found = findBrowser("chromium");
  if (!found) throw new Error("no chromium is installed: apt install chromium");
  const browser = await chromium.launch({
    executablePath: found.path,
    args: [...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
  });
  const context = await browser.newContext({ viewport: { width: 1100, height: 800 } });
  const files = new Map<string, { body: string | Buffer; contentType: string }>();
  for (const page of pages) files.set(`${HOST}${page}`, { body: still(page), contentType: "text/html; charset=utf-8" });
  for (const [key, body] of Object.entries(names)) {
    files.set(`${HOST}names/${encodeURI(key)}`, { body, contentType: "application/octet-stream" });
  }
  files.set(HOST, { body: "<!doctype html><html lang=en><body></body></html>", contentType: "text/html" });
  await context.route("**/*", (route) => {
    const file = files.get(route.request().url());
    return file ? route.fulfill({ status: 200, headers: ISOLATED, ...file }) : route.abort();
  });
  return {
    async inFreshTab(address, work) {
      const tab = await context.newPage();
      try {
        await tab.goto(address, { waitUntil: "load" });
        return await work(tab);
      } finally {
        await tab.close();
      }
    },
    close: () => browser.close(),
  };
}
