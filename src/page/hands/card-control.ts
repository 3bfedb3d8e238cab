/** Does what follows from the card's state: asks for the card, shows it, hides it, draws the solid line, moves focus. */
import type { Card, CardActions, CardFactory } from "../../card/contract.ts";
import type { Marks } from "../marks.ts";
import type { Placed } from "../mentions.ts";
import { type CardEvent, type CardState, type Cause, nextState } from "./card-state.ts";
import type { Point } from "./hit.ts";
import { rectsOf } from "./rects.ts";

export interface CardControlParts {
  document: Document;
  /** The solid line of the open name. */
  openMark: Marks;
  /** The view of the card, unchecked; null where there is nothing to show. */
  view(mention: Placed): Promise<unknown>;
  createCard: CardFactory;
  /** What the card's buttons do, but for what is decided here. */
  actions: Omit<CardActions, "dismiss" | "pin" | "leave">;
  complain(error: unknown): void;
  signal: AbortSignal;
}

export interface CardControl {
  want(mention: Placed, cause: Cause, point?: Point): void;
  send(event: CardEvent<Placed>): void;
  state(): CardState<Placed>;
  /** Null until a card was first needed. */
  card(): Card | null;
  /** Moves focus into the open card; it comes back when the card closes. */
  enter(): boolean;
}

export function controlCard(parts: CardControlParts): CardControl {
  const { document, openMark, signal } = parts;
  let state: CardState<Placed> = { is: "closed" };
  let card: Card | null = null;
  let tokens = 0;
  let point: Point | undefined;
  let focusIsInside = false;
  let focusBefore: Element | null = null;

  const actions: CardActions = {
    ...parts.actions,
    dismiss: () => send({ type: "dismiss" }),
    pin: (pinned) => send({ type: "pin", pinned }),
    leave() {
      if (!focusBefore?.isConnected || focusBefore === document.body) return false;
      (focusBefore as HTMLElement).focus({ preventScroll: true });
      return true;
    },
  };

  function send(event: CardEvent<Placed>): void {
    // Whoever is reading inside the card has not left it, wherever the pointer lies.
    if (event.type === "left" && focusIsInside) return;
    const before = state;
    state = nextState(before, event);
    if (state === before) return;
    const wasShown = before.is === "open" || before.is === "pinned";
    if (wasShown && (state.is === "closed" || state.is === "waiting")) hide();
    if (state.is === "waiting") void fetch(state);
    if (wasShown && (state.is === "open" || state.is === "pinned")) card?.setPinned(state.is === "pinned");
  }

  async function fetch({ mention, token }: { mention: Placed; token: number }): Promise<void> {
    try {
      const view = await parts.view(mention);
      if (signal.aborted || state.is !== "waiting" || state.token !== token) return;
      if (view === null) return send({ type: "failed", token });
      show(view, mention, state.cause);
      send({ type: "answered", token });
    } catch (error) {
      send({ type: "failed", token });
      if (!signal.aborted) parts.complain(error);
    }
  }

  function show(view: unknown, mention: Placed, cause: Cause): void {
    card ??= parts.createCard(document, actions);
    let last: DOMRect[] = [];
    const anchor = {
      // A pinned card outlives its mention: it stays where the name last was.
      rects: () => {
        const now = rectsOf(mention);
        if (now.length) last = now;
        return last;
      },
      element: mention.parts[0]?.node.parentElement ?? document.body,
      ...(point && { point }),
    };
    if (cause === "keys") focusBefore = document.activeElement;
    card.show(view, anchor, { focus: cause === "keys", pinned: false });
    openMark.show([mention]);
  }

  function hide(): void {
    const hadFocus = focusIsInside;
    focusIsInside = false;
    openMark.show([]);
    card?.hide();
    if (!hadFocus) return;
    // Where nothing had it, it must still leave the card: browsers take it from what is hidden only later.
    (document.activeElement as HTMLElement | null)?.blur();
    if (focusBefore !== document.body) (focusBefore as HTMLElement | null)?.focus({ preventScroll: true });
  }

  // The card's shadow root is closed, but `contains` knows its own host.
  for (const type of ["focusin", "focusout"] as const) {
    document.addEventListener(
      type,
      (event) => {
        focusIsInside = type === "focusin" && !!card?.contains(event);
      },
      { capture: true, signal },
    );
  }
  signal.addEventListener("abort", () => {
    if (state.is !== "closed") hide();
    state = { is: "closed" };
    card?.destroy();
    card = null;
  });

  return {
    send,
    want(mention, cause, at) {
      if (state.is !== "closed" && state.mention === mention) return;
      point = at;
      send({ type: "wanted", mention, cause, token: ++tokens });
    },
    state: () => state,
    card: () => card,
    enter() {
      if ((state.is !== "open" && state.is !== "pinned") || focusIsInside || !card) return false;
      focusBefore = document.activeElement;
      card.focus();
      return true;
    },
  };
}
