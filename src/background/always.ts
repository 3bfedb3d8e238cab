/**
 * Sites the reader added ("Always on this site"). What counts is the permission, which the browser keeps; the registered
 * script follows it, however it was given or taken back: in our popup, in the browser's own settings, by an update.
 */
import browser from "webextension-polyfill";
import { MARKS_CSS } from "../sites/injected.ts";
import { covers } from "./match-pattern.ts";
import { annotateOpenTabs, annotateTab, pageScript } from "./scripts.ts";

/** Registers the page script for a granted origin; harmless when it is registered already. */
export async function runAlways(origin: string, tab?: number): Promise<void> {
  if (!(await browser.permissions.contains({ origins: [origin] }))) {
    throw new Error(`the permission for ${origin} was not granted`);
  }
  await register(origin);
  if (tab !== undefined) await annotateTab(tab);
}

/** Gives the permission back; the listener below takes the script away. */
export async function runNever(origin: string): Promise<void> {
  await browser.permissions.remove({ origins: [origin] });
  await unregister(origin);
}

/** After an update Chrome has forgotten registered scripts, but not the permissions. */
export async function restoreAlways(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  await Promise.all(added(origins).map(register));
}

/** Every pattern the extension may run on now, listed or added. */
export async function grantedPatterns(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** The popup may be closed by the very question it asks, so what follows from the answer happens here. */
export function listenToPermissions(signal: AbortSignal): void {
  const granted = async ({ origins = [] }: browser.Permissions.Permissions) => {
    await Promise.all(added(origins).map(register));
    await annotateOpenTabs(origins);
  };
  const revoked = async ({ origins = [] }: browser.Permissions.Permissions) => {
    await Promise.all(origins.map(unregister));
  };
  browser.permissions.onAdded.addListener(granted);
  browser.permissions.onRemoved.addListener(revoked);
  signal.addEventListener("abort", () => {
    browser.permissions.onAdded.removeListener(granted);
    browser.permissions.onRemoved.removeListener(revoked);
  });
}

/** Patterns of the curated list: the manifest runs the script there. */
export function listedPatterns(): string[] {
  return (browser.runtime.getManifest().content_scripts ?? []).flatMap((script) => script.matches);
}

function added(origins: readonly string[]): string[] {
  const listed = listedPatterns();
  return origins.filter((origin) => !listed.includes(origin) && !listed.some((pattern) => covers(pattern, origin)));
}

async function register(origin: string): Promise<void> {
  const id = scriptId(origin);
  if ((await browser.scripting.getRegisteredContentScripts({ ids: [id] })).length > 0) return;
  const script = { id, matches: [origin], js: [pageScript], css: [MARKS_CSS], runAt: "document_end" as const };
  try {
    await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
  } catch (error) {
    // The popup's message and the permission's event may come at once: whoever is second finds it done.
    if (!/duplicate|already/i.test(String(error))) throw error;
  }
}

async function unregister(origin: string): Promise<void> {
  const ids = [scriptId(origin)];
  if ((await browser.scripting.getRegisteredContentScripts({ ids })).length === 0) return;
  try {
    await browser.scripting.unregisterContentScripts({ ids });
  } catch (error) {
    // The popup or options page and the permission's event may come at once: whoever is second finds it gone.
    if (!/nonexistent|no script|not (found|registered|exist)/i.test(String(error))) throw error;
  }
}

function scriptId(origin: string): string {
  return `always ${origin}`;
}
