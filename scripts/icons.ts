/** `npm run icons`: renders public/icons from the drawings in scripts/icons. Run it after changing a drawing. */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { findBrowser } from "./browsers.ts";
import { ROOT } from "./run.ts";

const SIZES = [16, 32, 48, 128];

const found = findBrowser("chromium");
const browser = await chromium.launch({ executablePath: found?.path, args: ["--no-sandbox"] });
mkdirSync(join(ROOT, "public/icons"), { recursive: true });
for (const size of SIZES) {
  const drawing = readFileSync(join(ROOT, "scripts/icons", size === 16 ? "icon-16.svg" : "icon.svg"), "utf8");
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
  await page.screenshot({ path: join(ROOT, `public/icons/${size}.png`), omitBackground: true });
  await page.close();
  console.log(`public/icons/${size}.png`);
}
await browser.close();
