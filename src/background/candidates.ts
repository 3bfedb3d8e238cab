/**
 * The names of a record too large for a tab: one copy for the whole browser, opened when a page first asks and kept as long
 * as the background is awake.
 */
import browser from "webextension-polyfill";
import { FORMS_FILE, INDEX_FILE } from "../archive/manifest.ts";
import type { Ask, PageToBackground } from "../messages.ts";
import { openForms } from "../names/forms-file/index.ts";
import { candidatesIn, openIndex, warmUp } from "../names/index-file/index.ts";
import { packNames } from "../names/pack.ts";
import type { PackedNames } from "../names/types.ts";

const NOBODY = packNames({ format: 1, forms: [] });

let opening: ReturnType<typeof open> | undefined;

async function open() {
  const reading = Promise.all([INDEX_FILE, FORMS_FILE].map(read));
  // While the disk is busy we are not.
  warmUp();
  const [index, forms] = await reading;
  return { index: openIndex(index as ArrayBuffer), forms: openForms(forms as ArrayBuffer) };
}

async function read(file: string): Promise<ArrayBuffer> {
  // A file of the extension's own: no request leaves the browser.
  const answer = await fetch(browser.runtime.getURL(file));
  if (!answer.ok) throw new Error(`${file} is missing`);
  return answer.arrayBuffer();
}

/**
 * Names of those who may be meant in these texts. Where the files cannot be used nobody is: pages then go by the names that
 * they have from the bundled record.
 */
export async function candidates({ lang, texts }: Ask<typeof PageToBackground, "candidates">): Promise<PackedNames> {
  // A failure stays until the background next wakes: the same file would be refused for each page again.
  opening ??= open();
  try {
    const { index, forms } = await opening;
    return candidatesIn(texts, lang, index, (entity) => forms.of(entity));
  } catch (error) {
    console.error("On Record: the names of the archive cannot be used, only the bundled record's are found:", error);
    return NOBODY;
  }
}
