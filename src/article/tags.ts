/** What the kinds of HTML element mean for reading. Tag names in lower case. */

/** Their text is never running text: code, controls, frames, and what stands beside an article rather than in it. */
const SKIPPED = new Set(
  (
    "head script style noscript template iframe frame object embed canvas audio video svg math map select datalist " +
    "textarea button input progress meter dialog menu nav footer aside figure figcaption amp-ad amp-embed"
  ).split(" "),
);

/** A new paragraph begins and ends with them. */
const BLOCKS = new Set(
  (
    "html body main article section header hgroup div p blockquote pre address center details summary dl dt dd ul ol " +
    "li h1 h2 h3 h4 h5 h6 hr table caption thead tbody tfoot tr td th form fieldset legend"
  ).split(" "),
);

const SKIPPED_ROLES = new Set(
  "navigation complementary contentinfo search dialog alertdialog alert menu menubar toolbar button tooltip img".split(
    " ",
  ),
);

const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

export const tagOf = (element: Element): string => element.localName.toLowerCase();

export const isBlock = (tag: string): boolean => BLOCKS.has(tag);

export const isHeading = (tag: string): boolean => /^h[1-6]$/.test(tag);

/** Whether the element and all in it is passed over. Attributes only: there is no layout outside a browser. */
export function isSkipped(element: Element, tag: string): boolean {
  if (SKIPPED.has(tag)) return true;
  const role = element.getAttribute("role");
  if (role !== null && SKIPPED_ROLES.has(role.toLowerCase())) return true;
  if (element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true") return true;
  const style = element.getAttribute("style");
  return style !== null && HIDDEN_STYLE.test(style);
}
