/** Keeps the page's marks and its badge up to what the background has to say on the paragraphs that name somebody. */
import type { Answer, PageToBackground } from "../messages.ts";
import type { Eyes } from "./contract.ts";
import { describePage, headingAbove, headingsOf } from "./describe.ts";
import { type BlockMentions, countMentions } from "./mentions.ts";
import { watchAddress } from "./navigation.ts";
import type { PageBlock } from "./text/block.ts";
import { whenIdle } from "./turns.ts";

type Considered = NonNullable<Answer<typeof PageToBackground, "consider">>;

/** Few enough that one answer is quick, many enough that most pages need one question. */
const BLOCKS_AT_ONCE = 200;
/** How long until a question that failed is asked once more, ms. */
const AGAIN = 3_000;

/** What was asked about a block. */
interface Asked {
  /** The block's own string, not a copy: a live page has thousands in the course of a day. */
  text: string;
  /** Who is named where. */
  places: string;
  /** Whether it was asked what is close to it. */
  close: boolean;
}

/** @returns to be called after each change of the page, of what is marked, or of the settings */
export function keepConsidered({ document, root, annotator, ask, complain, signal }: Eyes): () => void {
  let asked = new Map<PageBlock, Asked>();
  let close = new Map<number, ReadonlySet<string>>();
  annotator.isClose = (block, entity) => close.get(block)?.has(entity) ?? false;
  /** What the badge says. */
  let told = 0;
  let seen = -1;
  let planned = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener("abort", () => clearTimeout(timer));

  const { check } = watchAddress(
    document,
    () => {
      asked = new Map();
      close = new Map();
      annotator.readAll();
    },
    signal,
  );
  // Kept for the way back (back/forward cache), the page sleeps, and the browser has forgotten the badge by then.
  document.defaultView?.addEventListener("pagehide", () => (told = 0), { signal });

  function plan(): void {
    if (planned || signal.aborted) return;
    planned = true;
    whenIdle(async () => {
      try {
        if (!signal.aborted) await consider();
        failures = 0;
      } catch (error) {
        complain(error);
        // Once: a page that holds still would otherwise never ask again, and one that keeps asking helps nobody.
        if (!failures++ && !signal.aborted) timer = setTimeout(plan, AGAIN);
      }
      planned = false;
      if (seen !== annotator.version) update();
    });
  }

  async function consider(): Promise<void> {
    seen = annotator.version;
    giveBack();
    const blocks = annotator.blocks();
    for (const block of asked.keys()) {
      if (annotator.text.blocks.has(block.id)) continue;
      asked.delete(block);
      close.delete(block.id);
    }
    const isSmart = annotator.settings.density === "smart";
    const fresh = blocks.filter(({ block, mentions }) => {
      const before = asked.get(block);
      return before?.text !== block.text || before.places !== placesOf(mentions) || (isSmart && !before.close);
    });
    const named = countMentions(blocks).length;
    if (!fresh.length && named !== told) await ask("report", { named });
    // What is asked when it has all ended would set the badge anew.
    for (let from = 0; from < fresh.length && !signal.aborted; from += BLOCKS_AT_ONCE) {
      await considerThese(fresh.slice(from, from + BLOCKS_AT_ONCE), isSmart, named);
    }
    told = named;
  }

  async function considerThese(blocks: readonly BlockMentions[], isSmart: boolean, named: number): Promise<void> {
    const texts = blocks.map(({ block }) => block.text);
    const headings = headingsOf(annotator.text);
    const question = {
      at: describePage(document, root),
      close: isSmart,
      named,
      blocks: blocks.map(({ block }): [number, number | null] => [
        block.id,
        headingAbove(annotator.text, headings, block)?.id ?? null,
      ]),
    };
    let found = await ask("consider", { page: annotator.page, ...question });
    if (!found && !signal.aborted) {
      // The background was asleep meanwhile, and has forgotten the page.
      await annotator.tellAnew();
      if (signal.aborted) return;
      found = await ask("consider", { page: annotator.page, ...question });
    }
    if (signal.aborted) return;
    if (!found) throw new Error("the page is not known");
    take(found, blocks, texts, isSmart);
  }

  function take(
    { close: near, longer }: Considered,
    blocks: readonly BlockMentions[],
    texts: string[],
    isSmart: boolean,
  ): void {
    const there = new Map(blocks.filter(({ block }, n) => block.text === texts[n]).map((one) => [one.block.id, one]));
    let isOther = near.length > 0;
    for (const id of there.keys()) if (close.delete(id)) isOther = true;
    for (const [id, entity] of near) if (there.has(id)) close.set(id, new Set([...(close.get(id) ?? []), entity]));
    let isFewer = false;
    for (const [id, start] of longer) {
      for (const mention of there.get(id)?.mentions ?? []) {
        if (mention.start !== start || annotator.withdrawn.has(mention)) continue;
        annotator.withdrawn.add(mention);
        isFewer = true;
      }
    }
    for (const { block, mentions } of there.values()) {
      const places = placesOf(mentions.filter((mention) => !annotator.withdrawn.has(mention)));
      asked.set(block, { text: block.text, places, close: isSmart });
    }
    if (isFewer) annotator.apply(annotator.settings);
    else if (isOther) annotator.refresh();
  }

  /** What has other words around it now is looked at anew. */
  function giveBack(): void {
    const changed = [...annotator.withdrawn].filter(({ block }) => asked.get(block)?.text !== block.text);
    for (const mention of changed) annotator.withdrawn.delete(mention);
    if (changed.length) annotator.refresh();
  }

  function update(): void {
    check();
    if (seen !== annotator.version) plan();
  }
  return update;
}

const placesOf = (mentions: BlockMentions["mentions"]) =>
  mentions.map(({ entity, start, end }) => `${entity} ${start} ${end}`).join();
