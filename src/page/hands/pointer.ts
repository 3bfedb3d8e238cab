/**
 * When a pointer means a name: it has come to rest on it. A passing pointer never opens anything, however long the delay
 * (https://github.com/birchill/10ten-ja-reader/issues/10), and an open card can be reached (WCAG 1.4.13).
 */

import type { Placed } from "../mentions.ts";
import { inCorridor } from "./corridor.ts";
import { isOver, type Point } from "./hit.ts";

/** How long the pointer must rest, ms. */
export const REST = 300;
/** How long the card waits for a pointer that has left, ms. */
export const GRACE = 300;
/** Faster than this the pointer is on its way somewhere, px per ms. */
const PASSING = 0.4;

export interface PointerParts {
  document: Document;
  hit(point: Point): Placed | undefined;
  /** The mention whose card waits or is open because of the pointer, and whether it is there already. */
  shown(): { mention: Placed; open: boolean } | undefined;
  card(): { contains(event: Event): boolean; rect(): DOMRect | null } | null;
  rested(mention: Placed, point: Point): void;
  tapped(mention: Placed, point: Point): void;
  left(): void;
  /** A drag that began in the card ended outside: a quotation was selected past its edge. */
  kept(): void;
  /** Where the pointer is already, and since when. */
  start?: (Point & { time: number }) | undefined;
  /** A click that has been already, and what it went through. */
  click?: { event: MouseEvent; path: EventTarget[] } | undefined;
  signal: AbortSignal;
}

/** @returns what the card says of the pointer: came in, went out */
export function watchPointer(parts: PointerParts): (insideCard: boolean) => void {
  const { document, signal } = parts;
  let last: (Point & { time: number }) | undefined;
  let candidate: Placed | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let exit: Point | undefined;
  /** While the button is held that was pressed in the card. */
  let dragging = false;

  const stopResting = () => {
    clearTimeout(resting);
    candidate = undefined;
  };
  const restartResting = (mention: Placed | undefined, rest = REST) => {
    clearTimeout(resting);
    candidate = mention;
    resting = setTimeout(() => {
      // Noted, so that a card that was sent away does not come back while the pointer stays.
      candidate = last && parts.hit(last);
      if (last && candidate) parts.rested(candidate, last);
    }, rest);
  };
  const stay = () => {
    clearTimeout(leaving);
    leaving = undefined;
  };
  const leave = () => {
    if (dragging) return;
    leaving ??= setTimeout(() => {
      leaving = undefined;
      parts.left();
    }, GRACE);
  };

  /** Whether the pointer is still with what it opened. */
  function follow(event: Event, point: Point): void {
    const shown = parts.shown();
    const card = parts.card();
    const isOnName = shown && isOver(shown.mention, point);
    if (isOnName) exit = point;
    if (!shown || isOnName || card?.contains(event)) stay();
    // It left before there was anything to see: whatever comes now comes too late.
    else if (!shown.open) parts.left();
    else {
      const box = card?.rect();
      // On its way to the card it has all the time it needs, as long as it moves.
      if (box && exit && inCorridor(exit, point, box)) stay();
      leave();
    }
  }

  function moved(event: PointerEvent): void {
    if (event.pointerType === "touch") return;
    const now = { x: event.clientX, y: event.clientY, time: performance.now() };
    // Browsers report a move when the page scrolls under a pointer that lies still; nobody moved.
    if (last && last.x === now.x && last.y === now.y) return;
    const speed = last ? Math.hypot(now.x - last.x, now.y - last.y) / Math.max(1, now.time - last.time) : PASSING;
    last = now;
    // The button may have been let go of outside the window.
    if (!event.buttons) dragging = false;
    if (!dragging) follow(event, now);
    if (event.buttons || parts.card()?.contains(event)) stopResting();
    else if (speed >= PASSING) restartResting(undefined);
    else {
      const mention = parts.hit(now);
      if (!mention) stopResting();
      else if (mention !== candidate) restartResting(mention);
    }
  }

  if (parts.start) {
    last = parts.start;
    // It has rested while we were on our way.
    restartResting(undefined, REST - (performance.now() - last.time));
  }

  function clicked(event: MouseEvent, path = event.composedPath()): void {
    const { pointerType } = event as PointerEvent;
    if (pointerType !== "touch" && pointerType !== "pen") return;
    if (event.defaultPrevented || path.some(isInteractive)) return;
    const point = { x: event.clientX, y: event.clientY };
    const mention = parts.hit(point);
    if (mention) parts.tapped(mention, point);
  }

  const on = { capture: true, passive: true, signal };
  document.addEventListener("pointermove", moved, on);
  document.addEventListener(
    "pointerdown",
    (event) => {
      stopResting();
      dragging = event.pointerType !== "touch" && !!parts.card()?.contains(event);
      if (dragging) stay();
    },
    on,
  );
  document.addEventListener(
    "pointerup",
    (event) => {
      if (dragging && !parts.card()?.contains(event)) parts.kept();
      dragging = false;
    },
    on,
  );
  // The browser has taken over: what was selected is being carried away.
  document.addEventListener("pointercancel", () => (dragging = false), on);
  document.addEventListener(
    "scroll",
    (event) => {
      if (parts.card()?.contains(event)) return;
      stopResting();
      const shown = parts.shown();
      if (shown && last && !isOver(shown.mention, last)) leave();
    },
    on,
  );
  document.documentElement.addEventListener(
    "pointerleave",
    () => {
      stopResting();
      if (parts.shown()) leave();
    },
    on,
  );
  document.addEventListener("click", clicked, { passive: true, signal });
  if (parts.click) clicked(parts.click.event, parts.click.path);
  signal.addEventListener("abort", () => {
    stopResting();
    stay();
  });

  return (insideCard) => (insideCard ? stay() : leave());
}

/** What does something of its own when it is tapped: a link is followed, a button pressed. */
function isInteractive(target: EventTarget): boolean {
  return (
    target instanceof Element &&
    target.matches("a[href],area[href],button,summary,label,input,[role=button],[role=link]")
  );
}
