/**
 * The days a page is of, as it says itself. src/article reads dates with more care, and is too large for here: where a page
 * names several days (its own, those of articles beside it), all of them count, and a description has to hold on each.
 */

/** `ld`: application/ld+json. A time in an article; not a clock above it. */
const DATED = "meta[property^='article:'],[itemprop^=date],script[type*=ld],:is(article,main) time[datetime]";
const DAY = /(?:published|modified)\w*"\s*:\s*"\s*(\d{4}-\d\d-\d\d)/gi;

/** @returns YYYY-MM-DD, or the first and the last day as an interval (ISO 8601: "2012-05-10/2026-04-24"); empty where unknown */
export function dateOf(document: Document): string {
  const said = [...document.querySelectorAll(DATED)].map((element) => {
    const of = (name: string) => element.getAttribute(name);
    const value = of("content") ?? of("datetime") ?? element.textContent;
    return of("type") ? value : `${of("property") ?? of("itemprop") ?? "published"}":"${value}`;
  });
  const days = [...said.join().matchAll(DAY)].map(([, day]) => day).sort();
  return [...new Set([days[0], days.at(-1)])].join("/");
}
