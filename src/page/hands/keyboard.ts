/** Keys: Enter opens the current mention's card, Tab goes into it, Esc closes it. The page keeps every other key. */

export interface KeyParts {
  document: Document;
  isOpen(): boolean;
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
      // Nothing of ours was open: the page gets its Esc.
      parts.forget();
      return false;
    }
    if (event.shiftKey || parts.isInCard(event)) return false;
    if (event.key === "Tab") return parts.isOpen() && parts.enter();
    if (event.key !== "Enter" || parts.isOpen() || !parts.hasCurrent() || isControl(event.composedPath()[0]))
      return false;
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
