/** Keeps the names of the record where every page script finds them without waking anybody. */
import browser from "webextension-polyfill";
import names from "../../build/names.json";
import { NAMES_KEY } from "../names/packed.ts";

export { names };

/** Writes them where storage holds none, others, or nonsense. */
export async function keepNames(): Promise<void> {
  const packed = JSON.stringify(names);
  if ((await browser.storage.local.get(NAMES_KEY))[NAMES_KEY] === packed) return;
  await browser.storage.local.set({ [NAMES_KEY]: packed });
}
