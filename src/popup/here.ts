/** What the tab in front of the reader holds, and what can be done there. */
import browser from "webextension-polyfill";
import { ToPage } from "../messages.ts";
import { type EntityCount, OwnPageToBackground, type SiteState } from "../own-page-messages.ts";
import { ask, askTab } from "../wire.ts";

export type Here =
  /** Names are looked for in this tab; `people` may be empty. `on` is false where the reader switched it off. */
  | { kind: "working"; tab: number; site: SiteState; on: boolean; people: EntityCount[] }
  /** Our site, but the page was open before the extension was. */
  | { kind: "reload"; tab: number; site: SiteState }
  /** A listed site that the browser (Firefox) has not yet let us onto. */
  | { kind: "grant"; tab: number; site: SiteState }
  | { kind: "outside"; tab: number; site: SiteState }
  /** A browser page, a store, a PDF viewer; or no tab at all. */
  | { kind: "cannot" };

type Named = { id: string; name: string; kind: string; statements: number };

/** Asks about one tab, as often as wanted; names of entities are asked for once. */
export class TabAsker {
  readonly #given: number | undefined;
  readonly #known = new Map<string, Named>();

  /** @param tab the tab to look at; undefined: the active one. */
  constructor(tab?: number) {
    this.#given = tab;
  }

  /** @throws {Error} where the background cannot be reached. */
  async look(): Promise<Here> {
    const tab = this.#given ?? (await activeTab());
    if (tab === undefined) return { kind: "cannot" };
    const site = await ask(OwnPageToBackground, "site", { tab });
    if (site.running) {
      const who = await this.#who(tab);
      if (who) return { kind: "working", tab, site, ...who };
    }
    // An address that is not even told is a browser's own page: on any other, the click that opened the popup tells it.
    if (site.access === "impossible" || site.origin === "") return { kind: "cannot" };
    if (site.access === "outside") return { kind: "outside", tab, site };
    const granted = await browser.permissions.contains({ origins: [site.origin] });
    return { kind: granted ? "reload" : "grant", tab, site };
  }

  async #who(tab: number): Promise<{ on: boolean; people: EntityCount[] } | undefined> {
    let answer: Awaited<ReturnType<typeof askTab<typeof ToPage, "who">>>;
    try {
      answer = await askTab(tab, ToPage, "who", {});
    } catch {
      // The page went between two questions: it is told as a page that wants a reload, and looked at again.
      return undefined;
    }
    await this.#learn(answer.mentions.map((each) => each.entity));
    const people = answer.mentions.flatMap(({ entity, mentions }) => {
      const named = this.#known.get(entity);
      return named ? [{ entity, mentions, name: named.name, kind: named.kind, statements: named.statements }] : [];
    });
    people.sort((a, b) => b.mentions - a.mentions || a.name.localeCompare(b.name));
    return { on: answer.on, people };
  }

  async #learn(ids: string[]): Promise<void> {
    const unknown = ids.filter((id) => !this.#known.has(id));
    if (unknown.length === 0) return;
    const { entities } = await ask(OwnPageToBackground, "entities", { ids: unknown });
    for (const each of entities) this.#known.set(each.id, each);
  }
}

async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}
