/** All text of our own comes from _locales, so a translation is one file. */
import browser from "webextension-polyfill";
import type messages from "../public/_locales/en/messages.json";
import type { Label } from "./record/card-view.ts";

export type MessageKey = keyof typeof messages;

/** The text of a key, with $1, $2 … put in. An unknown key comes back as itself, so a gap is seen, not hidden. */
export function t(key: MessageKey, ...subs: string[]): string {
  return browser.i18n.getMessage(key, subs) || key;
}

/** The text of a label that came in a message; a plain text of the record is itself. */
export function tLabel(label: Label | string): string {
  return typeof label === "string" ? label : t(label.key as MessageKey, ...(label.subs ?? []));
}
