/** Opens cards in the test page, the way the page script does, and keeps what they asked for. */
import { expect, vi } from "vitest";
import type { Anchor, Card, CardActions } from "../../src/card/contract.ts";
import { createCard } from "../../src/card/create-card.tsx";
import { HOST_TAG } from "../../src/card/host.ts";

export interface Bench {
  api: Card;
  /** The card's box. */
  card: HTMLElement;
  root: ShadowRoot;
  host: HTMLElement;
  name: HTMLElement;
  actions: ReturnType<typeof fakeActions>;
}

let open: Card | undefined;

function fakeActions() {
  return {
    dismiss: vi.fn<CardActions["dismiss"]>(),
    pin: vi.fn<CardActions["pin"]>(),
    muteEntity: vi.fn<CardActions["muteEntity"]>(),
    muteSite: vi.fn<CardActions["muteSite"]>(),
    openSource: vi.fn<CardActions["openSource"]>(),
    provenance: vi.fn<CardActions["provenance"]>(async () => null),
    hover: vi.fn<CardActions["hover"]>(),
  };
}

/** A name of the given text at a place in the window; `width` narrows it so that it breaks over two lines. */
export function putName(text: string, place: { left: number; top: number; width?: number }): HTMLElement {
  const block = document.createElement("p");
  block.style.cssText = `position:absolute;margin:0;left:${place.left}px;top:${place.top}px;font:18px/1.5 serif;`;
  if (place.width) block.style.width = `${place.width}px`;
  const name = document.createElement("span");
  name.textContent = text;
  block.append(name);
  document.body.append(block);
  return name;
}

export function anchorOf(name: HTMLElement, point?: Anchor["point"]): Anchor {
  const anchor: Anchor = { element: name, rects: () => [...name.getClientRects()] };
  if (point) anchor.point = point;
  return anchor;
}

/** Shows a card and waits until it stands in its place. */
export async function openCard(
  view: unknown,
  options: { name?: HTMLElement; point?: Anchor["point"]; focus?: boolean; pinned?: boolean } = {},
): Promise<Bench> {
  const name = options.name ?? putName("Sergey Lavrov", { left: 40, top: 40 });
  const actions = fakeActions();
  const api = createCard(document, actions);
  open = api;
  api.show(view, anchorOf(name, options.point), { focus: options.focus ?? false, pinned: options.pinned ?? false });
  const host = document.querySelector<HTMLElement>(HOST_TAG);
  if (!host?.shadowRoot) throw new Error("no host, or its shadow tree is closed");
  await expect.poll(() => getComputedStyle(host).visibility).toBe("visible");
  const card = host.shadowRoot.querySelector<HTMLElement>(".or-card");
  if (!card) throw new Error("nothing drawn");
  return { api, card, root: host.shadowRoot, host, name, actions };
}

/** Leaves the test page as it was. */
export function takeAway(): void {
  open?.destroy();
  open = undefined;
  document.body.replaceChildren();
  document.head.querySelectorAll("[data-test]").forEach((element) => {
    element.remove();
  });
  document.documentElement.removeAttribute("dir");
  document.documentElement.removeAttribute("style");
}

/** A page's own CSS. */
export function pageStyle(css: string): void {
  const style = document.createElement("style");
  style.dataset.test = "";
  style.textContent = css;
  document.head.append(style);
}

export function texts(root: ParentNode, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map((element) => element.textContent ?? "");
}
