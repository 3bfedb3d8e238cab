/** One page script per page, and an end to it when the extension is updated under it. */
import browser from "webextension-polyfill";

const KEY = "__onRecordPage";

interface Running {
  isAlive(): boolean;
  stop(): void;
}

/**
 * Makes this script the page's only one. A script whose extension is gone is told to stop and is followed.
 * @returns the signal that ends it, or undefined where another one is at work
 */
export function claimPage(): AbortSignal | undefined {
  const world = globalThis as { [KEY]?: Running };
  const before = world[KEY];
  if (before?.isAlive()) return undefined;
  before?.stop();
  const end = new AbortController();
  // https://github.com/w3c/webextensions/issues/789: an orphaned script loses its runtime id.
  world[KEY] = { isAlive: () => !end.signal.aborted && !!browser.runtime?.id, stop: () => end.abort() };
  return end.signal;
}
