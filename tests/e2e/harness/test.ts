/** What every spec starts from: a browser with the extension per worker, a clean slate per test. */
import { test as base, expect, type Page } from "@playwright/test";
import { Office } from "./office.ts";
import { type Build, launch, type Rig, VIEWPORT } from "./rig.ts";
import { SAMPLE, Web } from "./web.ts";

export { expect };

interface PerWorker {
  build: Build;
  rig: Rig;
  shared: { web: Web; office: Office; welcomed: number };
}

interface PerTest {
  web: Web;
  office: Office;
  /** Opens an address in a new tab. */
  open(url: string): Promise<Page>;
  /** Opens the sample page. */
  sample(file?: string): Promise<Page>;
}

export const test = base.extend<PerTest, PerWorker>({
  build: ["test", { option: true, scope: "worker" }],

  rig: [
    async ({ browserName, build }, use) => {
      if (browserName === "webkit") throw new Error("On Record is not made for WebKit");
      const rig = await launch(browserName, build);
      await use(rig);
      await rig.close();
    },
    { scope: "worker", timeout: 60_000 },
  ],

  shared: [
    async ({ rig }, use) => {
      const isWelcome = (page: Page) => page.url().includes("/welcome/");
      const welcomes = () => rig.context.pages().filter(isWelcome).length;
      // It opens by itself after install.
      await expect.poll(welcomes).toBeGreaterThan(0);
      const web = new Web();
      await web.attach(rig.context);
      const office = await Office.open(rig);
      await use({ web, office, welcomed: welcomes() });
    },
    { scope: "worker", timeout: 60_000 },
  ],

  web: async ({ shared }, use) => {
    shared.web.asked.length = 0;
    await use(shared.web);
  },

  office: async ({ shared, rig }, use, info) => {
    await shared.office.forget();
    await use(shared.office);
    if (info.status !== info.expectedStatus) await keepPictures(rig, info.attach.bind(info));
    for (const page of rig.context.pages()) if (page !== shared.office.page) await rig.closePage(page);
  },

  open: async ({ rig, office: _, web: __ }, use) => {
    await use(async (url) => {
      const page = await rig.context.newPage();
      await page.setViewportSize(VIEWPORT);
      await page.emulateMedia({ colorScheme: "light" });
      await page.goto(url, { waitUntil: "load" });
      return page;
    });
  },

  sample: async ({ open }, use) => {
    await use((file = "index.html") => open(SAMPLE + file));
  },
});

type Attach = (name: string, options: { body: Buffer; contentType: string }) => Promise<void>;

/** What the pages showed when a test failed. */
async function keepPictures(rig: Rig, attach: Attach): Promise<void> {
  for (const page of rig.context.pages()) {
    const body = await page.screenshot({ timeout: 5_000 }).catch(() => undefined);
    if (body) await attach(new URL(page.url()).pathname, { body, contentType: "image/png" });
  }
}
