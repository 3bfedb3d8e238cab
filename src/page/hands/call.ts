/** Brings the hands in: when the browser has nothing else to do, or as soon as the pointer moves. */
import { whenIdle } from "../turns.ts";
import type { Eyes, Hands, HandsFactory } from "./contract.ts";

/** After a failure, how long until the next try, ms. */
const AGAIN = 5_000;

/** @param eyes what they will see; asked for when they are there */
export function callHands(
  eyes: Omit<Eyes, "pointer" | "click">,
  load: () => Promise<HandsFactory>,
): {
  /** Brings them now. */
  bring(): Promise<Hands>;
  /** The page has changed: tells them, and calls them if they are needed. */
  update(): void;
} {
  const { document, signal } = eyes;
  const waiting = new AbortController();
  let hands: Hands | null = null;
  let coming: Promise<Hands> | undefined;
  let called = false;
  let pointer: Eyes["pointer"];
  let click: Eyes["click"];

  async function open(): Promise<Hands> {
    try {
      const factory = await load();
      signal.throwIfAborted();
      hands = factory({ ...eyes, pointer, click });
      waiting.abort();
      return hands;
    } catch (error) {
      setTimeout(() => {
        coming = undefined;
      }, AGAIN);
      throw error;
    }
  }
  const bring = () => {
    coming ??= open();
    return coming;
  };
  const bringQuietly = () => {
    if (!signal.aborted && !coming) bring().catch(eyes.complain);
  };

  return {
    bring,
    update() {
      hands?.update();
      if (called || !eyes.annotator.blocks().length) return;
      called = true;
      whenIdle(bringQuietly);
      const until = { passive: true, signal: AbortSignal.any([waiting.signal, signal]) };
      const moved = ({ clientX, clientY, pointerType }: PointerEvent) => {
        if (pointerType !== "touch") pointer = { x: clientX, y: clientY };
        bringQuietly();
      };
      document.addEventListener("pointermove", moved, until);
      document.addEventListener("pointerdown", moved, until);
      document.addEventListener(
        "click",
        (event) => {
          click = { event, path: event.composedPath() };
        },
        until,
      );
    },
  };
}
