/**
 * The names of a record too large for a tab: one copy for the whole browser, opened when a page first asks and kept as long
 * as the background is awake.
 */
import { FORMS_FILE, INDEX_FILE } from "../archive/manifest.ts";
import { openForms } from "../names/forms-file/index.ts";
import { candidatesIn, openIndex, warmUp } from "../names/index-file/index.ts";
import { packNames } from "../names/pack.ts";
import type { PackedNames } from "../names/types.ts";

/** Names of those who may be meant in these texts of a page in that language (BCP 47). */
export type Candidates = (lang: string, texts: readonly string[]) => Promise<PackedNames>;

/**
 * Where the files cannot be used nobody is meant: pages then go by the names that they have from the bundled record.
 * @param read reads a file of the package by its name
 * @param complain is told once why the files were refused
 */
export function largeNames(
  read: (file: string) => Promise<ArrayBuffer>,
  complain: (error: unknown) => void,
): Candidates {
  let opening: ReturnType<typeof open> | undefined;

  async function open() {
    const reading = Promise.all([read(INDEX_FILE), read(FORMS_FILE)]);
    // While the disk is busy we are not.
    warmUp();
    try {
      const [index, forms] = await reading;
      return { index: openIndex(index), forms: openForms(forms) };
    } catch (error) {
      complain(error);
      return undefined;
    }
  }

  return async (lang, texts) => {
    // A failure stays until the background next wakes: the same file would be refused for each page again.
    opening ??= open();
    const opened = await opening;
    if (!opened) return packNames({ format: 1, forms: [] });
    return candidatesIn(texts, lang, opened.index, (entity) => opened.forms.of(entity));
  };
}
