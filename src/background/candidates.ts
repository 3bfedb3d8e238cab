/** Answers pages that ask for the names their text holds, out of the files of this package. */
import browser from "webextension-polyfill";
import { largeNames } from "./large-names.ts";

export const candidates = largeNames(read, (error) =>
  console.error("On Record: the names of the archive cannot be used, only the bundled record’s are found:", error),
);

async function read(file: string): Promise<ArrayBuffer> {
  // A file of the extension's own: no request leaves the browser.
  const answer = await fetch(browser.runtime.getURL(file)).catch(() => undefined);
  if (!answer?.ok) throw new Error(`${file} is missing from the extension; install the extension anew`);
  return answer.arrayBuffer();
}
