import { dateInAddress, isoDate } from "./dates.ts";
import { type LinkedNode, linkedArticle, namesOf, textOf, unescapeText } from "./json-ld.ts";
import { lettersOf, sameWords } from "./same-words.ts";
import type { ArticleFacts } from "./types.ts";

/** What a page says of the article: its facts, and the summaries it gives of it. */
export interface PageFacts {
  facts: ArticleFacts;
  /** Descriptions for search engines and shared links: often the very sentence under the headline. */
  summaries: string[];
  /** The article's text as the publisher gives it to search engines; few do. */
  body?: string;
}

/**
 * JSON-LD first, then OpenGraph (https://ogp.me), then other meta elements, then what stands on the page.
 * @param url the address it was read at, where known: what is relative in the page is resolved against it
 */
export function factsOf(document: Document, url?: string): PageFacts {
  const node = linkedArticle(document);
  const meta = metaOf(document);
  const publisher = textOf(node, "publisher") ?? meta("og:site_name", "application-name", "publisher", "dc.publisher");
  const address = addressOf(document, node, meta, url);
  const facts = tidy({
    title: titleOf(document, node, meta, publisher),
    byline: bylineOf(document, node, meta, publisher),
    publisher: (isAddress(publisher) ? undefined : publisher?.replace(/^@/, "")) ?? hostOf(address),
    published:
      isoDate(textOf(node, "datePublished", "dateCreated")) ??
      isoDate(meta(...PUBLISHED)) ??
      isoDate(timeOf(document)) ??
      dateInAddress(address),
    modified:
      isoDate(textOf(node, "dateModified")) ??
      isoDate(meta("article:modified_time", "og:updated_time", "last-modified")),
    language: languageOf(document, node, meta),
    url: address,
  });
  const summaries = [
    textOf(node, "description"),
    meta("og:description"),
    meta("description"),
    meta("twitter:description"),
  ];
  const body = node && typeof node.articleBody === "string" ? unescapeText(node.articleBody) : undefined;
  return { facts, summaries: [...new Set(summaries.filter((text) => text !== undefined))], ...(body && { body }) };
}

const PUBLISHED = (
  "article:published_time og:published_time article:published parsely-pub-date sailthru.date datepublished dc.date.issued " +
  "dc.date dcterms.created dcterms.issued date publishdate publish-date pubdate publication_date cxenseparse:recs:publishtime"
).split(" ");

type Meta = (...names: string[]) => string | undefined;

/** The first of the named meta elements that has content; by `name`, `property` or `itemprop`, in any case. */
function metaOf(document: Document): Meta {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll("meta[content]")) {
    const content = element.getAttribute("content")?.trim();
    for (const attribute of ["property", "name", "itemprop", "http-equiv"]) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name && content && !found.has(name)) found.set(name, unescapeText(content));
    }
  }
  return (...names) => names.map((name) => found.get(name)).find((text) => text !== undefined);
}

/** The headline, without the site's name that is hung on it for search engines. */
function titleOf(document: Document, node: LinkedNode | undefined, meta: Meta, publisher?: string): string | undefined {
  const heading = headingOf(document);
  const given = [
    textOf(node, "headline"),
    meta("og:title", "twitter:title"),
    document.querySelector("title")?.textContent,
  ];
  const titles = given.map((text) => withoutSite(text ?? "", publisher)).filter((text) => text !== "");
  const best = titles[0];
  // Search engines' headlines are cut off at 110 characters.
  const whole = [heading, ...titles].find(
    (title) => title && best && /(?:…|\.\.\.)$/.test(best) && sameWords(title, best),
  );
  return whole ?? best ?? heading;
}

/** The page's own headline: the first h1 with text. */
function headingOf(document: Document): string | undefined {
  for (const heading of document.querySelectorAll("h1")) {
    const text = (heading.textContent ?? "").replace(/\s+/g, " ").trim();
    if (text) return text;
  }
  return undefined;
}

