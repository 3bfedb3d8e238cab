/** The card of one page, as the page script handles it: shown, placed, pinned, hidden, taken away. */
import { render } from "preact";
import browser from "webextension-polyfill";
import { t } from "../i18n.ts";
import type { CardView } from "../record/card-view.ts";
import { Card } from "./Card.tsx";
import { checkView } from "./check-view.ts";
import type { Anchor, CardFactory } from "./contract.ts";
import { createHost, type Host } from "./host.ts";
import { findPlace, follow } from "./place.ts";

/** A card lower than this has no room for a header that stays. */
const SHORT = 240;

export const createCard: CardFactory = (document, actions) => {
  let host: Host | undefined;
  let shown: { view: CardView; pinned: boolean } | undefined;
  let turn = 0;
  let stopFollowing: (() => void) | undefined;

  const box = () => host?.mount.querySelector<HTMLElement>(".or-card") ?? null;

  function draw(): void {
    if (!host || !shown) return;
    render(
      // A new turn is a new card: nothing of the last one's open rows and scrolling is left.
      <Card
        key={turn}
        view={shown.view}
        pinned={shown.pinned}
        actions={actions}
        onPin={(pinned) => {
          setPinned(pinned);
          actions.pin(pinned);
        }}
      />,
      host.mount,
    );
  }

  function setPinned(pinned: boolean): void {
    if (!shown || shown.pinned === pinned) return;
    shown.pinned = pinned;
    draw();
  }

  function hide(): void {
    turn += 1;
    stopFollowing?.();
    stopFollowing = undefined;
    shown = undefined;
    if (!host) return;
    render(null, host.mount);
    host.close();
  }

  async function place(anchor: Anchor, focus: boolean): Promise<void> {
    const mine = turn;
    const card = box();
    if (!host || !card) return;
    const placed = await findPlace(host.element, card, anchor);
    if (mine !== turn) return;
    // Locked before the first paint: what opens later scrolls inside.
    card.style.height = `${card.offsetHeight}px`;
    card.classList.toggle("or-short", placed.height < SHORT);
    host.moveTo(placed.x, placed.y);
    host.reveal();
    stopFollowing = follow(host.element, anchor, placed, host.moveTo, () => shown?.pinned ?? false);
    if (focus) card.focus({ preventScroll: true });
  }

  return {
    show(view, anchor, { focus, pinned }) {
      const checked = checkView(view);
      hide();
      shown = { view: checked, pinned };
      host ??= createHost(document);
      host.mount.dir = browser.i18n.getMessage("@@bidi_dir") || "ltr";
      host.mount.lang = t("card_lang");
      host.open(anchor.element);
      draw();
      const mine = turn;
      // Never shown, it must not stay open unseen.
      place(anchor, focus).catch(() => mine === turn && actions.dismiss());
    },
    hide,
    contains: (event) => host !== undefined && event.composedPath().includes(host.element),
    rect: () => (shown ? (box()?.getBoundingClientRect() ?? null) : null),
    focus: () => box()?.focus({ preventScroll: true }),
    setPinned,
    destroy() {
      hide();
      host?.remove();
      host = undefined;
    },
  };
};
