/** Client-side navigation: the address changes and the document stays. A new fragment is the same page. */

/** Calls back after each change of address. Where no event tells, the next look at the page does (`check`). */
export function watchAddress(document: Document, changed: () => void, signal: AbortSignal): { check(): void } {
  const window = document.defaultView;
  let known = address(document);
  const check = () => {
    const now = address(document);
    if (now === known) return;
    known = now;
    changed();
  };
  // https://developer.mozilla.org/docs/Web/API/Navigation: in Chromium, in Firefox from 147 on.
  const navigation = (window as { navigation?: EventTarget } | null)?.navigation;
  navigation?.addEventListener("currententrychange", check, { signal });
  window?.addEventListener("popstate", check, { signal });
  return { check };
}

const address = (document: Document) => document.URL.replace(/#.*/, "");
