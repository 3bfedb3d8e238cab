/** The background's part of `live-page.ts`, in a worker: whom the page names. */
import { KnownPages } from "../../src/background/known-pages.ts";
import { openNames } from "../../src/names/open.ts";
import type { NameFinder } from "../../src/names/types.ts";

let finder: NameFinder;
const pages = new KnownPages(() => finder);

globalThis.onmessage = async ({ data: { names, question } }) => {
  if (names) finder = openNames(names);
  const answer = question && (await pages.mentions(question));
  (globalThis as unknown as Worker).postMessage(answer);
};
