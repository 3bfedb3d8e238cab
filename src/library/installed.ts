/** The library of this build: the bundled record, and the archive that was built into the package, where one was. */
import browser from "webextension-polyfill";
import manifest from "../../build/archive.json";
import { openLibrary } from "./library.ts";
import { readPackageFile } from "./package-file.ts";
import { recall, record, scoredSearch } from "./record.ts";

export const library = openLibrary({ record, recall, search: scoredSearch }, manifest, fetchFile);

/** How much the archive holds; every count is 0 where there is none. */
export const archived: Pick<typeof manifest, "statements" | "sources" | "framing"> = manifest;

function fetchFile(name: string): Promise<Uint8Array> {
  // Written out as one call: the check of the finished build lets nothing else be fetched.
  return readPackageFile(name, fetch(browser.runtime.getURL(name)));
}
