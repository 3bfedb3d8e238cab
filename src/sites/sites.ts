/**
 * The curated list: the news sites On Record runs on once it is installed. The build puts it into the manifest, so this
 * is the only place to add a site. Anything else is asked for by the reader, one site at a time.
 */
import { ENGLISH } from "./english.ts";
import { EUROPE } from "./europe.ts";
import type { Site } from "./site.ts";
import { WORLD } from "./world.ts";

export type { Site } from "./site.ts";

/** Every site of the list. */
export const SITES: readonly Site[] = [...ENGLISH, ...EUROPE, ...WORLD];

/** The match patterns of one site: its exact hosts, by https. */
export function patternsOf(site: Site): string[] {
  return site.hosts.map((host) => `https://${host}/*`);
}

/** The match patterns of the whole list, sorted, for `content_scripts.matches` and `host_permissions`. */
export function matchPatterns(): string[] {
  return SITES.flatMap(patternsOf).sort();
}

/** The listed site that publishes at this host ("www.bbc.com"); undefined where the host is not on the list. */
export function siteOf(host: string): Site | undefined {
  return SITES.find((site) => site.hosts.includes(host));
}
