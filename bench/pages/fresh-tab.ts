/** A browser for measuring what runs for the first time: a tab of its own for each sample, the pages served still. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium, type Page } from "@playwright/test";
import { build } from "vite";
import { findBrowser } from "../../scripts/browsers.ts";

export const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
export const HOST = "https://bench.example/";
const SHARED = process.env.ON_RECORD_SHARED ?? at("../../../shared");

/** With these the page's clock ticks in microseconds. */
const ISOLATED = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
};

/**
 * The names of the first `count` of the real pages.
 * @throws {Error} where there are none
 */
export function pageNames(count: number): string[] {
  const folder = `${SHARED}/pages`;
  if (!existsSync(folder)) throw new Error("no pages: put them into ../shared/pages, or say where in ON_RECORD_SHARED");
  return readdirSync(folder).slice(0, count);
}

/** As it was served, but for scripts and what it would load. */
export function still(page: string): string {
  return readFileSync(`${SHARED}/pages/${page}/page.html`, "utf8")
    .replace(/<script\b[\s\S]*?<\/script>/gi, "")
    .replace(/<(?:link|meta)\b[^>]*(?:stylesheet|preload|http-equiv)[^>]*>/gi, "");
}

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

/**
 * Milliseconds the tab's main thread was at work while `work` ran in it; a machine that is busy with something else
 * does not count. Includes what it takes to be asked, about half a millisecond.
 */
export async function threadTime(tab: Page, work: () => Promise<unknown>): Promise<number> {
  const session = await tab.context().newCDPSession(tab);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const now = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "ThreadTime")?.value ?? Number.NaN;
  };
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
