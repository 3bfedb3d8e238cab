/** Gets a browser where none is installed, and says plainly what it does. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { type Family, type FoundBrowser, findBrowser } from "./browsers.ts";
import { bin, ROOT } from "./run.ts";

const APT_PACKAGE: Record<Family, string> = { chromium: "chromium", firefox: "firefox-esr" };

/** How long Playwright's download may take, in milliseconds: on a machine that cannot reach it, it would hang. */
const DOWNLOAD_LIMIT = 240_000;
/** How long apt may take, in milliseconds. */
const APT_LIMIT = 600_000;

/**
 * The browser of a family, installed first where it is missing: from Debian's packages where we may, else Playwright's.
 * @throws {Error} with one line that says what to install.
 */
export function ensureBrowser(family: Family): FoundBrowser {
  return findBrowser(family) ?? fromApt(family) ?? fromPlaywright(family) ?? give(family);
}

function fromApt(family: Family): FoundBrowser | undefined {
  const root = process.getuid?.() === 0;
  if (!root || !existsSync("/etc/debian_version")) return undefined;
  const name = APT_PACKAGE[family];
  console.log(`No ${label(family)} here: installing Debian's package ${name} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...args: string[]) => {
    const ran = spawnSync("apt-get", ["-qq", ...args], { env, timeout: APT_LIMIT, encoding: "utf8" });
    if (ran.status !== 0) console.error((ran.stderr ?? String(ran.error)).trim().split("\n").slice(-3).join("\n"));
    return ran.status === 0;
  };
  // A fresh machine has no package lists; Ubuntu's packages of these names only point to snap, and find nothing here.
  return apt("update") && apt("install", "--yes", "--no-install-recommends", name) ? findBrowser(family) : undefined;
}

function fromPlaywright(family: Family): FoundBrowser | undefined {
  console.log(`No ${label(family)} here: downloading Playwright's (at most ${DOWNLOAD_LIMIT / 60_000} minutes) …`);
  const args = [bin("playwright", "@playwright/test"), "install", family];
  // Of its errors, pages of them, one line is shown.
  const ran = spawnSync(process.execPath, args, { cwd: ROOT, encoding: "utf8", timeout: DOWNLOAD_LIMIT });
  if (ran.status !== 0) console.error(/^Error: .*$/m.exec(ran.stderr ?? "")?.[0] ?? "It did not come in time.");
  return ran.status === 0 ? findBrowser(family) : undefined;
}

function give(family: Family): never {
  const what = family === "chromium" ? "Chromium, Chrome or Edge" : "Firefox 146 or later";
  const variable = family === "chromium" ? "CHROMIUM" : "FIREFOX";
  throw new Error(`No ${label(family)} found: install ${what}, or put its path into the variable ${variable}.`);
}

function label(family: Family): string {
  return family === "chromium" ? "Chromium" : "Firefox";
}
