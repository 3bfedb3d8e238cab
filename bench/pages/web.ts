/** The real pages beside the project as the benches load them: without their scripts, each at an address of a listed site. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const SHARED = process.env.ON_RECORD_SHARED ?? fileURLToPath(new URL("../../../shared", import.meta.url));
const HOST = "https://www.bbc.com/on-record-bench/";

export interface BenchPage {
  name: string;
  url: string;
  html(): string;
}

/**
 * The names of the first `count` of the real pages.
 * @throws {Error} where there are none, saying what to do.
 */
export function pageNames(count = Number.POSITIVE_INFINITY): string[] {
  const names = existsSync(`${SHARED}/pages`) ? readdirSync(`${SHARED}/pages`) : [];
  if (names.length === 0)
    throw new Error("no pages: put them into ../shared/pages, or say where they are in ON_RECORD_SHARED");
  return names.slice(0, count);
}

/** @throws {Error} where there are none, saying what to do. */
export function newsPages(): BenchPage[] {
  return pageNames().map((name) => ({ name, url: `${HOST}${name}`, html: () => still(name) }));
}

/** A page as it was served, but for scripts and what it would load. */
export function still(page: string): string {
  return readFileSync(`${SHARED}/pages/${page}/page.html`, "utf8")
    .replace(/<script\b[\s\S]*?<\/script>/gi, "")
    .replace(/<(?:link|meta)\b[^>]*(?:stylesheet|preload|http-equiv)[^>]*>/gi, "");
}

const SENTENCE =
  "The harvest was late that year, and most of what was brought in stood wet in the barns until winter. ";

/** An article as long as most, in which nobody is named. */
export const NAMELESS: BenchPage = {
  name: "nobody named",
  url: `${HOST}nobody-named`,
  html: () =>
    `<!doctype html><html lang="en"><title>A late harvest</title><article><h1>A late harvest</h1>${`<p>${SENTENCE.repeat(4)}</p>`.repeat(25)}</article></html>`,
};
