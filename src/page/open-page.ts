/** The annotated page: reads it, marks it, and calls the hands once there is a mention. */
import { Annotator, type AnnotatorParts } from "./annotator.ts";
import type { Asker } from "./asker.ts";
import { callHands } from "./hands/call.ts";
import type { HandsFactory } from "./hands/contract.ts";

export interface OpenPageParts extends Omit<AnnotatorParts, "updated"> {
  ask: Asker;
  loadHands(): Promise<HandsFactory>;
}

export interface OpenPage {
  annotator: Annotator;
  jump(entity: string): Promise<boolean>;
  step(by: 1 | -1): Promise<boolean>;
}

/** @param parts whose signal ends it: switched off, or the end */
export function openPage(parts: OpenPageParts): OpenPage {
  const { document, root, ask, signal } = parts;
  const complain = (error: unknown) => {
    if (!signal.aborted) parts.complain(error);
  };
  const annotator: Annotator = new Annotator({
    ...parts,
    complain,
    // The first pass may end before the hands can be called.
    updated: () => queueMicrotask(() => !signal.aborted && hands.update()),
  });
  const hands = callHands({ document, root, annotator, ask, complain, signal }, parts.loadHands);
  const isAnyoneHere = () => annotator.blocks().length > 0;

  return {
    annotator,
    jump: async (entity) => isAnyoneHere() && (await hands.bring()).jump(entity),
    step: async (by) => isAnyoneHere() && (await hands.bring()).step(by),
  };
}
