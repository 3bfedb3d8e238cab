/** The day a page was published, as it says itself. src/article reads dates with more care, and is too large for here. */

/** In order of the page: what is in its head comes first. A time in an article; not a clock above it. */
const DATED =
  "meta[property='article:published_time'],[itemprop=datePublished],script[type='application/ld+json'],:is(article,main) time";
const DATE = /(?:^|"datePublished"\s*:\s*")\s*(\d{4}-\d\d-\d\d)/;

/** @returns YYYY-MM-DD, empty where the page does not say */
export function dateOf(document: Document): string {
  for (const element of document.querySelectorAll(DATED)) {
    const text = element.getAttribute("content") ?? element.getAttribute("datetime") ?? element.textContent;
    const [, date] = DATE.exec(text ?? "") ?? [];
    if (date) return date;
  }
  return "";
}
