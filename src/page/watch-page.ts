/** One page from start to end: annotated while the settings say so, nothing at all while they do not. */
import type { MayStand } from "../names/may-stand.ts";
import { isOn, type Settings } from "../settings.ts";
import { Orphaned } from "../wire.ts";
import type { Annotator } from "./annotator.ts";
import type { Asker } from "./asker.ts";
import type { EyesFactory } from "./contract.ts";
import { type Door, openDoor } from "./door.ts";
import type { SettingsSource } from "./settings.ts";

export interface PageParts {
  document: Document;
  ask: Asker;
  /** Asked once the settings are known: see {@link openDoor}. */
  mayStand?(): MayStand;
  /** Brings what reads and marks the page; called again after a failure. */
  bring(): Promise<EyesFactory>;
  settings: SettingsSource;
  /** Annotates this element only (the welcome page's sample). */
  root?: Element;
  /** Ends everything and leaves nothing behind. */
  signal: AbortSignal;
}

/** What the popup and the commands ask of a page; answers of the contract's `ToPage`. */
export interface PageHandle {
  /** Undefined where switched off. */
  text(): Promise<Awaited<ReturnType<Annotator["read"]>> | undefined>;
  who(): { url: string; on: boolean; mentions: { entity: string; mentions: number }[] };
  jump(entity: string): Promise<boolean>;
  step(by: 1 | -1): Promise<boolean>;
}

/** Starts annotating. Errors of ours go to the console, once each, and never into the page. */
export function watchPage(parts: PageParts): PageHandle {
  const { document, settings: source, signal } = parts;
  const end = new AbortController();
  const ended = AbortSignal.any([signal, end.signal]);
  const said = new Set<string>();
  let open: { door: Door; off: AbortController } | undefined;

  const complain = (error: unknown) => {
    // The extension was updated or removed under us: no one is left to ask, so leave the page as it was.
    if (error instanceof Orphaned) return end.abort();
    const text = String(error);
    if (!said.has(text)) console.warn("On Record:", error);
    said.add(text);
  };

  function apply(settings: Settings): void {
    if (ended.aborted) return;
    if (!isOn(settings, document.location.hostname)) {
      if (open) parts.ask("report", { named: 0 }).catch(complain);
      open?.off.abort();
      open = undefined;
    } else if (open) {
      open.door.apply(settings);
    } else {
      const off = new AbortController();
      const mayStand = parts.mayStand?.();
      open = { off, door: openDoor({ ...parts, mayStand, settings, complain, signal: off.signal }) };
    }
  }

  ended.addEventListener("abort", () => {
    open?.off.abort();
    open = undefined;
  });
  const readAgain = () => void source.read().then(apply, complain);
  source.watch(apply, ended);
  readAgain();
  // A page that comes back from the back/forward cache has slept through changes of the settings.
  const pageShown = (event: Event) => (event as PageTransitionEvent).persisted && readAgain();
  document.defaultView?.addEventListener("pageshow", pageShown, { signal: ended });

  const page = () => open?.door.page();
  return {
    text: async () => (await open?.door.open())?.annotator.read(),
    who: () => ({ url: document.URL, on: !!open, mentions: page()?.who() ?? [] }),
    jump: async (entity) => page()?.jump(entity) ?? false,
    step: async (by) => page()?.step(by) ?? false,
  };
}
