/** The web as the tests have it: a few pages under the host names they claim, everything else refused and remembered. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { BrowserContext, Route } from "@playwright/test";

/** The sample page's address: a listed site, at a path that it does not have. */
export const SAMPLE = "https://www.bbc.com/on-record-sample/";

const SAMPLE_FILES = new URL("../../../sample/", import.meta.url);
const SHARED_PAGES = new URL("../../../../shared/pages/", import.meta.url);

const TYPES: Record<string, string> = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
};

/** The text of a stored news page's article, as a person would copy it. */
export function sharedArticle(name: string): URL {
  return new URL(`${name}/article.txt`, SHARED_PAGES);
}

/** What answers an address: a body, and whether scripts may run in it. */
interface Served {
  body: string;
  type: string;
  scripts: boolean;
}

export class Web {
  readonly #pages = new Map<string, Served>();
  /** Every address asked for by any page, own pages' files left out. */
  readonly asked: string[] = [];

  async attach(context: BrowserContext): Promise<void> {
    for (const file of ["index.html", "other.html", "sample.css", "sample.js"]) {
      const body = readFileSync(new URL(file, SAMPLE_FILES), "utf8");
      const type = TYPES[file.split(".").pop() ?? ""] ?? "text/plain";
      this.#pages.set(`${SAMPLE}${file}`, { body, type, scripts: true });
    }
    await context.route("**/*", (route) => this.#answer(route));
  }

  /** Serves a page of the test's own. */
  serve(url: string, html: string, { scripts = true } = {}): string {
    this.#pages.set(url, { body: html, type: TYPES.html as string, scripts });
    return url;
  }

  /**
   * Serves a stored news page under its own host name and path.
   * @returns its address, or undefined where ../shared is absent.
   */
  serveShared(name: string, { scripts = true } = {}): string | undefined {
    const file = new URL(`${name}/page.html`, SHARED_PAGES);
    if (!existsSync(fileURLToPath(file))) return undefined;
    const html = readFileSync(file, "utf8");
    const link = /<link\b[^>]*\brel="?canonical\b[^>]*>/.exec(html)?.[0] ?? "";
    const url = /\bhref="([^"]+)"/.exec(link)?.[1];
    if (!url) throw new Error(`${name}/page.html names no canonical address`);
    return this.serve(url, html, { scripts });
  }

  async #answer(route: Route): Promise<void> {
    const url = route.request().url();
    // The extension's own files are not the web.
    if (/^(chrome|moz)-extension:/.test(url)) return route.continue();
    this.asked.push(url);
    const served = this.#pages.get(url.replace(/[?#].*$/, "")) ?? this.#pages.get(url);
    if (!served) return route.abort();
    const headers: Record<string, string> = { "content-type": served.type };
    // As a reader sees it who lets no script run; switched off in the browser itself, Playwright could not look either.
    if (!served.scripts) headers["content-security-policy"] = "script-src 'none'";
    return route.fulfill({ status: 200, headers, body: served.body });
  }
}
