/** Stand-ins for what surrounds the page script: names, background, card, settings. Each keeps what it was asked. */
import { vi } from "vitest";
import { KnownPages } from "../../src/background/known-pages.ts";
import type { Anchor, Card, CardActions, CardFactory } from "../../src/card/contract.ts";
import type { Mention, NameFinder, PageNames } from "../../src/names/types.ts";
import type { Asker } from "../../src/page/asker.ts";
import { askForNames } from "../../src/page/names.ts";
import { type PageHandle, startPage } from "../../src/page/session.ts";
import type { SettingsSource } from "../../src/page/settings.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../src/settings.ts";

export const NAMES: Record<string, string> = {
  "Sergey Lavrov": "lavrov",
  Lavrov: "lavrov",
  NATO: "nato",
  Nato: "nato",
  Biden: "biden",
};

/** Finds the names above as whole words, and counts how many characters it was given, in all and at most at once. */
export function fakeFinder(
  names = NAMES,
): NameFinder & { page(): PageNames; characters: number; updates: number; most: number } {
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${Object.keys(names).join("|")})(?![\\p{L}\\d])`, "gu");
  const finder = {
    characters: 0,
    updates: 0,
    most: 0,
    page: () => ({
      update(changes: Iterable<{ id: number; text: string | null }>) {
        finder.updates++;
        const before = finder.characters;
        const found = new Map<number, Mention[]>();
        for (const { id, text } of changes) {
          finder.characters += text?.length ?? 0;
          found.set(
            id,
            [...(text ?? "").matchAll(pattern)].map((match) => ({
              entity: names[match[0]] as string,
              start: match.index,
              end: match.index + match[0].length,
            })),
          );
        }
        finder.most = Math.max(finder.most, finder.characters - before);
        return found;
      },
      explain: () => new Map(),
    }),
  };
  return finder;
}

export interface FakeCard extends Card {
  shown: { view: unknown; anchor: Anchor; focus: boolean } | undefined;
  shows: number;
  actions: CardActions;
  host: HTMLElement | undefined;
}

/** A card that is a plain box with a button, beside its anchor. */
export function fakeCards(): { factory: CardFactory; made: FakeCard[] } {
  const made: FakeCard[] = [];
  const factory: CardFactory = (document, actions) => {
    const card: FakeCard = {
      shown: undefined,
      shows: 0,
      actions,
      host: undefined,
      show(view, anchor, { focus }) {
        if (view === "broken") throw new Error("not a card view");
        if (!card.host) {
          card.host = document.createElement("on-record-card");
          card.host.attachShadow({ mode: "open" }).innerHTML = "<button>Lavrov, Nato</button>";
          document.documentElement.append(card.host);
        }
        const [rect] = anchor.rects();
        const place = { left: rect?.left ?? 0, top: (rect?.bottom ?? 0) + 20 };
        card.host.style.cssText = `all:initial;position:fixed;width:200px;height:100px;left:${place.left}px;top:${place.top}px`;
        card.shown = { view, anchor, focus };
        card.shows++;
        if (focus) card.focus();
      },
      hide() {
        card.shown = undefined;
        if (card.host) card.host.style.display = "none";
      },
      contains: (event) => !!card.host && event.composedPath().includes(card.host),
      rect: () => (card.shown ? (card.host?.getBoundingClientRect() ?? null) : null),
      focus: () => card.host?.shadowRoot?.querySelector("button")?.focus(),
      setPinned() {},
      destroy() {
        card.hide();
        card.host?.remove();
      },
    };
    made.push(card);
    return card;
  };
  return { factory, made };
}

export interface Asked {
  type: string;
  // biome-ignore lint/suspicious/noExplicitAny: questions of every type
  question: any;
}

export interface World {
  page: PageHandle;
  finder: ReturnType<typeof fakeFinder>;
  asked: Asked[];
  card(): FakeCard | undefined;
  /** How often the card's script was asked for. */
  loads: number;
  /** Changes settings as another tab would. */
  choose(change: Partial<Settings>): void;
  /** The background goes to sleep, and forgets. */
  sleep(): void;
  stop(): void;
}

export interface WorldOptions {
  settings?: Partial<Settings>;
  /** Blocks (by text) and entities that a statement is close to. */
  close?: (text: string, entity: string) => boolean;
  /** The question `consider` is answered when this is there. */
  answered?: Promise<unknown>;
  /** Mentions (paragraph and place in it) that a second look finds to be part of a longer name. */
  longer?: (text: string, start: number) => boolean;
  /** What the question `card` is answered with; a view that names the entity otherwise. */
  view?: (entity: string) => unknown;
  finder?: NameFinder;
  root?: Element;
  /** The card's script comes when this does. */
  ready?: Promise<unknown>;
}

export const worlds: World[] = [];

/** Starts the real page script among fakes; `stopWorlds` ends it after the test. */
export function startWorld(options: WorldOptions = {}): World {
  const end = new AbortController();
  const finder = fakeFinder();
  const cards = fakeCards();
  const asked: Asked[] = [];
  let pages = new KnownPages(() => options.finder ?? finder);
  let settings: Settings = { ...DEFAULT_SETTINGS, ...options.settings };
  let changed: (settings: Settings) => void = () => {};
  const source: SettingsSource = {
    read: async () => settings,
    watch(callback) {
      changed = callback;
    },
  };
  const ask = (async (type: string, question: Asked["question"]) => {
    if (type === "mentions") return pages.mentions(question);
    if (type === "decisions") return pages.decisions(question);
    if (type === "consider") {
      const known = await pages.of(question.page);
      const paragraphs = (question.blocks as [number, number | null][]).map(([block, heading]) => {
        const mentions = known?.mentions.get(block) ?? [];
        const entities = [...new Set(mentions.map(({ entity }) => entity))];
        return {
          block,
          text: known?.texts.get(block) ?? "",
          heading: known?.texts.get(heading ?? -1),
          entities,
          mentions,
        };
      });
      // With what the background knows of the blocks.
      asked.push({ type, question: { ...question, paragraphs } });
      if (!known) return null;
      await options.answered;
      return {
        close: question.close
          ? paragraphs.flatMap(({ block, text, entities }) =>
              entities.flatMap((entity) => (options.close?.(text, entity) ? [[block, entity]] : [])),
            )
          : [],
        longer: paragraphs.flatMap(({ block, text, mentions }) =>
          mentions.flatMap(({ start }) => (options.longer?.(text, start) ? [[block, start]] : [])),
        ),
      };
    }
    asked.push({ type, question });
    if (type === "card") return options.view ? options.view(question.entity) : { entity: { id: question.entity } };
    return type === "settings" ? settings : null;
  }) as Asker;
  const known = Object.keys(NAMES);
  const mayStandIn = options.finder ? undefined : (text: string) => known.some((name) => text.includes(name));
  const world: World = {
    asked,
    sleep: () => {
      pages = new KnownPages(() => options.finder ?? finder);
    },
    finder,
    loads: 0,
    card: () => cards.made.at(-1),
    page: startPage({
      document,
      names: askForNames(ask),
      mayStand: () => () => mayStandIn,
      ask,
      loadCard: async () => {
        world.loads++;
        await options.ready;
        return cards.factory;
      },
      settings: source,
      ...(options.root && { root: options.root }),
      signal: end.signal,
    }),
    choose(change) {
      settings = { ...settings, ...change };
      changed(settings);
    },
    stop: () => end.abort(),
  };
  worlds.push(world);
  return world;
}

/** Waits for what may take a browser's idle moment to come, which a busy machine puts off for two seconds. */
export function eventually(check: () => unknown): Promise<unknown> {
  return vi.waitFor(check, { timeout: 40_000 });
}

export function stopWorlds(): void {
  for (const world of worlds.splice(0)) world.stop();
  document.querySelector("on-record-card")?.remove();
  document.body.replaceChildren();
}

/** What is painted, as text, in no particular order. */
export function painted(name: "mention" | "open" | "current" = "mention"): string[] {
  const highlight = CSS.highlights.get(`on-record-${name}`);
  return [...(highlight ?? [])].map((range) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString();
  });
}

/** Middle of the first occurrence of `text` under `root`, in client pixels. */
export function middleOf(text: string, root: Node = document.body): { x: number; y: number } {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node as Text).data.indexOf(text);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + text.length);
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }
  throw new Error(`no text "${text}"`);
}

/** A pointer event where a browser would send it. */
export function point(type: string, { x, y }: { x: number; y: number }, init: PointerEventInit = {}): PointerEvent {
  const target = document.elementFromPoint(x, y) ?? document.documentElement;
  const all = {
    clientX: x,
    clientY: y,
    pointerType: "mouse",
    bubbles: true,
    composed: true,
    cancelable: true,
    ...init,
  };
  const event = new PointerEvent(type, all);
  target.dispatchEvent(event);
  return event;
}

export function press(key: string, target: EventTarget = document.activeElement ?? document.body): KeyboardEvent {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, composed: true, cancelable: true });
  target.dispatchEvent(event);
  return event;
}
