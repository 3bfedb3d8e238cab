/** Chromium, with the build loaded from the command line. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { type Launch, type Launched, VIEWPORT } from "./rig.ts";

const QUIET = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--no-default-browser-check",
];

export async function launchChromium({ executablePath, extension, profile, proxy, scale }: Launch): Promise<Launched> {
  // Chromium connects ahead to the hosts of pages, past every route; that would look like somebody's request.
  mkdirSync(join(profile, "Default"), { recursive: true });
  writeFileSync(join(profile, "Default", "Preferences"), JSON.stringify({ net: { network_prediction_options: 2 } }));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    viewport: VIEWPORT,
    deviceScaleFactor: scale,
    args: [
      ...QUIET,
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      `--proxy-server=http://${proxy.host}:${proxy.port}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
  // URL.origin is null where the scheme is none of the web's.
  const origin = `chrome-extension://${new URL(worker.url()).host}`;
  const ownUrl = (path: string) => `${origin}/${path}`;
  return {
    context,
    ownUrl,
    closePage: (page) => page.close(),
    tap: async (page, { x, y }) => {
      const session = await context.newCDPSession(page);
      await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
      await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
      await session.detach();
    },
    stopBackground: stopWorkers,
  };
}

/** https://chromedevtools.github.io/devtools-protocol/tot/ServiceWorker/ */
async function stopWorkers(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const stopped = new Promise<void>((done) => {
    session.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
      if (versions.some((version) => version.runningStatus === "stopped")) done();
    });
  });
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.stopAllWorkers");
  await stopped;
  await session.detach();
}
