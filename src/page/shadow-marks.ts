/**
 * In Chromium the document's ::highlight() rules reach the page's open shadow roots, in Firefox they do not: there each
 * root adopts the sheet itself. No element is added.
 */
import css from "./marks.firefox.css?inline";

/**
 * @param signal takes the sheet away again
 * @throws {Error} where the page's world does not take a sheet of ours
 */
export function styleShadowRoot(root: ShadowRoot, signal: AbortSignal): void {
  if (typeof __BROWSER__ === "undefined" || __BROWSER__ !== "firefox") return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets.push(sheet);
  signal.addEventListener("abort", () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  });
}
