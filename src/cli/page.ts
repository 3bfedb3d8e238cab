import { parseHTML } from "linkedom/worker";
import { readPlainArticle } from "../article/plain.ts";
import { readArticle } from "../article/read.ts";
import type { Article } from "../article/types.ts";
import { decode } from "./decode.ts";
import { leanHtml } from "./lean-html.ts";

/** The article in a file's bytes: HTML by its name or by its beginning, plain text else. */
export function articleOf(bytes: Uint8Array, file: string): Article {
  const text = decode(bytes);
  return isHtml(text, file) ? htmlArticle(text) : readPlainArticle(text);
}

/** Reads a page with linkedom. Nothing in it is run or fetched. */
export function htmlArticle(html: string, url?: string): Article {
  const { document, whole } = documentOf(html);
  const article = readArticle(document, url === undefined ? {} : { url });
  if (!whole) article.problem = "too-large";
  return article;
}

/** The document of a page, and whether it could be parsed whole. */
export function documentOf(html: string): { document: Document; whole: boolean } {
  const lean = leanHtml(html);
  return { document: parseHTML(lean.html).document as unknown as Document, whole: lean.whole };
}

function isHtml(text: string, file: string): boolean {
  if (/\.x?html?$/i.test(file)) return true;
  if (/\.(?:txt|text|md)$/i.test(file)) return false;
  return /^\s*(?:<!doctype html|<html|<\?xml|<head|<body|<article|<!--)/i.test(text.slice(0, 1_000));
}
