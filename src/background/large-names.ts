/**
 * The names of a record too large for a tab: one copy for the whole browser, opened when a page first asks and kept as long
 * as the background is awake.
 */
import { FORMS_FILE, INDEX_FILE } from "../archive/manifest.ts";
import { openForms } from "../names/forms-file/index.ts";
import { meantIn, openIndex, warmUp } from "../names/index-file/index.ts";
import type { NamesSource } from "../names/learning-names.ts";

/**
 * Where the files cannot be used nobody is meant: pages then go by the names that they have from the bundled record.
 * @param read reads a file of the package by its name
 * @param complain is told once why the files were refused
 */
export function largeNames(
  read: (file: string) => Promise<ArrayBuffer>,
  complain: (error: unknown) => void,
): NamesSource {
  let opening: ReturnType<typeof open> | undefined;

  function open() {
    // Each as soon as it is there: reading takes longest, and whoever waits can check one file, and look names up in it,
    // while the other is still on its way.
    const index = read(INDEX_FILE).then(openIndex);
    const forms = read(FORMS_FILE).then(openForms);
    Promise.all([index, forms]).catch(complain);
    // While the disk is busy we are not.
    warmUp();
    return { index, forms };
  }

  return async (lang, texts) => {
    // A failure stays until the background next wakes: the same file would be refused for each page again.
    opening ??= open();
    const index = await opening.index.catch(refused);
    const meant = index ? meantIn(texts, lang, index) : [];
    const forms = await opening.forms.catch(refused);
    return forms ? [...meant].flatMap(forms.of) : [];
  };
}

/** What is wrong has been said: {@link largeNames}. */
const refused = () => undefined;
