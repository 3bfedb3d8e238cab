/** Where the article is: which parts of the page are read at all. */
import { OWN_HOST } from "./own-host.ts";

/** The share of the page's paragraphs that makes an element the article. */
const BULK = 0.6;

/** What {@link findRoots} goes by, besides the number of paragraphs. */
const LANDMARKS = "h1,main,article,[role=main],[role=article]";

/**
 * The smallest article or main element that holds the bulk of the paragraphs, with the headline where that stands
 * outside; the body where there is none. Counted by the engine, so this is cheap enough to ask again.
 */
export function findRoots(document: Document): Element[] {
  const { body } = document;
  if (!body) return [];
  const bulk = paragraphs(body) * BULK;
  let article: Element = body;
  // One question for both: each goes through the whole page.
  const found = [...document.querySelectorAll(LANDMARKS)];
  const isHeadline = ({ localName }: Element) => localName === "h1";
  // In document order, so the last to qualify lies inside the others that do.
  for (const candidate of found) {
    if (bulk && !isHeadline(candidate) && paragraphs(candidate) >= bulk) article = candidate;
  }
  return [...found.filter((element) => isHeadline(element) && !article.contains(element)), article];
}

/** Where a part of the paragraphs has changed, another element may hold the bulk of them. */
const PART = 0.05;

/**
 * Keeps an eye on where the article is: to look for it costs more than to read a paragraph.
 * @param only where this element alone is read
 * @returns the roots after these changes (after all there may be, where there are none), and whether they are others
 */
export function followRoots(
  document: Document,
  only?: Element,
): (changed?: ReadonlySet<Node>) => [roots: Element[], others: boolean] {
  if (only) return () => [[only], false];
  let roots: Element[] = [];
  /** Changes, and paragraphs in what changed, that still leave the article where it is. */
  let left = 0;
  return (changed) => {
    for (const node of changed ?? []) left -= 1 + ("getElementsByTagName" in node ? paragraphs(node as Element) : 0);
    const stays =
      changed &&
      left > 0 &&
      roots.every((root) => root.isConnected) &&
      ![...changed].some((node) => isOrHolds(node, LANDMARKS));
    if (stays) return [roots, false];
    const before = roots;
    roots = findRoots(document);
    left = document.body ? PART * paragraphs(document.body) : 0;
    return [roots, roots.some((root, index) => root !== before[index])];
  };
}

/** Whether the node is one of these elements, or has one in it. */
export function isOrHolds(node: Node, selector: string): boolean {
  return !!(node as Element).matches?.(selector) || !!(node as Partial<ParentNode>).querySelector?.(selector);
}

const paragraphs = (element: Element) => element.getElementsByTagName("p").length;

/**
 * Elements that may have a shadow tree: all but those, of what pages are made of, to which the engine gives none
 * (https://dom.spec.whatwg.org/#valid-shadow-host-name). To ask each element is the dearer half of a look at a page.
 */
export const MAY_HOST =
  ":not(a,b,br,button,circle,em,figcaption,figure,form,g,hr,i,iframe,img,input,label,li,link,meta,noscript,ol,option,path," +
  "picture,rect,script,source,strong,style,svg,table,tbody,td,th,time,tr,ul,use,video)";

/** The node's open shadow root, the card's left out. */
export function shadowOf(node: Node): ShadowRoot | null | undefined {
  const { shadowRoot } = node as Element;
  return shadowRoot && (node as Element).localName === OWN_HOST ? null : shadowRoot;
}

/** The open shadow roots under `root`, those inside others included. */
export function openShadowRoots(root: ParentNode): ShadowRoot[] {
  return [root as unknown as Node, ...root.querySelectorAll(MAY_HOST)].flatMap((node) => {
    const shadow = shadowOf(node);
    return shadow ? [shadow, ...openShadowRoots(shadow)] : [];
  });
}

/**
 * The open shadow roots of this tree, without those in others: no selector finds them, so each element is asked.
 * @param turn called every now and then: on a long page this takes turns
 */
export async function shadowsIn(part: Node, turn: () => Promise<unknown>): Promise<ShadowRoot[]> {
  const found: ShadowRoot[] = [];
  const inside = "querySelectorAll" in part ? (part as ParentNode).querySelectorAll(MAY_HOST) : [];
  for (let n = -1; n < inside.length; n++) {
    const shadow = shadowOf(n < 0 ? part : (inside[n] as Element));
    if (shadow) found.push(shadow);
    if (n % 500 === 499) await turn();
  }
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

/** The parts to read of those that changed. */
export function partsToRead(roots: readonly Element[], changed: Iterable<Node>): Node[] {
  return outermost(changed).flatMap((part) =>
    // Around the article: it may have been hidden, or shown.
    isWithin(roots, part) ? [part] : roots.filter((root) => part.contains(root)),
  );
}
