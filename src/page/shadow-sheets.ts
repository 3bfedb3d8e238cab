/**
 * In Chromium the document's ::highlight() rules reach the page's open shadow roots, in Firefox they do not: there each
 * root with a mention adopts the sheet itself. No element is added.
 */
import type { Eyes } from "./contract.ts";
import css from "./marks.firefox.css?inline";
import type { BlockMentions } from "./mentions.ts";

export interface ShadowSheets {
  /** Styles the shadow roots these blocks stand in, and no others. */
  follow(blocks: readonly BlockMentions[]): void;
  /** Looks whether a page has taken the sheet out: many set all their sheets anew whenever they draw. */
  check(): void;
}

/** @returns to be called after each pass over the page */
export function followShadows({ annotator, complain, signal }: Eyes): () => void {
  const sheets = styleShadowRoots(signal);
  let seen = -1;
  return () => {
    try {
      if (seen === annotator.version) sheets.check();
      else sheets.follow(annotator.blocks());
      seen = annotator.version;
    } catch (error) {
      // The names there are found and open their cards all the same; only their lines are missing.
      complain(error);
    }
  };
}

/**
 * `follow` and `check` throw where the page's world does not take a sheet of ours.
 * @param signal takes the sheet away again
 */
export function styleShadowRoots(signal: AbortSignal): ShadowSheets {
  let sheet: CSSStyleSheet | undefined;
  let styled = new Set<ShadowRoot>();

  const remove = (root: ShadowRoot) => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  const check = () => {
    for (const root of styled) {
      if (!sheet) {
        sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
      }
      if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
    }
  };
  signal.addEventListener("abort", () => styled.forEach(remove));

  return {
    check,
    follow(blocks) {
      const roots = new Set<ShadowRoot>();
      for (const { block } of blocks) {
        const root = block.container.getRootNode();
        if (root instanceof ShadowRoot) roots.add(root);
      }
      for (const root of styled) if (!roots.has(root)) remove(root);
      styled = roots;
      check();
    },
  };
}
