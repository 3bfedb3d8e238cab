/**
 * Between the scripts of a page. The first (main.iife.ts) stands at the door: it runs on every listed page, and looks whether
 * a name may stand there at all. The second (eyes.iife.ts) reads and marks. The third (card.iife.ts) has the hands: pointer,
 * keys and card, once the pointer moves. These two leave their factories in the world that all share.
 */
import type { Settings } from "../settings.ts";
import type { ask } from "../wire.ts";
import type { Annotator } from "./annotator.ts";
import type { Asker } from "./asker.ts";

export const EYES = "__onRecordEyes";
export const HANDS = "__onRecordHands";

/** The page, read and marked. */
export interface OpenPage {
  annotator: Annotator;
  /** Who is named, how often, in order of first mention. */
  who(): { entity: string; mentions: number }[];
  jump(entity: string): Promise<boolean>;
  step(by: 1 | -1): Promise<boolean>;
}

export interface EyesParts extends Pick<Eyes, "document" | "root" | "complain" | "signal"> {
  settings: Settings;
}

export type EyesFactory = (parts: EyesParts) => OpenPage;

/** What the first script has already, and the second need not bring along. */
export interface EyesNeeds {
  ask: typeof ask;
}

/** As it lies under EYES. */
export type OpenEyes = (needs: EyesNeeds) => EyesFactory;

/** What the hands see of the page, and the little they can do to it. */
export interface Eyes {
  document: Document;
  /** The part of the page that is annotated, where it is not the whole. */
  root?: Element | undefined;
  annotator: Annotator;
  ask: Asker;
  complain(error: unknown): void;
  signal: AbortSignal;
}

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

/** Brings the third script; called again after a failure. */
export type Bring = () => Promise<HandsFactory>;
