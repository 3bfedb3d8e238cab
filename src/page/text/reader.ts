/** One walk over the page's text nodes, in slices: text in, blocks out. No layout is forced, nothing is written. */
import { append, type Container, type Draft } from "./block.ts";
import { isBlock, type Skip, skipOf } from "./tags.ts";

/** What is known of a place in the page: the block it belongs to, and why it is left unread, if it is. */
export interface Place {
  container: Container;
  skip: Skip;
}

/** Looks places up; each element is judged once as long as the lookup lives, so let it live for one pass. */
export type Lookup = (node: Node) => Place;

export function createLookup(): Lookup {
  const known = new Map<Node, Place>();
  const lookup: Lookup = (node) => {
    const place = known.get(node) ?? judge(node, lookup);
    known.set(node, place);
    return place;
  };
  return lookup;
}

function judge(node: Node, lookup: Lookup): Place {
  // A shadow root stands where its host stands; a document or a loose fragment stands nowhere.
  if (!isElement(node)) {
    const host = (node as ShadowRoot).host as Element | undefined;
    return { container: node as ShadowRoot, skip: host && lookup(host).skip };
  }
  const above: Place = node.parentNode ? lookup(node.parentNode) : { container: node, skip: undefined };
  return {
    container: isBlock(node, above.container) ? node : above.container,
    skip: above.skip ?? skipOf(node),
  };
}

/** Text read at a stretch, however much time there is: matching it is the larger half of the work. */
const CHARACTERS_AT_ONCE = 20_000;
const NOT_BLANK = /\S/;
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

  return {
    intact: () => walker.currentNode === root || root.contains(walker.currentNode),
    read(deadline) {
      const drafts: Draft[] = [];
      const finish = () => {
        if (draft) drafts.push(draft);
        draft = undefined;
      };
      let characters = 0;
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        const { container, skip } = lookup(node.parentNode as Node);
        if (skip || !NOT_BLANK.test(node.data)) continue;
        const gap = draft?.container === container && last ? gapBetween(last, node, lookup) : PARAGRAPH_BREAK;
        if (gap === PARAGRAPH_BREAK) finish();
        draft ??= { container, text: "", pieces: [] };
        if (draft.text && !(gap === " " && draft.text.endsWith(" "))) draft.text += gap;
        append(draft, node);
        last = node;
        characters += node.data.length;
        if (characters > CHARACTERS_AT_ONCE || performance.now() > deadline) return { drafts, done: false };
      }
      finish();
      return { drafts, done: true };
    },
  };
}

/**
 * What stands between two text nodes of one block: nothing, a space, a line break, U+FFFC for what is not read, or the
 * end of a paragraph (an element that is a block, two line breaks).
 */
function gapBetween(from: Text, to: Text, lookup: Lookup): string {
  if (from.nextSibling === to) return "";
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
  if (lines) return lines > 1 ? PARAGRAPH_BREAK : "\n";
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
