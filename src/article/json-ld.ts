/** Linked data that a page carries for search engines: https://schema.org/NewsArticle */

/** One node of a page's JSON-LD: whatever the publisher wrote. */
export type LinkedNode = Readonly<Record<string, unknown>>;

const ARTICLE =
  /^(?:[A-Za-z]*NewsArticle|Article|[A-Za-z]*Article|Report|BlogPosting|LiveBlogPosting|OpinionNewsArticle)$/;

/** A script longer than this is no description of an article. */
const LONGEST = 1_000_000;

/** How deep lists and graphs are followed. */
const DEEPEST = 4;

/** The node that describes the article: the first NewsArticle, or else the first of another article type. */
export function linkedArticle(document: Document): LinkedNode | undefined {
  const found: LinkedNode[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? "";
    if (text.length <= LONGEST) collect(parse(text), found, 0);
  }
  return found.find((node) => typesOf(node).some((type) => type.endsWith("NewsArticle"))) ?? found[0];
}

/** The first of these properties that holds text, or a node with a name. */
export function textOf(node: LinkedNode | undefined, ...names: string[]): string | undefined {
  for (const name of names) {
    const text = asText(node?.[name]);
    if (text) return text;
  }
  return undefined;
}

/** The names in a property that may be a text, a node, or a list of either. */
export function namesOf(node: LinkedNode | undefined, property: string): string[] {
  const value = node?.[property];
  const list = Array.isArray(value) ? value : [value];
  return [...new Set(list.map(asText).filter((name) => name !== undefined))];
}

function asText(value: unknown): string | undefined {
  if (typeof value === "string") return unescapeText(value).trim() || undefined;
  if (Array.isArray(value)) return value.map(asText).find((text) => text !== undefined);
  if (isNode(value)) return asText(value.name) ?? asText(value["@id"]) ?? asText(value.url);
  return undefined;
}

function collect(value: unknown, found: LinkedNode[], depth: number): void {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) for (const item of value) collect(item, found, depth + 1);
  else if (isNode(value)) {
    if (typesOf(value).some((type) => ARTICLE.test(type))) found.push(value);
    for (const name of ["@graph", "mainEntity", "itemListElement"])
      if (value[name]) collect(value[name], found, depth + 1);
  }
}

function typesOf(node: LinkedNode): string[] {
  const type = node["@type"];
  return (Array.isArray(type) ? type : [type]).filter((one) => typeof one === "string");
}

const isNode = (value: unknown): value is LinkedNode =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const CONTROL = /\p{Cc}+/gu;

/** Publishers write line breaks into strings, wrap the script in comments, and leave commas at the end of lists. */
function parse(text: string): unknown {
  const bare = text.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/g, "").trim();
  const repaired = bare
    .replace(CONTROL, " ")
    .replace(/,\s*([}\]])/g, "$1")
    .replace(/;$/, "");
  for (const attempt of [bare, repaired]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt, or none.
    }
  }
  return undefined;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  quot: '"',
  apos: "'",
  lt: "<",
  gt: ">",
  nbsp: "\u00a0",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  ndash: "–",
  mdash: "—",
  hellip: "…",
};

/** A script's text is not HTML, but publishers escape it as if it were, some of them twice. */
export function unescapeText(text: string): string {
  if (!text.includes("&")) return text;
  const once = (from: string): string =>
    from.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (all, decimal, hex, name) => {
      if (name) return ENTITIES[String(name).toLowerCase()] ?? all;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
    });
  return once(once(text));
}
