/** `npm run screenshots`: the pictures in docs/images, from the test build in Chromium. */
import { spawnSync } from "node:child_process";
import { mkdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, type Page } from "@playwright/test";
import { card, dismiss, findMark, openCard, type Where } from "../tests/e2e/harness/card.ts";
import { Office } from "../tests/e2e/harness/office.ts";
import { launch } from "../tests/e2e/harness/rig.ts";
import { SAMPLE, Web } from "../tests/e2e/harness/web.ts";

const IMAGES = fileURLToPath(new URL("../docs/images/", import.meta.url));
const BUILD = fileURLToPath(new URL("build.ts", import.meta.url));
/** A picture that is larger weighs on everyone who clones the project. */
const LARGEST = 300 * 1024;

type Look = "light" | "dark" | "narrow";
const LOOKS: readonly Look[] = ["light", "dark", "narrow"];

const built = spawnSync(process.execPath, [...process.execArgv, BUILD, "test-chrome"], { stdio: "inherit" });
if (built.status !== 0) process.exit(built.status ?? 1);
mkdirSync(IMAGES, { recursive: true });

const rig = await launch("chromium", "test", 1.5);
const web = new Web();
await web.attach(rig.context);
const office = await Office.open(rig);

async function dress(page: Page, look: Look, size: { width: number; height: number }): Promise<void> {
  await page.emulateMedia({ colorScheme: look === "dark" ? "dark" : "light" });
  await page.setViewportSize(look === "narrow" ? { width: 340, height: 680 } : size);
}

type Clip = { x: number; y: number; width: number; height: number };

async function keep(page: Page, name: string, { clip, scale }: { clip?: Clip; scale?: "css" } = {}): Promise<void> {
  const path = `${IMAGES}${name}.png`;
  await page.screenshot({ path, clip, scale, animations: "disabled", caret: "hide" });
  const { size } = statSync(path);
  if (size > LARGEST) throw new Error(`${name}.png is ${Math.round(size / 1024)} KB; ${LARGEST / 1024} KB are enough`);
  console.log(`docs/images/${name}.png, ${Math.round(size / 1024)} KB`);
}

/** The card and the lines of the page round it. */
async function keepCard(page: Page, name: string, where: Where): Promise<void> {
  await openCard(page, where);
  const box = await card(page).boundingBox();
  const mark = await findMark(page, where);
  const window = page.viewportSize();
  if (!box || !window) throw new Error("there is no card to take a picture of");
  const top = Math.max(0, Math.min(box.y, mark.rect.y) - 28);
  const left = Math.max(0, Math.min(box.x, mark.rect.x) - 40);
  const bottom = Math.min(window.height, Math.max(box.y + box.height, mark.rect.y + mark.rect.height) + 32);
  const right = Math.min(window.width, Math.max(box.x + box.width, mark.rect.x + mark.rect.width) + 40);
  await keep(page, name, { clip: { x: left, y: top, width: right - left, height: bottom - top } });
  await dismiss(page);
  await page.mouse.move(2, 2);
}

/** Statements of all kinds: a quotation of his own, one about an organisation, and a person known at second hand. */
const CARDS: Record<string, Where> = {
  lavrov: { id: "p-public", text: "Lavrov", at: 0.12 },
  nato: { id: "p-borders", text: "NATO", at: 0.12 },
  biden: { id: "p-harvard", text: "Joe Biden", at: 0.12 },
};

async function openSample(): Promise<Page> {
  const page = await rig.context.newPage();
  await page.goto(`${SAMPLE}index.html`);
  await page.addStyleTag({ content: "#ticker { display: none } html { scrollbar-width: none }" });
  return page;
}

const hero = await openSample();
await dress(hero, "light", { width: 860, height: 640 });
await openCard(hero, { id: "p-borders", text: "NATO", at: 0.2 });
await keep(hero, "hero");
await hero.close();

await office.store({ density: "all" });
for (const look of LOOKS) {
  const page = await openSample();
  await dress(page, look, { width: 900, height: 1100 });
  for (const [name, where] of Object.entries(CARDS)) await keepCard(page, `card-${name}-${look}`, where);
  await dress(page, look === "narrow" ? "light" : look, { width: 1100, height: 800 });
  if (look !== "narrow") {
    const popup = await office.popup(page);
    await dress(popup, look, { width: 380, height: 600 });
    await expect(popup.locator(".popup-person")).toHaveCount(8);
    await expect(popup.locator(".popup-others li").first()).toBeVisible();
    const content = await popup.locator("main").boundingBox();
    await keep(popup, `popup-${look}`, { clip: content ?? undefined });
    await popup.close();
  }
  await page.close();
}

const OWN: Record<string, { path: string; drawn: string; size: { width: number; height: number } }> = {
  source: { path: "src/reader/source.html?statement=rt14-10", drawn: ".passage", size: { width: 1180, height: 800 } },
  welcome: { path: "src/welcome/welcome.html", drawn: "#sample", size: { width: 1000, height: 860 } },
};
for (const [name, { path, drawn, size }] of Object.entries(OWN)) {
  for (const look of LOOKS) {
    const page = await rig.context.newPage();
    await dress(page, look, size);
    await page.goto(rig.ownUrl(path));
    await page.locator(drawn).first().waitFor();
    // Much text: at one device pixel to a CSS pixel it stays within bounds.
    await keep(page, `${name}-${look}`, { scale: "css" });
    await page.close();
  }
}
await rig.close();