/** "Title | AP News" and "Title - The Site - Section": what stands after the last bar or dash, where it is short or the site. */
function withoutSite(title: string, publisher: string | undefined): string {
  const text = title.replace(/\s+/g, " ").trim();
  const parts = /^(.{10,}?)\s+(?:\||::|»)\s+.{2,60}$/.exec(text);
  if (parts?.[1]) return parts[1];
  const dash = /^(.{10,})\s+[-–—]\s+(.{2,40})$/.exec(text);
  const site = lettersOf(publisher ?? "");
  const last = lettersOf(dash?.[2] ?? "");
  return dash?.[1] && site && last && (site.includes(last) || last.includes(site)) ? dash[1] : text;
}

function bylineOf(
  document: Document,
  node: LinkedNode | undefined,
  meta: Meta,
  publisher?: string,
): string | undefined {
  const linked = namesOf(node, "author").filter((name) => !isAddress(name));
  const names =
    linked.length > 0
      ? linked
      : [meta("author", "article:author", "parsely-author", "sailthru.author", "byl", "dc.creator")];
  const tag = document.querySelector('[rel="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"]');
  const text = names.filter((name) => name && !isAddress(name)).join(", ") || tag?.textContent || "";
  const bare = text
    .replace(/\s+/g, " ")
    .replace(/^\s*(?:(?:analysis|opinion|words|story|written|posted|reported|review|commentary) )?by[\s:]+/i, "")
    // Where the name was read off the page, its neighbours came with it: an account, a date, a button.
    .replace(/\s*(?:[@|•·]|\d|\bFollow\b|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d).*$/u, "")
    .replace(/[\s,;–-]+$/, "")
    .trim();
  return bare === "" || bare.length > 200 || lettersOf(bare) === lettersOf(publisher ?? "") ? undefined : bare;
}

function timeOf(document: Document): string | undefined {
  const element = document.querySelector(
    '[itemprop="datePublished"], article time[datetime], main time[datetime], time[datetime]',
  );
  return element?.getAttribute("datetime") ?? element?.getAttribute("content") ?? element?.textContent ?? undefined;
}

function languageOf(document: Document, node: LinkedNode | undefined, meta: Meta): string | undefined {
  const given = [
    document.querySelector("html[lang]")?.getAttribute("lang"),
    textOf(node, "inLanguage"),
    meta("content-language", "language", "dc.language"),
    meta("og:locale"),
  ];
  const tag = given
    .map((text) => text?.trim().replace("_", "-") ?? "")
    .find((text) => /^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(text));
  if (!tag) return undefined;
  const [language = "", ...rest] = tag.split("-");
  return [language.toLowerCase(), ...rest.map((part) => (part.length === 2 ? part.toUpperCase() : part))].join("-");
}

function addressOf(document: Document, node: LinkedNode | undefined, meta: Meta, url?: string): string | undefined {
  const given = [
    document.querySelector('link[rel~="canonical"]')?.getAttribute("href"),
    meta("og:url"),
    textOf(node, "url", "mainEntityOfPage"),
    url,
  ];
  for (const address of given) {
    try {
      if (!address) continue;
      const absolute = new URL(address, url);
      if (/^https?:$/.test(absolute.protocol)) return absolute.href;
    } catch {
      // Relative, and nothing to resolve it against; or no address at all.
    }
  }
  return undefined;
}

const isAddress = (text: string | undefined): boolean => text !== undefined && /^(?:https?:)?\/\/|^www\./i.test(text);

/** "www.example.org" → "example.org": better than nothing as a publisher's name. */
const hostOf = (address: string | undefined): string | undefined =>
  address ? new URL(address).hostname.replace(/^www\./, "") : undefined;

/** Without what is not known. */
function tidy(facts: { [Key in keyof ArticleFacts]: ArticleFacts[Key] | undefined }): ArticleFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value)) as ArticleFacts;
}
