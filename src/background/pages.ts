/** The pages the background knows, with the names of the record; and how a page tells whether it is worth sending. */
import browser from "webextension-polyfill";
import packed from "../../build/names.json";
import { type StoredTelling, TELLING_KEY } from "../names/may-stand.ts";
import { openPacked } from "../names/open-packed.ts";
import { formsAtTheDoor } from "../names/telling.ts";
import type { NameFinder, PackedNames } from "../names/types.ts";
import { candidates } from "./candidates.ts";
import { KnownPages } from "./known-pages.ts";

const names = packed as unknown as PackedNames;
let opened: NameFinder | undefined;

export const pages = new KnownPages(() => {
  opened ??= openPacked(names, names.more ? candidates : undefined);
  return opened;
});

/** Leaves where every page finds it what a text must hold to be worth sending; nothing where any may be. */
export async function storeTellingWords(): Promise<void> {
  const now: StoredTelling = { of: __VERSION__, forms: formsAtTheDoor(names) };
  const stored = ((await browser.storage.local.get(TELLING_KEY))[TELLING_KEY] ?? {}) as Partial<StoredTelling>;
  if (stored.of === now.of && JSON.stringify(stored.forms) === JSON.stringify(now.forms)) return;
  await browser.storage.local.set({ [TELLING_KEY]: now });
}
