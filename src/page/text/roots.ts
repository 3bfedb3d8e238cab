/** Where the article is: which parts of the page are read at all. */
import { OWN_HOST } from "./tags.ts";

/** The share of the page's paragraphs that makes an element the article. */
const BULK = 0.6;

/**
 * The smallest article or main element that holds the bulk of the paragraphs, with the headline where that stands
 * outside; the body where there is none. Counted by the engine, so this is cheap enough to ask again.
 */
export function findRoots(document: Document): Element[] {
  const { body } = document;
  if (!body) return [];
  const bulk = paragraphs(body) * BULK;
  let article: Element = body;
  // In document order, so the last to qualify lies inside the others that do.
  for (const candidate of document.querySelectorAll("main,article,[role=main],[role=article]")) {
    if (bulk && paragraphs(candidate) >= bulk) article = candidate;
  }
  const headlines = [...document.querySelectorAll("h1")].filter((headline) => !article.contains(headline));
  return [...headlines, article];
}

const paragraphs = (element: Element) => element.getElementsByTagName("p").length;

/** The open shadow roots under `root`, those inside others included. */
export function openShadowRoots(root: ParentNode): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const look = (element: Element) => {
    const shadow = element.localName === OWN_HOST ? null : element.shadowRoot;
    if (shadow) found.push(shadow, ...openShadowRoots(shadow));
  };
  if (root instanceof Element) look(root);
  for (const element of root.querySelectorAll("*")) look(element);
  return found;
}

/** Leaves out what lies under another of them, and what has left the page. */
export function outermost(nodes: Iterable<Node>): Node[] {
  const all = new Set(nodes);
  return [...all].filter((node) => {
    if (!node.isConnected) return false;
    for (let at = node.parentNode; at; at = at.parentNode) if (all.has(at)) return false;
    return true;
  });
}

/** Whether the node lies in one of the roots, its shadow trees included. */
export function isWithin(roots: readonly Node[], node: Node): boolean {
  for (let at: Node | undefined = node; at; at = (at.getRootNode() as ShadowRoot).host) {
    if (roots.some((root) => root.contains(at as Node))) return true;
  }
  return false;
}
