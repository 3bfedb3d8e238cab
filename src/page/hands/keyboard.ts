/**
 * Keys: Enter opens the current mention's card, Tab goes into it where Tab has no better meaning, Esc closes it. The page
 * keeps every other key.
 */

export interface KeyParts {
  document: Document;
  isOpen(): boolean;
  /** The card is asked for, and not there yet. */
  isWaiting(): boolean;
  /** How Tab meets the card: it was called by hand, it came by itself, or it is not to be gone into. */
  tab(): "called" | "came" | "closed";
  hasCurrent(): boolean;
  /** True where the event comes from inside the card. */
  isInCard(event: Event): boolean;
  open(): void;
  /** True where focus went into the card. */
  enter(): boolean;
  close(): void;
  forget(): void;
  signal: AbortSignal;
}

export function watchKeys(parts: KeyParts): void {
  const { document, signal } = parts;
  const pressed = (event: KeyboardEvent) => {
    // 229: the key belongs to an input method (https://w3c.github.io/uievents/#determine-keydown-keyup-keyCode).
    if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.altKey || event.metaKey) return;
    if (take(event)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  };
  function take(event: KeyboardEvent): boolean {
    if (event.key === "Escape") {
      if (parts.isOpen()) {
        parts.close();
        return true;
      }
      // Nothing of ours was to be seen: the page gets its Esc.
      if (parts.isWaiting()) parts.close();
      parts.forget();
      return false;
    }
    if (event.shiftKey || parts.isInCard(event)) return false;
    const atControl = isControl(event.composedPath()[0]);
    if (event.key === "Tab") {
      const card = parts.tab();
      // Whoever goes from field to field has not asked for a card that the pointer happened to open.
      return card !== "closed" && (card === "called" || !atControl) && parts.enter();
    }
    if (event.key !== "Enter" || parts.isOpen() || !parts.hasCurrent() || atControl) return false;
    parts.open();
    return true;
  }
  // First on the window: a page that stops keys from spreading must not make the card a trap.
  (document.defaultView ?? document).addEventListener("keydown", (event) => pressed(event as KeyboardEvent), {
    capture: true,
    signal,
  });
}

/** Whether Enter there has a meaning of its own: whatever can take focus, or can be typed into. */
function isControl(target: EventTarget | undefined): boolean {
  const element = target as Partial<HTMLElement> | undefined;
  return (element?.tabIndex ?? -1) >= 0 || !!element?.isContentEditable;
}
