import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { matchPatterns, patternsOf, SITES, siteOf } from "../../src/sites/sites.ts";

const PAGES = fileURLToPath(new URL("../../../shared/pages", import.meta.url));

describe("the curated list", () => {
  it("is long, and of many languages and countries", () => {
    expect(SITES.length).toBeGreaterThanOrEqual(130);
    expect(new Set(SITES.map(({ language }) => language)).size).toBeGreaterThanOrEqual(12);
    expect(new Set(SITES.map(({ country }) => country)).size).toBeGreaterThanOrEqual(30);
  });

  it("names each host once", () => {
    const hosts = SITES.flatMap((site) => site.hosts);
    expect(hosts.filter((host, index) => hosts.indexOf(host) !== index)).toEqual([]);
  });

  it("gives each site a language, a country, a reason and hosts as they are written", () => {
    const languages = new Intl.DisplayNames("en", { type: "language", fallback: "none" });
    const countries = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
    const odd = SITES.filter(({ language, country, reason, hosts }) => {
      const written = hosts.length > 0 && hosts.every((host) => host === new URL(`https://${host}/`).hostname);
      return !languages.of(language) || !/^[A-Z]{2}$/.test(country) || !countries.of(country) || !reason || !written;
    });
    expect(odd).toEqual([]);
  });

  it("says nothing about who is right", () => {
    const words = /propaganda|fake|biased|reliable|trusted|independent|far.(?:left|right)|extrem/i;
    expect(SITES.filter(({ reason }) => words.test(reason))).toEqual([]);
  });

  it("asks for exact hosts by https", () => {
    for (const pattern of matchPatterns()) expect(pattern).toMatch(/^https:\/\/[a-z0-9.-]+\/\*$/);
    expect(matchPatterns()).toEqual([...matchPatterns()].sort());
  });

  it("has the publishers of the bundled record", () => {
    for (const host of ["www.rt.com", "theduran.com", "www.france24.com", "tass.com"])
      expect(siteOf(host)).toBeDefined();
  });

  it("finds a site by its host", () => {
    const bbc = siteOf("www.bbc.co.uk");
    expect(bbc).toBe(siteOf("www.bbc.com"));
    expect(bbc && patternsOf(bbc)).toContain("https://www.bbc.co.uk/*");
    expect(siteOf("example.org")).toBeUndefined();
  });

  it.skipIf(!existsSync(PAGES))("covers every page beside the project (skipped where ../shared is absent)", () => {
    const hosts = readdirSync(PAGES).map((name) => {
      const html = readFileSync(join(PAGES, name, "page.html"), "utf8");
      const link = /<link[^>]*rel="canonical"[^>]*>/.exec(html)?.[0] ?? "";
      return new URL(/href="([^"]+)"/.exec(link)?.[1] ?? "").hostname;
    });
    expect(hosts.length).toBeGreaterThan(0);
    expect(hosts.filter((host) => !siteOf(host))).toEqual([]);
  });
});
