/** Firefox, driven by Playwright over WebDriver BiDi (channel "moz-firefox": the distribution's own Firefox, not a patched one). */
import { firefox, type Page } from "@playwright/test";
import { tapFirefox } from "./firefox-wire.ts";
import { type Launch, type Launched, VIEWPORT } from "./rig.ts";

/** Fixed, so that addresses of own pages are known: Firefox draws one at random for each profile. */
const UUID = "5b0d3a52-6f0e-4a57-9d41-2c3f8f3f0e11";

export async function launchFirefox({
  executablePath,
  extension,
  manifest,
  profile,
  proxy,
  scale,
}: Launch): Promise<Launched> {
  const id = manifest.browser_specific_settings?.gecko.id;
  if (!id) throw new Error("the Firefox build's manifest has no id");
  const tapped = tapFirefox(firefox);
  const context = await firefox
    .launchPersistentContext(profile, {
      channel: "moz-firefox",
      executablePath,
      headless: true,
      viewport: VIEWPORT,
      deviceScaleFactor: scale,
      // Lets BiDi evaluate in the browser's own windows: stopping the event page, the colour scheme.
      args: ["--remote-allow-system-access"],
      firefoxUserPrefs: {
        "extensions.webextensions.uuids": JSON.stringify({ [id]: UUID }),
        "network.proxy.type": 1,
        "network.proxy.http": proxy.host,
        "network.proxy.http_port": proxy.port,
        "network.proxy.ssl": proxy.host,
        "network.proxy.ssl_port": proxy.port,
        // Fonts and forms drawn alike on every machine.
        "ui.prefersReducedMotion": 0,
        "layout.css.prefers-color-scheme.content-override": 1,
      },
    })
    .finally(tapped.untap);
  const wire = tapped.wire();
  await wire.ask("webExtension.install", { extensionData: { type: "path", path: extension } });
  const ownUrl = (path: string) => `moz-extension://${UUID}/${path}`;
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension`;
  return {
    context,
    ownUrl,
    closePage,
    tap: (page, point) => wire.tap(page.url(), point),
    stopBackground: async () => {
      await wire.inBrowser(
        `${policy}.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`,
      );
      const state = await wire.inBrowser(`${policy}.backgroundState`);
      // A page that asks at this moment wakes it again, as it should.
      if (state === "running") throw new Error(`the event page would not stop: ${state}`);
    },
  };
}

/** Firefox never says that the tab of an own page is gone, so it leaves the extension first; one that closed itself has. */
async function closePage(page: Page): Promise<void> {
  if (page.url().startsWith("moz-extension:")) {
    const left = await page.goto("about:blank", { waitUntil: "commit" }).then(
      () => true,
      () => false,
    );
    if (!left) return;
  }
  await page.close();
}
