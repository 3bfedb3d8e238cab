/** Answers pages that ask for the names their text holds, out of the files of this package. */
import browser from "webextension-polyfill";
import { packageFile } from "../library/package-file.ts";
import { largeNames } from "./large-names.ts";

export const candidates = largeNames(read, (error) =>
  console.error("On Record: the names of the archive cannot be used, only the bundled record’s are found:", error),
);

async function read(file: string): Promise<ArrayBuffer> {
  // Written out as one call: the check of the finished build lets nothing else be fetched.
  const answer = await packageFile(file, fetch(browser.runtime.getURL(file)));
  // By way of a blob: of its own body Chromium makes a buffer in twice the time.
  return (await answer.blob()).arrayBuffer();
}
