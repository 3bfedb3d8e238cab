/** The back office: one of the extension's own pages, kept open, through which a test arranges and asks. */
import { expect, type Page } from "@playwright/test";
import type { Settings } from "../../../src/settings.ts";
import type { Rig } from "./rig.ts";

/** What of the extension API the tests use; the same in both browsers. */
interface Api {
  storage: { local: { set(items: object): Promise<void>; clear(): Promise<void>; get(key: null): Promise<object> } };
  tabs: {
    query(query: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(tab: number, message: unknown, options: object): Promise<unknown>;
  };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
}
type World = { browser?: Api; chrome: Api };

export interface Who {
  url: string;
  on: boolean;
  mentions: { entity: string; mentions: number }[];
}

export class Office {
  readonly page: Page;
  readonly #rig: Rig;

  private constructor(page: Page, rig: Rig) {
    this.page = page;
    this.#rig = rig;
  }

  static async open(rig: Rig): Promise<Office> {
    const page = await rig.context.newPage();
    await page.goto(rig.ownUrl(rig.manifest.options_ui.page), { waitUntil: "commit" });
    // Not waitForFunction: it evaluates strings, which our content security policy forbids in Firefox.
    const ready = () => page.evaluate(() => (globalThis as unknown as World).chrome?.storage !== undefined);
    await expect.poll(ready).toBe(true);
    return new Office(page, rig);
  }

  /** Puts anything under `settings`, past all checks. */
  async store(settings: Partial<Settings> | unknown): Promise<void> {
    await this.page.evaluate(async (value) => {
      const { browser, chrome } = globalThis as unknown as World;
      await (browser ?? chrome).storage.local.set({ settings: value });
    }, settings);
  }

  async forget(): Promise<void> {
    await this.page.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as World;
      await (browser ?? chrome).storage.local.clear();
    });
  }

  /** The tab of a page, by its address. */
  async tab(page: Page): Promise<number> {
    const id = await this.page.evaluate(async (url) => {
      const { browser, chrome } = globalThis as unknown as World;
      const tabs = await (browser ?? chrome).tabs.query({});
      // Sites that the extension may not read keep their address to themselves.
      return (tabs.find((tab) => tab.url === url) ?? tabs.find((tab) => tab.url === undefined))?.id;
    }, page.url());
    if (id === undefined) throw new Error(`no tab shows ${page.url()}`);
    return id;
  }

  /** The addresses of all tabs, as far as the extension is told. */
  addresses(): Promise<string[]> {
    return this.page.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as World;
      const tabs = await (browser ?? chrome).tabs.query({});
      return tabs.flatMap(({ url }) => url ?? []);
    });
  }

  /** What the page script says it holds; undefined where none answers. */
  async who(page: Page): Promise<Who | undefined> {
    const tab = await this.tab(page);
    return (await this.page.evaluate(async (id) => {
      const { browser, chrome } = globalThis as unknown as World;
      const message = { type: "who", ask: {} };
      return (browser ?? chrome).tabs.sendMessage(id, message, { frameId: 0 }).catch(() => undefined);
    }, tab)) as Who | undefined;
  }

  /** The keyboard command "next" or "previous": the browser's own keys, which a test cannot press. */
  async step(page: Page, by: 1 | -1): Promise<void> {
    const tab = await this.tab(page);
    await this.page.evaluate(
      async ({ id, by }) => {
        const { browser, chrome } = globalThis as unknown as World;
        await (browser ?? chrome).tabs.sendMessage(id, { type: "step", ask: { by } }, { frameId: 0 });
      },
      { id: tab, by },
    );
  }

  /** Lets the background fall asleep now. */
  stopBackground(): Promise<void> {
    return this.#rig.stopBackground(this.page);
  }

  async badge(page: Page): Promise<string> {
    const tabId = await this.tab(page);
    return this.page.evaluate((id) => {
      const { browser, chrome } = globalThis as unknown as World;
      return (browser ?? chrome).action.getBadgeText({ tabId: id });
    }, tabId);
  }

  /** The popup for a page, as a tab: a test cannot press the toolbar button. */
  async popup(page: Page): Promise<Page> {
    const tab = await this.tab(page);
    return this.own(`${this.#rig.manifest.action.default_popup}?tab=${tab}`);
  }

  /** One of the extension's own pages in a new tab. */
  async own(path: string): Promise<Page> {
    const page = await this.#rig.context.newPage();
    // Playwright never hears of the load of a moz-extension page.
    await page.goto(this.#rig.ownUrl(path), { waitUntil: "commit" });
    await page.locator("body *").first().waitFor({ state: "attached" });
    return page;
  }
}
