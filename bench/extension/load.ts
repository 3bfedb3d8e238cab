/** One load of a page in a tab of its own: what the page's main thread did meanwhile, and what it then holds. */
import type { Page } from "@playwright/test";
import type { Rig } from "../../tests/e2e/harness/rig.ts";
import { metrics } from "../pages/fresh-tab.ts";

export interface Load {
  /** Milliseconds of processor time that the page’s main thread took, until a while after the load. */
  busy: number;
  /** The longest of its tasks; 0 where none was over 50 ms. */
  longest: number;
  /** Bytes of script objects held in the page's process, ours and the page's, once what is not needed is gone. */
  held: number;
  /** Highlights painted. */
  marks: number;
}

/** Longer than the eyes need on a busy machine, its questions to the background among it. */
const SETTLED = 1_500;

export async function loadOnce(rig: Rig, url: string): Promise<Load> {
  const page = await rig.context.newPage();
  const session = await rig.context.newCDPSession(page);
  try {
    await session.send("Performance.enable");
    await page.addInitScript(WATCH_LONG_TASKS);
    await page.goto(url, { waitUntil: "load" });
    await page.waitForTimeout(SETTLED);
    // Not TaskDuration, which counts the time in which another process had the processor.
    const busy = (await metrics(session)).ThreadTime ?? Number.NaN;
    const { longest, marks } = await page.evaluate(() => {
      const world = globalThis as unknown as { onRecordLongest?: number };
      let marks = 0;
      for (const [name, highlight] of CSS.highlights as unknown as Map<string, Set<unknown>>)
        if (name === "on-record-mention") marks = highlight.size;
      return { longest: world.onRecordLongest ?? 0, marks };
    });
    await session.send("HeapProfiler.collectGarbage");
    const held = (await metrics(session)).JSHeapUsedSize ?? Number.NaN;
    return { busy: busy * 1_000, longest, held, marks };
  } finally {
    await close(page);
  }
}

/** https://developer.mozilla.org/docs/Web/API/PerformanceLongTaskTiming */
const WATCH_LONG_TASKS = `new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries())
    globalThis.onRecordLongest = Math.max(globalThis.onRecordLongest ?? 0, duration);
}).observe({ type: "longtask", buffered: true })`;

const close = (page: Page) => page.close().catch(() => undefined);
