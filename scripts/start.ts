/**
 * `npm start [-- --browser firefox] [--headless]`: builds the extension, serves the sample news page and opens a browser
 * with the extension on it. Without a display it shows in the terminal what a reader would see.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { type Family, type FoundBrowser, findBrowser, findBrowsers } from "./browsers.ts";
import { ensureBrowser } from "./install-browser.ts";
import { bin, ROOT } from "./run.ts";
import { openChromium } from "./start/chromium.ts";
import { type Driver, type Opening, type Tab, until } from "./start/driver.ts";
import { openFirefox } from "./start/firefox.ts";
import { serve } from "./start/serve.ts";
import { marksAtRest, show } from "./start/show.ts";

const PICTURE = join(ROOT, "test-results/start.png");
/** How long the welcome page may take to come, in milliseconds. */
const WELCOME_LIMIT = 10_000;

try {
  await start();
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

async function start(): Promise<void> {
  const { values } = parseArgs({ options: { browser: { type: "string" }, headless: { type: "boolean" } } });
  const browser = choose(values.browser);
  const headless = values.headless ?? !hasDisplay();
  const target = `dev-${browser.family === "firefox" ? "firefox" : "chrome"}`;

  const built = spawnSync(process.execPath, [bin("tsx"), "scripts/build.ts", target], { cwd: ROOT, stdio: "inherit" });
  if (built.status !== 0) throw new Error(`dist/${target} could not be built`);
  const { url, server } = await serve(join(ROOT, "sample"));
  console.log(`The sample page is at ${url}`);
  console.log(
    `Opening ${browser.name} (${browser.path})${headless ? ", without a window: there is no display" : ""} …`,
  );

  const profile = mkdtempSync(join(tmpdir(), "on-record-profile-"));
  mkdirSync(join(ROOT, "test-results"), { recursive: true });
  const log = openSync(join(ROOT, "test-results/start.log"), "w");
  const opening = { path: browser.path, extension: join(ROOT, "dist", target), profile, headless, log };
  let driver: Driver | undefined;
  const stop = () => void driver?.close();
  process.once("SIGINT", stop).once("SIGTERM", stop);
  try {
    driver = await open(browser.family, opening);
    console.log(`The extension is loaded (${await driver.install()}).`);
    const tab = await inFront(driver, url);
    if (headless) {
      await show(driver, tab, url, PICTURE);
      console.log(`\nA picture of it is in ${relative(ROOT, PICTURE)}.`);
    } else {
      const marks = await marksAtRest(tab);
      if (marks.length === 0) throw new Error("The extension is loaded, but it marked nothing in the sample page.");
      console.log(`${marks.length} names are marked: rest on one. Close the browser, or press Ctrl-C, to end.`);
      await driver.closed;
    }
  } finally {
    await driver?.close();
    server.close();
    server.closeAllConnections();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** The sample page, in front of the welcome page that comes at install: in a tab at the back nothing is marked. */
async function inFront(driver: Driver, url: string): Promise<Tab> {
  const welcome = driver.ownUrl("src/welcome/welcome.html");
  await until(async () => (await driver.tabs()).some((address) => address.startsWith(welcome)), WELCOME_LIMIT);
  return driver.open(url);
}

async function open(family: Family, opening: Opening): Promise<Driver> {
  return family === "firefox" ? await openFirefox(opening) : openChromium(opening);
}

/** `--browser` takes a family, or a part of a browser's name: firefox, chromium, chrome, edge. */
function choose(wanted: string | undefined): FoundBrowser {
  if (wanted === undefined) return findBrowser("chromium") ?? findBrowser("firefox") ?? ensureBrowser("chromium");
  const word = wanted.toLowerCase();
  if (word === "firefox") return ensureBrowser("firefox");
  if (word === "chromium") return ensureBrowser("chromium");
  const named = findBrowsers().find(({ name }) => name.toLowerCase().includes(word));
  if (!named) throw new Error(`No browser called "${wanted}" found; try --browser chromium or --browser firefox.`);
  return named;
}

function hasDisplay(): boolean {
  return process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
