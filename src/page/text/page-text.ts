/**
 * The blocks of the page as last read. A pass compares what it reads with what is known, so that only what really
 * changed is matched again, and a block keeps its number as long as it stands in the same place.
 */
import type { Container, Draft, PageBlock } from "./block.ts";
import { openShadowRoots } from "./roots.ts";

/** What `PageNames.update` takes. */
export interface TextChange {
  id: number;
  text: string | null;
}

export class PageText {
  readonly blocks = new Map<number, PageBlock>();
  readonly #byContainer = new Map<Container, PageBlock[]>();
  /** Blocks read in this pass, by container. */
  #read = new Map<Container, number>();
  #lastId = 0;
  /** True while numbers rise with the order of the page: in one walk from top to bottom, without shadow trees. */
  #inOrder = true;
  #passes = 0;

  beginPass(): void {
    this.#passes++;
    this.#read = new Map();
  }

  /** Takes what was read: `changed` text is to be matched again, `moved` blocks stand in other text nodes than before. */
  take(drafts: Iterable<Draft>): { changed: TextChange[]; moved: PageBlock[] } {
    const changed: TextChange[] = [];
    const moved: PageBlock[] = [];
    for (const draft of drafts) {
      const { container, text } = draft;
      const siblings = this.#byContainer.get(container) ?? [];
      const index = this.#read.get(container) ?? 0;
      this.#read.set(container, index + 1);
      this.#byContainer.set(container, siblings);
      let block = siblings[index];
      if (block && samePieces(block, draft)) continue;
      if (!block || block.text !== text) changed.push({ id: block?.id ?? this.#lastId + 1, text });
      if (block) {
        block.text = text;
        block.pieces = draft.pieces;
      } else {
        block = { id: ++this.#lastId, ...draft };
        if (this.#passes > 1 || container.getRootNode() !== container.ownerDocument) this.#inOrder = false;
        siblings.push(block);
        this.blocks.set(block.id, block);
      }
      moved.push(block);
    }
    return { changed, moved };
  }

  /**
   * Ends a pass that has read `roots` whole: what it did not come across there, or what left the page, is removed.
   * @param gone what has left the page since the last pass
   */
  endPass(roots: readonly Node[], gone: readonly Node[], everything: boolean): TextChange[] {
    const removed: TextChange[] = [];
    // What leaves the page while it is read the first time comes with the next pass, as `gone`.
    if (this.#passes === 1) return removed;
    const containers = everything ? this.#byContainer.keys() : this.#containersIn([...roots, ...gone]);
    for (const container of new Set(containers)) {
      const blocks = this.#byContainer.get(container) ?? [];
      const read = this.#read.get(container) ?? 0;
      // Where nothing was read to its end, what was not come across may still be there.
      if (read === blocks.length || (container.isConnected && !roots.length && !read)) continue;
      for (const block of blocks.splice(container.isConnected ? read : 0)) {
        this.blocks.delete(block.id);
        removed.push({ id: block.id, text: null });
      }
      if (!blocks.length) this.#byContainer.delete(container);
    }
    return removed;
  }

  *#containersIn(nodes: readonly Node[]): Iterable<Container> {
    for (const node of nodes) {
      if (this.#byContainer.has(node as Container)) yield node as Container;
      if (!("querySelectorAll" in node)) continue;
      for (const element of (node as ParentNode).querySelectorAll("*"))
        if (this.#byContainer.has(element)) yield element;
      for (const shadow of openShadowRoots(node as ParentNode))
        if (!shadow.isConnected) yield* this.#containersIn([shadow]);
    }
  }

  /** Order of the page; negative where `a` stands before `b`. */
  compare(a: PageBlock, b: PageBlock): number {
    // Asking the document costs a walk over the siblings, far too much for each of ten thousand paragraphs.
    return this.#inOrder ? a.id - b.id : comparePlaces(a, b);
  }
}

function samePieces(a: Draft, b: Draft): boolean {
  return (
    a.text === b.text &&
    a.pieces.length === b.pieces.length &&
    a.pieces.every((piece, index) => {
      const other = b.pieces[index];
      return piece.node === other?.node && piece.at === other.at && piece.from === other.from;
    })
  );
}

/** Blocks in shadow trees stand where the outermost host stands, in the order they were read. */
function comparePlaces(a: PageBlock, b: PageBlock): number {
  const [first, second] = [outermost(a), outermost(b)];
  if (first === second) return a.id - b.id;
  return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

function outermost(block: PageBlock): Node {
  let node: Node = block.pieces[0]?.node ?? block.container;
  for (let root = node.getRootNode(); (root as ShadowRoot).host; root = node.getRootNode()) {
    node = (root as ShadowRoot).host;
  }
  return node;
}
