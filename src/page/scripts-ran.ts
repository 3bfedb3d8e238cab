/** When the page's own scripts have had their say. */

/** Longest wait for the page to be loaded, ms. */
const PATIENCE = 2_000;

/**
 * Calls `then` with the page's load, and before that where it takes long (then twice): scripts may have given elements their
 * shadow trees by then, which no observer reports. To look for those costs as much as to look for the article, so it is not
 * done when most pages would have to be looked at again.
 * @returns whether that time has come
 */
export function onceScriptsRan(document: Document, then: () => void, signal: AbortSignal): () => boolean {
  let ran = document.readyState === "complete";
  if (!ran) {
    const now = () => {
      ran = true;
      then();
    };
    const timer = setTimeout(now, PATIENCE);
    const enough = () => clearTimeout(timer);
    const loaded = () => {
      enough();
      now();
    };
    document.defaultView?.addEventListener("load", loaded, { signal });
    signal.addEventListener("abort", enough);
  }
  return () => ran;
}
