/**
 * Tab inside the card: round and round, so that the page behind is never reached by accident; Escape leaves. A pinned card
 * is a part of the page and no trap: there Tab leaves at both ends.
 */

const FOCUSABLE = "a[href], button:not(:disabled)";

/**
 * Moves focus where Tab would leave the card; otherwise the browser moves it.
 * @param leave given where the card is pinned: takes focus back to the page, false where the browser may choose
 */
export function moveFocusInside(card: HTMLElement, event: KeyboardEvent, leave?: () => boolean): void {
  const stops = [...card.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((stop) => stop.getClientRects().length > 0);
  const [first] = stops;
  const last = stops.at(-1);
  const root = card.getRootNode();
  const focused = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
  const atFirst = focused === first || focused === card;
  if (leave) {
    if ((event.shiftKey ? atFirst : focused === last) && leave()) event.preventDefault();
  } else if (!first || !last) event.preventDefault();
  else if (event.shiftKey && atFirst) go(last, event);
  else if (!event.shiftKey && focused === last) go(first, event);
}

function go(stop: HTMLElement, event: KeyboardEvent): void {
  event.preventDefault();
  stop.focus();
}
