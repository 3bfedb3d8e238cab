/**
 * Between the scripts of a page. The first (main.iife.ts) has the eyes: it runs on every listed page, so it finds and
 * marks names and nothing more. The second (voice.iife.ts) tells and asks the background what the marks depend on, once
 * there is a mention. The third (card.iife.ts) has the hands: pointer, keys and card, once the pointer moves. Both leave
 * their factory under HELPERS in the world all of them share.
 */
import type { Annotator } from "./annotator.ts";
import type { Asker } from "./asker.ts";

export const HELPERS = "__onRecordParts";

/** What the others see of the page, and the little they can do to it. */
export interface Eyes {
  document: Document;
  /** The part of the page that is annotated, where it is not the whole. */
  root?: Element | undefined;
  annotator: Annotator;
  ask: Asker;
  complain(error: unknown): void;
  signal: AbortSignal;
}

export interface Voice {
  /** The page, what is marked or the settings have changed. */
  update(): void;
}

export type VoiceFactory = (eyes: Eyes) => Voice;

/** What the pointer did last before the hands came. */
export interface Before {
  /** Where it lies still, and since when (performance.now() ms). */
  pointer?: { x: number; y: number; time: number } | undefined;
  /** A click, and what it went through. */
  click?: { event: MouseEvent; path: EventTarget[] } | undefined;
}

export interface Hands {
  /** The page, what is marked or the settings have changed. */
  update(): void;
  /** Scrolls to the entity's next mention and opens its card. */
  jump(entity: string): boolean;
  /** Makes the next or previous mention current. */
  step(by: 1 | -1): boolean;
}

export type HandsFactory = (eyes: Eyes, before: Before) => Hands;

/** What the scripts leave for the first one. */
export interface Helpers {
  voice: VoiceFactory;
  card: HandsFactory;
}

/** Brings the script; called again after a failure. */
export type Bring = <K extends keyof Helpers>(helper: K) => Promise<Helpers[K]>;
