/**
 * Between the hands (src/page/hands), which decide when a card opens and closes, and the card, which draws it. Both are in
 * the page's second script.
 */

/** The mention a card stands beside. */
export interface Anchor {
  /** Client rectangles of the name, one per line it breaks over. */
  rects(): DOMRect[];
  /** For scroll and overflow detection. */
  element: Element;
  /** Where the pointer was, if it was a pointer: chooses the line of a name that breaks over two. */
  point?: { x: number; y: number };
}

export interface CardActions {
  dismiss(): void;
  pin(pinned: boolean): void;
  muteEntity(entity: string): void;
  muteSite(): void;
  openSource(target: { statement?: string; source?: string }): void;
  /** The provenance card of a publisher ("via RT"), drawn in the same place. */
  provenance(publisher: string): Promise<unknown>;
  /**
   * Tab went past an end of the pinned card: focus goes back to where it was in the page.
   * @returns false where nothing had it before, and the browser may choose
   */
  leave?(): boolean;
  /** The pointer came into or left the card. */
  hover(inside: boolean): void;
}

/** One per page; makes its host element at the first `show`, and at most one. */
export interface Card {
  /**
   * Draws the card beside the anchor. `view` is what the background sent, unchecked.
   * @throws {Error} where `view` is not a CardView; nothing is drawn then.
   */
  show(view: unknown, anchor: Anchor, options: { focus: boolean; pinned: boolean }): void;
  hide(): void;
  /** True where the event's target lies in the card. */
  contains(event: Event): boolean;
  rect(): DOMRect | null;
  focus(): void;
  setPinned(pinned: boolean): void;
  /** Takes the host element away: nothing is left behind. */
  destroy(): void;
}

export type CardFactory = (document: Document, actions: CardActions) => Card;
