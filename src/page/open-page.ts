/** The annotated page: reads it, marks it, and calls the voice once there is a mention, and the hands once the pointer moves. */
import { Annotator, type AnnotatorParts } from "./annotator.ts";
import type { Asker } from "./asker.ts";
import type { Before, Bring, Eyes } from "./contract.ts";
import { summon } from "./summon.ts";
import { whenIdle } from "./turns.ts";

export interface OpenPageParts extends Omit<AnnotatorParts, "updated"> {
  ask: Asker;
  bring: Bring;
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
    // The first pass may end before the others can be called.
    updated: () => queueMicrotask(() => !signal.aborted && update()),
  });
  const eyes: Eyes = { document, root, annotator, ask, complain, signal };
  const before: Before = {};
  const waiting = new AbortController();
  const voice = summon(async () => {
    const factory = await parts.bring("voice");
    signal.throwIfAborted();
    return factory(eyes, () => hands.there()?.left());
  }, eyes);
  const hands = summon(async () => {
    const factory = await parts.bring("card");
    signal.throwIfAborted();
    waiting.abort();
    return factory(eyes, before);
  }, eyes);
  const isAnyoneHere = () => annotator.blocks().length > 0;
  let watching = false;

  function update(): void {
    hands.there()?.update();
    if (voice.there()) voice.there()?.update();
    else if (isAnyoneHere()) whenIdle(voice.call);
    if (watching || !isAnyoneHere()) return;
    watching = true;
    watchFor(document, before, hands.call, AbortSignal.any([waiting.signal, signal]));
  }

  return {
    annotator,
    jump: async (entity) => isAnyoneHere() && (await hands.bring()).jump(entity),
    step: async (by) => isAnyoneHere() && (await hands.bring()).step(by),
  };
}

/** Keeps what the pointer does, for the hands that this calls. */
function watchFor(document: Document, before: Before, call: () => void, signal: AbortSignal): void {
  const until = { passive: true, signal };
  const moved = ({ clientX, clientY, pointerType }: PointerEvent) => {
    if (pointerType !== "touch") before.pointer = { x: clientX, y: clientY, time: performance.now() };
    call();
  };
  document.addEventListener("pointermove", moved, until);
  document.addEventListener("pointerdown", moved, until);
  document.addEventListener(
    "click",
    (event) => {
      before.click = { event, path: event.composedPath() };
    },
    until,
  );
}
