/** Joins the marks to the pointer, the keys and the card. */
import type { CardFactory } from "../../card/contract.ts";
import type { Before, Eyes, Hands } from "../contract.ts";
import { describePage } from "../describe.ts";
import { Marks } from "../marks.ts";
import type { Placed } from "../mentions.ts";
import { watchAddress } from "../navigation.ts";
import { cardActions } from "./actions.ts";
import { askCard } from "./ask-card.ts";
import { controlCard } from "./card-control.ts";
import { isOver, mentionAt } from "./hit.ts";
import { watchKeys } from "./keyboard.ts";
import { markedText } from "./marked-text.ts";
import { watchPointer } from "./pointer.ts";
import { bringIntoView, nextMention, putCaret } from "./steps.ts";

export function openHands(eyes: Eyes, before: Before, createCard: CardFactory): Hands {
  const { document, root, annotator, ask, complain, signal } = eyes;
  const marked = markedText(annotator.marks);
  const currentMark = new Marks("current", 1);
  const openMark = new Marks("open", 2);
  let current: Placed | undefined;

  const setCurrent = (mention: Placed | undefined) => {
    current = mention;
    currentMark.show(mention ? [mention] : []);
  };
  const page = () => describePage(document, root);
  const control = controlCard({
    document,
    openMark,
    view: (mention) => askCard(ask, page(), annotator.text, mention),
    createCard,
    actions: cardActions({ document, ask, page, complain, hover: (inside) => pointerAtCard(inside) }),
    complain,
    signal,
  });
  const pointerAtCard = watchPointer({
    document,
    hit: (point) => mentionAt(document, marked, point, annotator.shadowRoots),
    shown() {
      const state = control.state();
      if ((state.is !== "open" && state.is !== "waiting") || state.cause !== "pointer") return undefined;
      return { mention: state.mention, open: state.is === "open" };
    },
    card: control.card,
    rested: (mention, point) => control.want(mention, "pointer", point),
    tapped: (mention, point) => control.want(mention, "tap", point),
    left: () => control.send({ type: "left" }),
    kept: () => control.send({ type: "kept" }),
    start: before.pointer,
    click: before.click,
    signal,
  });
  watchKeys({
    document,
    isOpen: () => control.state().is === "open" || control.state().is === "pinned",
    isWaiting: () => control.state().is === "waiting",
    tab() {
      const state = control.state();
      if (state.is !== "open") return "closed";
      return state.cause === "pointer" ? "came" : "called";
    },
    hasCurrent: () => !!current,
    isInCard: (event) => control.card()?.contains(event) ?? false,
    open() {
      if (current) control.want(current, "keys");
    },
    enter: control.enter,
    close: () => control.send({ type: "dismiss" }),
    forget: () => setCurrent(undefined),
    signal,
  });
  document.addEventListener(
    "pointerdown",
    (event) => {
      const state = control.state();
      const point = { x: event.clientX, y: event.clientY };
      if (control.card()?.contains(event) || (state.is !== "closed" && isOver(state.mention, point))) return;
      control.send({ type: "pressed-outside" });
      setCurrent(undefined);
    },
    { capture: true, passive: true, signal },
  );

  signal.addEventListener("abort", () => {
    currentMark.destroy();
    openMark.destroy();
  });

  // Another page has come in this document's place, or the browser puts this one aside: no card stays.
  const left = () => {
    control.send({ type: "dismiss" });
    setCurrent(undefined);
  };
  const address = watchAddress(document, left, signal);
  document.defaultView?.addEventListener("pagehide", left, { signal });

  let seen = -1;
  const isThere = (mention: Placed) => annotator.blocks().some(({ mentions }) => mentions.includes(mention));
  const all = () => annotator.blocks().flatMap(({ mentions }) => mentions);
  const goTo = (mention: Placed | undefined): boolean => {
    if (!mention) return false;
    bringIntoView(mention);
    setCurrent(mention);
    return true;
  };
  const hands: Hands = {
    update() {
      address.check();
      if (seen === annotator.version) return;
      const state = control.state();
      // A pinned card outlives its mention, but not the wish to see no more of that name.
      const muted = state.is !== "closed" && annotator.settings.muted.includes(state.mention.entity);
      if (muted) control.send({ type: "dismiss" });
      else if (state.is !== "closed" && !isThere(state.mention)) control.send({ type: "gone" });
      if (current && !isThere(current)) setCurrent(undefined);
      seen = annotator.version;
      // What stays may have moved to other text nodes.
      for (const mark of [currentMark, openMark]) mark.show([...mark.shown.keys()]);
    },
    step(by) {
      control.send({ type: "dismiss" });
      const found = goTo(nextMention(all(), current, by));
      if (found && current) putCaret(document, current);
      return found;
    },
    jump(entity) {
      const mentions = all().filter((mention) => mention.entity === entity);
      const found = goTo(nextMention(mentions, current?.entity === entity ? current : undefined, 1));
      if (found && current) control.want(current, "keys");
      return found;
    },
  };
  hands.update();
  return hands;
}
