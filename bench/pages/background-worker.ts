/** The background's part, in a worker: whom a page names. The names are those of a small record, or the files of a large one. */
import { INDEX_FILE } from "../../src/archive/manifest.ts";
import { KnownPages } from "../../src/background/known-pages.ts";
import { largeNames } from "../../src/background/large-names.ts";
import { openNames } from "../../src/names/open.ts";
import { packNames } from "../../src/names/pack.ts";
import type { NameFinder } from "../../src/names/types.ts";
import type { BackgroundNames } from "./background.ts";

let finder: NameFinder;
const pages = new KnownPages(() => finder);
const NOBODY = packNames({ format: 1, forms: [] });

globalThis.onmessage = async ({ data: { names, question } }) => {
  if (names) finder = await open(names);
  const answer = question && (await pages.mentions(question));
  (globalThis as unknown as Worker).postMessage(answer);
};

async function open({ packed, file, forms }: BackgroundNames): Promise<NameFinder> {
  if (packed) return openNames(packed);
  const read = async (name: string) => (name === INDEX_FILE ? file : forms) as ArrayBuffer;
  const large = largeNames(read, (error) => console.error(error));
  await large("en", []);
  return openNames({ ...NOBODY, more: true }, large);
}
