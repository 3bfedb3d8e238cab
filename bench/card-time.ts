/**
 * `npm run bench:card`: how long it takes from the decision (the popup asks for a name's card) to the card painted, with
 * the background awake and asleep, in both browsers. Prints medians and the worst; asserts nothing.
 * Needs the test builds: `npm run build -- test-chrome test-firefox`.
 *
 * `-- --statements 100000`: the same beside an invented archive of so many statements, built in first: the bundled record's
 * card, that of somebody with few statements in the archive, that of the one who has a tenth of it. The builds keep the
 * archive until the next build. `--built`: with the archive that the builds have. `--browser chromium`: in that one only.
 */
import { parseArgs } from "node:util";
import type { Page } from "@playwright/test";
import { Office } from "../tests/e2e/harness/office.ts";
import { launch, type Rig } from "../tests/e2e/harness/rig.ts";
import { SAMPLE, Web } from "../tests/e2e/harness/web.ts";
import { type Asked, archivePage, buildWithArchive } from "./card-archive.ts";

const RUNS = 15;
const BUNDLED: Asked = { called: "bundled", entity: "nato" };

const { values } = parseArgs({
  options: { statements: { type: "string" }, built: { type: "boolean" }, browser: { type: "string" } },
});

async function measure(rig: Rig, asked: Asked): Promise<{ awake: number[]; asleep: number[] }> {
  const web = new Web();
  await web.attach(rig.context);
  const office = await Office.open(rig);
  const page = await rig.context.newPage();
  // tsx names functions with a helper that does not travel into the page with them.
  await page.addInitScript("globalThis.__name = (named) => named");
  const url = asked.html ? web.serve(`${SAMPLE}archive-${asked.entity}`, asked.html) : `${SAMPLE}index.html`;
  await page.goto(url, { waitUntil: "load" });
  const tab = await office.tab(page);
  await until(async () => !!(await office.who(page))?.mentions.some(({ entity }) => entity === asked.entity));
  // The card's script comes at the first pointer move; a reader has moved it long before resting.
  await page.mouse.move(5, 5);
  await time(page, office, tab, asked.entity);
  const awake: number[] = [];
  const asleep: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    awake.push(await time(page, office, tab, asked.entity));
    await office.stopBackground();
    asleep.push(await time(page, office, tab, asked.entity));
  }
  return { awake, asleep };
}

/** Milliseconds from the message sent to the frame after the card could be seen. */
async function time(page: Page, office: Office, tab: number, entity: string): Promise<number> {
  await page.bringToFront();
  const painted = page.evaluate(
    () =>
      new Promise<number>((done) => {
        const look = () => {
          const card = document.querySelector("on-record-card")?.shadowRoot?.querySelector("[role=dialog]");
          if (card?.checkVisibility({ visibilityProperty: true })) {
            requestAnimationFrame(() => done(performance.timeOrigin + performance.now()));
          } else requestAnimationFrame(look);
        };
        look();
      }),
  );
  const sent = await office.page.evaluate(
    async ({ tab, entity }) => {
      const world = globalThis as unknown as Record<
        string,
        { tabs: { sendMessage(...args: unknown[]): Promise<unknown> } }
      >;
      const now = performance.timeOrigin + performance.now();
      const api = world.browser ?? world.chrome;
      api?.tabs.sendMessage(tab, { type: "jump", ask: { entity } }, { frameId: 0 });
      return now;
    },
    { tab, entity },
  );
  const took = (await painted) - sent;
  await page.keyboard.press("Escape");
  await until(() =>
    page.evaluate(() => {
      const card = document.querySelector("on-record-card")?.shadowRoot?.querySelector("[role=dialog]");
      return !card?.checkVisibility({ visibilityProperty: true });
    }),
  );
  return took;
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 30_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error("waited 30 s in vain");
  }
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

if (values.statements) buildWithArchive(Number(values.statements));
const wanted = values.statements || values.built ? [BUNDLED, ...(await archivePage())] : [BUNDLED];

for (const family of ["chromium", "firefox"] as const) {
  if (values.browser && values.browser !== family) continue;
  for (const asked of wanted) {
    const rig = await launch(family, "test");
    try {
      const { awake, asleep } = await measure(rig, asked);
      for (const [name, times] of Object.entries({ awake, asleep })) {
        const worst = Math.max(...times);
        console.log(
          `${family} ${asked.called} ${name.padEnd(6)} median ${median(times).toFixed(0)} ms, worst ${worst.toFixed(0)} ms of ${RUNS}`,
        );
      }
    } finally {
      await rig.close();
    }
  }
}
