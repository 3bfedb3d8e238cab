import type { Block } from "./blocks.ts";

/** Words in the class names, ids and test ids of elements that hold no running text. */
const WORDS = new Set(
  (
    "caption captions photo credit credits newsletter newsletters signup subscribe subscription promo promos promotion promoted " +
    "related recirc recirculation recommended recommendation recommendations readmore trending share shares sharing social " +
    "sharetools bio byline bylines timestamp breadcrumb breadcrumbs advert adverts advertisement advertising sponsor " +
    "sponsored cookie cookies consent gdpr comments disqus toolbar offscreen tooltip modal popup overlay slideshow " +
    "carousel jwplayer donate donation donations copyright pullquote infobox factbox sidebar menu teaser teasers outbrain " +
    "taboola zergnet nativo tags taglist hashtags poll quiz navigation pagination keywords mostread richlink contributor " +
    "contributors screenreader srcc noprint correction disclaimer"
  ).split(" "),
);

/** The same, as neighbours. */
const PAIRS = new Set(
  (
    "sign-up read-more read-next read-also also-read see-also more-on more-from more-stories most-read most-popular " +
    "most-viewed author-info author-box author-card author-details author-profile author-description about-author " +
    "article-tags tag-list topic-list visually-hidden sr-only screen-reader pull-quote fact-box info-box ad-container " +
    "ad-slot ad-unit ad-wrapper call-to inline-video video-player audio-player media-player rich-link story-links " +
    "photo-credit image-credit end-slate up-next read-on top-stories latest-news follow-us"
  ).split(" "),
);

const NAMED_BY = ["class", "id", "data-testid", "data-component", "data-component-name", "data-module", "data-qa"];

/** An element around more than this share of the text is a wrapper, whatever it is called ("paywall", "social-body"). */
const LARGEST = 0.3;

/**
 * The blocks that stand in furniture: an element around them is named for it. Names lie, so an element that holds much
 * of the article is believed nothing, nor are elements of one name that do so together.
 */
export function furniture(blocks: readonly Block[], kept: ReadonlySet<Block>): Set<Block> {
  const total = sum(kept);
  const named = new Map<Element, string | null>();
  const nameOf = (element: Element): string | null => {
    let name = named.get(element);
    if (name === undefined) {
      name = furnitureName(element);
      named.set(element, name);
    }
    return name;
  };

  const found: { block: Block; names: string[] }[] = [];
  const held = new Map<string, number>();
  for (const block of blocks) {
    const names = new Set<string>();
    for (let at: Element | null = block.element; at; at = at.parentElement) {
      const name = nameOf(at);
      if (name) names.add(name);
    }
    if (names.size === 0) continue;
    found.push({ block, names: [...names] });
    if (kept.has(block)) for (const name of names) held.set(name, (held.get(name) ?? 0) + block.text.length);
  }
  const believed = (name: string): boolean => (held.get(name) ?? 0) <= LARGEST * total;
  return new Set(found.filter(({ names }) => names.some(believed)).map(({ block }) => block));
}

/** The tag and the names of an element that is called furniture; null of any other. */
function furnitureName(element: Element): string | null {
  const tag = element.localName;
  if (tag === "html" || tag === "body") return null;
  let names = "";
  for (const attribute of NAMED_BY) {
    const value = element.getAttribute(attribute);
    if (value) names += ` ${value}`;
  }
  if (!names || names.length > 2_000) return null;
  for (const name of names.split(/\s+/)) {
    const words = name
      .replace(/([a-z\d])([A-Z])/g, "$1-$2")
      .toLowerCase()
      .split(/[^a-z]+/);
    for (let i = 0; i < words.length; i++) {
      const word = words[i] ?? "";
      if (WORDS.has(word) || PAIRS.has(`${word}-${words[i + 1] ?? ""}`)) return `${tag} ${names}`;
    }
  }
  return null;
}

const sum = (blocks: Iterable<Block>): number => {
  let characters = 0;
  for (const { text } of blocks) characters += text.length;
  return characters;
};
