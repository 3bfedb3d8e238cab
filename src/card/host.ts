/**
 * The one element we add to a page: a host for the card's shadow tree, shielded from the page's CSS.
 *
 * Against the page's rules: `all: initial` and the few properties we need, inline and !important, which no author rule
 * outranks; the shadow tree keeps selectors out. Against z-index, overflow and transforms: `popover="manual"` puts it in
 * the top layer (https://html.spec.whatwg.org/multipage/popover.html), which nothing on the page can cover or clip.
 */

import shell from "./card.css?inline";
import { rootFilterReachesTopLayer, undoing } from "./inversion.ts";
import kinds from "./kinds.css?inline";
import parts from "./parts.css?inline";
import tokens from "./tokens.css?inline";

export const HOST_TAG = "on-record-card";

const SHIELD: Record<string, string> = {
  all: "initial",
  // `all` leaves these two alone.
  direction: "ltr",
  "unicode-bidi": "isolate",
  position: "fixed",
  inset: "auto",
  left: "0",
  top: "0",
  margin: "0",
  padding: "0",
  border: "0",
  width: "max-content",
  height: "max-content",
  "max-width": "none",
  "max-height": "none",
  overflow: "visible",
  background: "transparent",
  // For browsers without popover, and pages that remove the attribute.
  "z-index": "2147483647",
};

export interface Host {
  element: HTMLElement;
  /** Where the card is drawn. */
  mount: HTMLElement;
  /** Brings the host into the page and on top of it, not yet visible. */
  open(near: Element): void;
  moveTo(x: number, y: number): void;
  reveal(): void;
  close(): void;
  remove(): void;
}

/** Makes the host; it enters the document at the first `open`. */
export function createHost(document: Document): Host {
  const element = document.createElement(HOST_TAG);
  const open = typeof __OPEN_SHADOW__ !== "undefined" && __OPEN_SHADOW__;
  const root = element.attachShadow({ mode: open ? "open" : "closed" });
  addStyles(document, root, [tokens, kinds, parts, shell].join("\n"));
  const mount = document.createElement("div");
  mount.className = "or-root";
  root.append(mount);
  const set = (name: string, value: string) => element.style.setProperty(name, value, "important");
  const shield = (visible: boolean) => {
    for (const [name, value] of Object.entries(SHIELD)) set(name, value);
    if (rootFilterReachesTopLayer()) set("filter", undoing(getComputedStyle(document.documentElement).filter));
    // Zoom is handed down by multiplication, into the top layer too; the card's px are the window's.
    set("zoom", String(1 / (document.documentElement.currentCSSZoom ?? 1)));
    set("display", "block");
    set("visibility", visible ? "visible" : "hidden");
  };
  keepEventsInside(element);

  return {
    element,
    mount,
    open(near) {
      shield(false);
      const home = homeFor(near, document);
      if (element.parentNode !== home) home.append(element);
      element.setAttribute("popover", "manual");
      // Again to the top: a dialog the page opened meanwhile would cover us.
      if (isOnTop(element)) element.hidePopover();
      element.showPopover?.();
    },
    moveTo(x, y) {
      set("left", `${x}px`);
      set("top", `${y}px`);
    },
    reveal() {
      set("visibility", "visible");
    },
    close() {
      if (isOnTop(element)) element.hidePopover();
      set("display", "none");
    },
    remove() {
      element.remove();
    },
  };
}

/** Outside an open modal dialog everything is inert: there the card must live inside it to be clicked at all. */
function homeFor(near: Element, document: Document): Element {
  return near.closest("dialog:modal") ?? document.documentElement;
}

function isOnTop(element: HTMLElement): boolean {
  return element.isConnected && element.matches(":popover-open");
}

/**
 * A page's shortcuts ("/" searches, space plays) and click-outside listeners must not answer to what happens in the
 * card. Listeners that capture at the window (our page script's) have heard it before.
 */
function keepEventsInside(element: HTMLElement): void {
  const kinds = ["keydown", "keyup", "keypress", "click", "auxclick", "dblclick", "contextmenu", "pointerdown"];
  for (const kind of [...kinds, "pointerup", "mousedown", "mouseup", "touchstart", "touchend"]) {
    element.addEventListener(kind, (event) => event.stopPropagation(), { passive: true });
  }
}

/** A constructed sheet is free of the page's content security policy; a <style> element may not be. */
function addStyles(document: Document, root: ShadowRoot, css: string): void {
  try {
    const Sheet = document.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
    const sheet = new Sheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Older Firefox refuses sheets across worlds: https://bugzilla.mozilla.org/show_bug.cgi?id=1751346
    const style = document.createElement("style");
    style.textContent = css;
    root.append(style);
  }
}
