/**
 * What the card is doing, in one place: every event and what comes of it. Pure; card-control.ts does what follows.
 * (One tagged union for the popup's state is 10ten's habit; the code is ours.)
 */

/** What made the card open: decides what closes it. */
export type Cause = "pointer" | "tap" | "keys";

/** @typeParam M the mention a card stands beside */
export type CardState<M> =
  | { is: "closed" }
  /** Asked for; nothing is shown yet. `token` tells its answer from late ones. */
  | { is: "waiting"; mention: M; cause: Cause; token: number }
  | { is: "open"; mention: M; cause: Cause }
  | { is: "pinned"; mention: M };

export type CardEvent<M> =
  | { type: "wanted"; mention: M; cause: Cause; token: number }
  | { type: "answered"; token: number }
  /** Nothing to show, or it could not be had. */
  | { type: "failed"; token: number }
  /** The pointer is gone from the name, the card and the way between them. */
  | { type: "left" }
  /** What the pointer began to select in the card it let go of outside: the reader is at work with it. */
  | { type: "kept" }
  | { type: "pressed-outside" }
  | { type: "pin"; pinned: boolean }
  /** The mention is no more. */
  | { type: "gone" }
  /** Esc, the card's own button, another page, switched off. */
  | { type: "dismiss" };

export function nextState<M>(state: CardState<M>, event: CardEvent<M>): CardState<M> {
  switch (event.type) {
    case "wanted":
      return wanted(state, event);
    case "answered":
      if (state.is !== "waiting" || state.token !== event.token) return state;
      return { is: "open", mention: state.mention, cause: state.cause };
    case "failed":
      return state.is === "waiting" && state.token === event.token ? { is: "closed" } : state;
    case "left":
      // A card that was asked for by hand stays until it is sent away by hand.
      return (state.is === "waiting" || state.is === "open") && state.cause === "pointer" ? { is: "closed" } : state;
    case "kept":
      return state.is === "open" && state.cause === "pointer" ? { ...state, cause: "tap" } : state;
    case "pressed-outside":
    case "gone":
      return state.is === "pinned" ? state : { is: "closed" };
    case "pin":
      if (event.pinned && state.is === "open") return { is: "pinned", mention: state.mention };
      // Unpinned it goes on as if opened by hand: it must not vanish because the pointer happens to be elsewhere.
      if (!event.pinned && state.is === "pinned") return { is: "open", mention: state.mention, cause: "tap" };
      return state;
    case "dismiss":
      return { is: "closed" };
  }
}

function wanted<M>(state: CardState<M>, event: CardEvent<M> & { type: "wanted" }): CardState<M> {
  const { mention, cause, token } = event;
  if (state.is !== "closed" && state.mention === mention) return state;
  // A passing rest does not take a pinned card away.
  if (state.is === "pinned" && cause === "pointer") return state;
  return { is: "waiting", mention, cause, token };
}
