/** One walk over the page's text nodes, in slices: text in, blocks out. No layout is forced, nothing is written. */
import { append, type Container, type Draft } from "./block.ts";
import { DECIDING, isBlock, type Skip, skipOf } from "./tags.ts";

/** What is known of a place in the page: the block it belongs to, and why it is left unread, if it is. */
export interface Place {
  container: Container;
  skip: Skip;
}

/** Looks places up; each element is judged once as long as the lookup lives, so let it live for one pass. */
export type Lookup = (node: Node) => Place;

/**
 * @param whole most of the page will be looked up: in this turn, in which the page stands still, what has a deciding
 *   attribute is asked of the engine once for each tree, and not of each element
 */
export function createLookup(whole = false): Lookup {
  const known = new Map<Node, Place>();
  let deciding = whole ? new Set<Node>() : undefined;
  if (whole)
    queueMicrotask(() => {
      deciding = undefined;
    });
  const lookup: Lookup = (node) => {
    let place = known.get(node);
    if (!place) {
      place = judge(node);
      known.set(node, place);
    }
    return place;
  };

  function judge(node: Node): Place {
    const parent = node.parentNode;
    // A shadow root stands where its host stands; a document or a loose fragment stands nowhere.
    if (!isElement(node)) {
      const { host } = node as Partial<ShadowRoot>;
      if (deciding) for (const element of (node as ParentNode).querySelectorAll(DECIDING)) deciding.add(element);
      return { container: node as ShadowRoot, skip: host && lookup(host).skip };
    }
    const above: Place = parent ? lookup(parent) : { container: node, skip: undefined };
    if (above.skip) return above;
    const container = isBlock(node, above.container) ? node : above.container;
    const skip = skipOf(node, !deciding || deciding.has(node));
    return skip || container === node ? { container, skip } : above;
  }
  return lookup;
}

/** Text read at a stretch, however much time there is: matching it is the larger half of the work. */
const CHARACTERS_AT_ONCE = 20_000;
const PARAGRAPH_BREAK = "\n\n";

export interface Reader {
  /** Reads on until `deadline` (performance.now() ms) or enough text; done once the root is read to its end. */
  read(deadline: number): { drafts: Draft[]; done: boolean };
  /** False where the place it stopped at was taken out of the page: what follows cannot be found from there. */
  intact(): boolean;
}

/** Reads the text under `root`, without that in shadow roots of its own. */
export function createReader(root: Node, lookup: Lookup): Reader {
  const document = root.ownerDocument ?? (root as Document);
  // Text nodes only and no filter callback: elements are passed over by the engine, not by us.
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let draft: Draft | undefined;
  let last: Text | undefined;
  let parent: Node | null = null;
  let place: Place | undefined;

  return {
    intact: () => walker.currentNode === root || root.contains(walker.currentNode),
    read(deadline) {
      const drafts: Draft[] = [];
      let characters = 0;
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        if (node.parentNode !== parent || !place) {
          parent = node.parentNode;
          place = lookup(parent as Node);
        }
        if (place.skip) continue;
        // The engine makes a string of it: not for what is not read.
        const { data } = node;
        if (isBlank(data)) continue;
        const { container } = place;
        const gap = draft?.container === container && last ? gapBetween(last, node, lookup) : PARAGRAPH_BREAK;
        if (gap === PARAGRAPH_BREAK) {
          if (draft) drafts.push(draft);
          draft = { container, text: "", pieces: [] };
        } else if (gap && draft?.text && !(gap === " " && draft.text.endsWith(" "))) draft.text += gap;
        append(draft as Draft, node, data);
        last = node;
        characters += data.length;
        if (characters > CHARACTERS_AT_ONCE || performance.now() > deadline) return { drafts, done: false };
      }
      if (draft) drafts.push(draft);
      draft = undefined;
      return { drafts, done: true };
    },
  };
}

/** Most text begins with a letter, and most blank text is what stands between two tags. */
function isBlank(data: string): boolean {
  const first = data.charCodeAt(0);
  return !(first > 0x20 && first < 0x7f) && !data.trim();
}

/**
 * What stands between two text nodes of one block: nothing, a space, a line break, U+FFFC for what is not read, or the
 * end of a paragraph (an element that is a block, two line breaks).
 */
function gapBetween(from: Text, to: Text, lookup: Lookup): string {
  const next = from.nextSibling;
  // Into an inline element, or out of one: the block is the same, so no block stands between.
  if (
    next
      ? next === to || (next.firstChild === to && (next as Element).localName !== "sup")
      : from.parentNode?.nextSibling === to
  ) {
    return "";
  }
  let gap = "";
  let lines = 0;
  let node = following(from, true);
  while (node && node !== to) {
    let inside = true;
    if (isElement(node)) {
      const { skip, container } = lookup(node);
      inside = !skip;
      if (node.localName === "br") lines++;
      else if (skip !== "invisible" && container === node) return PARAGRAPH_BREAK;
      else if (skip === "foreign") gap = "\uFFFC";
      // A footnote's number is not a part of the word before it.
      else if (node.localName === "sup") gap ||= " ";
    } else if (node.nodeType === Node.TEXT_NODE && /[ \t\n\r\f]/.test((node as Text).data)) gap ||= " ";
    node = following(node, inside);
  }
  if (lines) return lines > 1 ? PARAGRAPH_BREAK : gap === "\uFFFC" ? "\uFFFC\n" : "\n";
  return gap;
}

function following(node: Node, inside: boolean): Node | null {
  if (inside && node.firstChild) return node.firstChild;
  for (let at: Node | null = node; at; at = at.parentNode) if (at.nextSibling) return at.nextSibling;
  return null;
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
