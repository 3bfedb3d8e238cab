/** The annotated page: reads it, marks it, has it considered once there is a mention, and calls the hands once the pointer moves. */
import { Annotator, type AnnotatorParts } from "./annotator.ts";
import type { Asker } from "./asker.ts";
import { keepConsidered } from "./consideration.ts";
import type { Before, Bring, Eyes, OpenPage } from "./contract.ts";
import { countMentions } from "./mentions.ts";
import { followShadows } from "./shadow-sheets.ts";
import { summon } from "./summon.ts";

export interface OpenPageParts extends Omit<AnnotatorParts, "updated"> {
  ask: Asker;
  bring: Bring;
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
    // The first pass may end before the others can be called.
    updated: () => queueMicrotask(() => !signal.aborted && update()),
  });
  const eyes: Eyes = { document, root, annotator, ask, complain, signal };
  const before: Before = {};
  const waiting = new AbortController();
  const hands = summon(
    parts.bring,
    (open) => {
      const opened = open(eyes, before);
      waiting.abort();
      return opened;
    },
    eyes,
  );
  const isAnyoneHere = () => annotator.blocks().length > 0;
  /** Once there is somebody: most pages name nobody. */
  let consider: (() => void) | undefined;
  let styleShadows: (() => void) | undefined;

  function update(): void {
    hands.there()?.update();
    if (!consider) {
      if (!isAnyoneHere()) return;
      consider = keepConsidered(eyes);
      if (__BROWSER__ === "firefox") styleShadows = followShadows(eyes);
      watchFor(document, before, hands.call, AbortSignal.any([waiting.signal, signal]));
    }
    styleShadows?.();
    consider();
  }

  return {
    annotator,
    who: () => countMentions(annotator.blocks()),
    jump: async (entity) => (await hands.bring()).jump(entity),
    step: async (by) => isAnyoneHere() && (await hands.bring()).step(by),
  };
}

/** Keeps what the pointer did last, for the hands that this calls: a rest, or a tap, that nothing has ended since. */
function watchFor(document: Document, before: Before, call: () => void, signal: AbortSignal): void {
  const seen = (event: Event) => {
    const { type, clientX: x, clientY: y, pointerType, buttons } = event as PointerEvent;
    const rests = type === "pointermove" && pointerType !== "touch" && !buttons;
    before.pointer = rests ? { x, y, time: performance.now() } : undefined;
    before.click = type === "click" ? { event: event as MouseEvent, path: event.composedPath() } : undefined;
    if (type !== "scroll") call();
  };
  for (const type of ["pointermove", "pointerdown", "pointerleave", "click", "scroll"])
    document.addEventListener(type, seen, { capture: true, passive: true, signal });
}
