/** Keeps the background up to date on the page, and the page on what the background knows of its paragraphs. */
import type { Eyes } from "../contract.ts";
import { describePage } from "../describe.ts";
import { watchAddress } from "../navigation.ts";
import { CloseParagraphs, createReporter } from "./requests.ts";

/** How long until a question about closeness that failed is asked once more, ms. */
const AGAIN = 3_000;

/** @returns `update` for a page that has changed, `check` for one where only the address may have */
export function correspond(eyes: Eyes): { check(): void; update(): void } {
  const { document, annotator, ask, complain, root, signal } = eyes;
  const report = createReporter(document, ask, complain, signal);
  let close = new CloseParagraphs();
  annotator.isClose = (block, entity) => close.isClose(block, entity);

  const address = watchAddress(
    document,
    () => {
      close = new CloseParagraphs();
      annotator.readAll();
    },
    signal,
  );
  // Kept for the way back (back/forward cache), the page sleeps, and the badge is gone by then.
  document.defaultView?.addEventListener("pagehide", report.forget, { signal });

  let again: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  signal.addEventListener("abort", () => clearTimeout(again));
  async function askWhatIsClose(): Promise<void> {
    clearTimeout(again);
    if (annotator.settings.density !== "smart") return;
    try {
      await close.askFor(annotator.blocks(), annotator.text, ask, describePage(document, root), () => {
        // Switched off meanwhile: what was painted is gone, and stays gone.
        if (!signal.aborted) annotator.refresh();
      });
      failures = 0;
    } catch (error) {
      complain(error);
      // Once: a page that holds still would otherwise never ask again, and one that keeps asking helps nobody.
      if (failures++ || signal.aborted) return;
      again = setTimeout(() => void askWhatIsClose(), AGAIN);
    }
  }

  return {
    check: address.check,
    update() {
      address.check();
      report(() => annotator.blocks());
      void askWhatIsClose();
    },
  };
}
