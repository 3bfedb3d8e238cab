/** The names to look for: out of storage, where the background keeps them; asked for where they are not there yet. */
import browser from "webextension-polyfill";
import { openPacked } from "../names/open-packed.ts";
import { isPackedNames, NAMES_KEY, readPacked } from "../names/packed.ts";
import type { NameFinder, PackedNames } from "../names/types.ts";
import type { Asker } from "./asker.ts";

/** @throws {Error} where neither storage nor the background has names that can be read. */
export async function findNames(ask: Asker): Promise<NameFinder> {
  const stored = async () => readPacked((await browser.storage.local.get(NAMES_KEY))[NAMES_KEY]);
  // A background that is stopped with the question open has left them in storage meanwhile.
  const names = checked((await stored()) ?? (await ask("names", {}).catch(stored)));
  return openPacked(
    names,
    names.more ? async (lang, texts) => checked(await ask("candidates", { lang, texts: [...texts] })) : undefined,
  );
}

function checked(names: unknown): PackedNames {
  if (isPackedNames(names)) return names;
  throw new Error("names cannot be read: reinstall On Record");
}
