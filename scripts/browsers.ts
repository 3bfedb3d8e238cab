/**
 * Finds the browsers of this machine. One finder for `npm start`, `npm test`, vitest.config.ts and the end-to-end tests.
 * Pure look-ups; installing a missing one is scripts/install-browser.ts.
 */
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { chromium, firefox } from "@playwright/test";

export type Family = "chromium" | "firefox";

export interface FoundBrowser {
  family: Family;
  /** As its maker calls it: "Chromium", "Google Chrome" … */
  name: string;
  path: string;
}

interface Known {
  family: Family;
  name: string;
  /** Commands looked for on the PATH. */
  commands: string[];
  /** Below /Applications or ~/Applications. */
  mac: string;
  /** Below Program Files, Program Files (x86) or the local application data. */
  windows: string;
}

/** In order of preference: those that take an extension from the command line without further ado come first. */
const KNOWN: readonly Known[] = [
  {
    family: "chromium",
    name: "Chromium",
    commands: ["chromium", "chromium-browser"],
    mac: "Chromium.app/Contents/MacOS/Chromium",
    windows: "Chromium\\Application\\chrome.exe",
  },
  {
    family: "chromium",
    name: "Google Chrome",
    commands: ["google-chrome", "google-chrome-stable"],
    mac: "Google Chrome.app/Contents/MacOS/Google Chrome",
    windows: "Google\\Chrome\\Application\\chrome.exe",
  },
  {
    family: "chromium",
    name: "Microsoft Edge",
    commands: ["microsoft-edge", "microsoft-edge-stable"],
    mac: "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    windows: "Microsoft\\Edge\\Application\\msedge.exe",
  },
  {
    family: "firefox",
    name: "Firefox",
    commands: ["firefox", "firefox-esr"],
    mac: "Firefox.app/Contents/MacOS/firefox",
    windows: "Mozilla Firefox\\firefox.exe",
  },
  {
    family: "firefox",
    name: "Firefox Developer Edition",
    commands: ["firefox-developer-edition"],
    mac: "Firefox Developer Edition.app/Contents/MacOS/firefox",
    windows: "Firefox Developer Edition\\firefox.exe",
  },
];

/** The machine as the finder sees it; tests give their own. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  exists(path: string): boolean;
  /** Where Playwright keeps its own download of a browser, if it has been downloaded. */
  downloaded(family: Family): string | undefined;
}

const HERE: Machine = {
  platform: process.platform,
  env: process.env,
  exists: existsSync,
  downloaded(family) {
    try {
      return (family === "chromium" ? chromium : firefox).executablePath();
    } catch {
      // Playwright has no build for this system.
      return undefined;
    }
  },
};

/** Every browser found, best first. The variables CHROMIUM and FIREFOX name one to be used before all others. */
export function findBrowsers(machine: Machine = HERE): FoundBrowser[] {
  const found: FoundBrowser[] = [];
  const add = (family: Family, name: string, path: string | undefined) => {
    if (path && machine.exists(path) && !found.some((other) => other.path === path)) found.push({ family, name, path });
  };
  add("chromium", "the browser named by CHROMIUM", machine.env.CHROMIUM);
  add("firefox", "the browser named by FIREFOX", machine.env.FIREFOX);
  for (const known of KNOWN) for (const path of candidates(known, machine)) add(known.family, known.name, path);
  for (const family of ["chromium", "firefox"] as const) {
    add(family, `Playwright's ${family === "chromium" ? "Chromium" : "Firefox"}`, machine.downloaded(family));
  }
  return found;
}

/** The best browser of a family; undefined where none is installed. */
export function findBrowser(family: Family, machine: Machine = HERE): FoundBrowser | undefined {
  return findBrowsers(machine).find((browser) => browser.family === family);
}

function candidates(known: Known, { platform, env }: Machine): string[] {
  if (platform === "darwin")
    return ["/Applications", join(homedir(), "Applications")].map((dir) => join(dir, known.mac));
  if (platform === "win32") {
    const folders = [env.ProgramFiles, env["ProgramFiles(x86)"], env.LOCALAPPDATA];
    return folders.filter((folder) => folder !== undefined).map((folder) => join(folder, known.windows));
  }
  const folders = (env.PATH ?? "").split(delimiter).filter(Boolean);
  return known.commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}
