/** Keeps the background up to date on the page, and the page on what the background knows of its paragraphs. */
import type { PageRef } from "../../messages.ts";
import type { Eyes } from "./contract.ts";
import { watchAddress } from "./navigation.ts";
import { CloseParagraphs, createReporter, describePage } from "./requests.ts";

/**
 * @param left another page has come in this document's place, or the browser has put the page aside
 */
export function correspond(eyes: Eyes, left: () => void): { page(): PageRef; update(): void } {
  const { document, annotator, ask, complain, root, signal } = eyes;
  const page = () => describePage(document, root);
  const report = createReporter(document, ask, complain, signal);
  let close = new CloseParagraphs();
  annotator.isClose = (block, entity) => close.isClose(block, entity);

  const address = watchAddress(
    document,
    () => {
      left();
      close = new CloseParagraphs();
      annotator.readAll();
    },
    signal,
  );
  // Kept for the way back (back/forward cache), the page sleeps: no card waits there, and the badge is gone by then.
  const sleep = () => {
    left();
    report.forget();
  };
  document.defaultView?.addEventListener("pagehide", sleep, { signal });

  return {
    page,
    update() {
      address.check();
      report(() => annotator.blocks());
      if (annotator.settings.density !== "smart") return;
      close.askFor(annotator.blocks(), annotator.text, ask, page(), () => annotator.refresh()).catch(complain);
    },
  };
}
