/** What the page says of itself that decides which names count: its language and its date. */
import type { Reading } from "../names/types.ts";
import { dateOf } from "./date.ts";
import { isOrHolds } from "./text/roots.ts";

/** Where a page names its language that does not say it on its root element; the latter is `og:locale`. */
const LANGUAGE = "meta[http-equiv=content-language i],meta[property$=locale]";
const TELLS = "html,meta,script,time";

export function whatIsTold(document: Document): Reading {
  return { lang: languageOf(document), date: dateOf(document) };
}

/** Whether the node may say another language or date: to ask the page costs more than to read a paragraph. */
export function mayTell(node: Node): boolean {
  return isOrHolds(node, TELLS);
}

export function languageOf(document: Document): string {
  const meta = () => document.querySelector<HTMLMetaElement>(LANGUAGE)?.content.split(",")[0];
  const lang = document.documentElement.lang || meta() || "";
  return lang.trim().replace("_", "-");
}
