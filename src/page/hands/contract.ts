/**
 * Between the two scripts of a page. The first (main.iife.ts) has the eyes: it runs on every listed page, so it finds
 * and marks names and nothing more. The second (card.iife.ts) has the hands: pointer, keys and card, and what is asked of
 * and told to the background. It is brought in once there is a mention, and leaves its factory under HANDS in the world
 * both share.
 */
import type { Annotator } from "../annotator.ts";
import type { Asker } from "../asker.ts";
import type { Point } from "./hit.ts";

export const HANDS = "__onRecordHands";

/** What the hands see of the page, and the little they can do to it. */
export interface Eyes {
  document: Document;
  /** The part of the page that is annotated, where it is not the whole. */
  root?: Element | undefined;
  annotator: Annotator;
  ask: Asker;
  /** Where the pointer lay when the hands were called. */
  pointer?: Point | undefined;
  /** A click that came before the hands did, and what it went through. */
  click?: { event: MouseEvent; path: EventTarget[] } | undefined;
  complain(error: unknown): void;
  signal: AbortSignal;
}

export interface Hands {
  /** The page, what is marked or the settings have changed. */
  update(): void;
  /** Scrolls to the entity's next mention and opens its card. */
  jump(entity: string): boolean;
  /** Makes the next or previous mention current. */
  step(by: 1 | -1): boolean;
}

export type HandsFactory = (eyes: Eyes) => Hands;
