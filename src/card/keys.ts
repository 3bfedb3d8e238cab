/** Tab inside the card: round and round, so that the page behind is never reached by accident. Escape leaves. */

const FOCUSABLE = "a[href], button:not(:disabled)";

/** Moves focus to the other end where Tab would leave the card; otherwise the browser moves it. */
export function moveFocusInside(card: HTMLElement, event: KeyboardEvent): void {
  const stops = [...card.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((stop) => stop.getClientRects().length > 0);
  const [first] = stops;
  const last = stops.at(-1);
  const root = card.getRootNode();
  const focused = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
  if (!first || !last) event.preventDefault();
  else if (event.shiftKey && (focused === first || focused === card)) go(last, event);
  else if (!event.shiftKey && focused === last) go(first, event);
}

function go(stop: HTMLElement, event: KeyboardEvent): void {
  event.preventDefault();
  stop.focus();
}
