/** The names to look for: out of storage, where the background keeps them; asked for where they are not there yet. */
import browser from "webextension-polyfill";
import { isPackedNames, NAMES_KEY } from "../names/packed.ts";
import type { PackedNames } from "../names/types.ts";
import type { Asker } from "./asker.ts";

/** @throws {Error} where neither storage nor the background has names that can be read. */
export async function readNames(ask: Asker): Promise<PackedNames> {
  const stored = (await browser.storage.local.get(NAMES_KEY))[NAMES_KEY];
  if (isPackedNames(stored)) return stored;
  const names = await ask("names", {});
  if (isPackedNames(names)) return names;
  throw new Error("the names to look for cannot be read; reinstall the extension");
}
