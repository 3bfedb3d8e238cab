/** The name recogniser, opened when something first asks for it and kept as long as the worker lives. */
import browser from "webextension-polyfill";
import modelFile from "../../model/names.bin?url";
import { openRecogniser, type Recogniser } from "../names/tagger/recogniser.ts";

let opening: Promise<Recogniser> | undefined;

/** @throws {Error} where the extension's own model file cannot be read; the next question tries again */
export function recogniser(): Promise<Recogniser> {
  opening ??= open().catch((error) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

async function open(): Promise<Recogniser> {
  // A file of the extension's own: no request leaves the browser.
  const file = await fetch(browser.runtime.getURL(modelFile));
  return openRecogniser(await file.arrayBuffer());
}

/** It reads English; a page that does not say what it is written in is tried. */
export function canRead(lang: string): boolean {
  return lang === "" || /^en\b/i.test(lang);
}
