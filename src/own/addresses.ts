/** Addresses of the extension's own pages, and what they carry. */
import browser from "webextension-polyfill";

/** What the source page is asked to show; nothing: what the record holds. */
export interface SourceTarget {
  source?: string;
  /** A statement, a publisher's line or a reported wording. */
  statement?: string;
  entity?: string;
}

export function sourcePage(target: SourceTarget = {}): string {
  const query = new URLSearchParams(Object.entries(target).filter(([, value]) => value)).toString();
  return browser.runtime.getURL(`src/reader/source.html${query && `?${query}`}`);
}

export function welcomePage(part = ""): string {
  return browser.runtime.getURL(`src/welcome/welcome.html${part && `#${part}`}`);
}

export function optionsPage(): string {
  return browser.runtime.getURL("src/options/options.html");
}
