/** What the voice asks of the background and tells it: which paragraphs a statement is close to, and how many names there are. */
import type { Ask, PageRef, PageToBackground } from "../../messages.ts";
import type { Asker } from "../asker.ts";
import { excerpt, headingAbove, headingsOf } from "../describe.ts";
import { type BlockMentions, countMentions } from "../mentions.ts";
import type { PageText } from "../text/page-text.ts";

/** Few enough that one answer is quick, many enough that most pages need one question. */
const PARAGRAPHS_AT_ONCE = 200;
/** How long the count must hold still before it is reported, ms. */
const SETTLED = 300;

/** Remembers what was asked, so that a paragraph is asked about again only when its text or its names change. */
export class CloseParagraphs {
  // The block's own string, not a copy: a live page has thousands in the course of a day.
  readonly #asked = new Map<number, { text: string; names: string }>();
  readonly #close = new Map<number, ReadonlySet<string>>();

  isClose(block: number, entity: string): boolean {
    return this.#close.get(block)?.has(entity) ?? false;
  }

  /** Asks about what is new among the blocks; `answered` is called after each answer that changed something. */
  async askFor(
    blocks: readonly BlockMentions[],
    text: PageText,
    ask: Asker,
    page: PageRef,
    answered: () => void,
  ): Promise<void> {
    const present = new Set(blocks.map(({ block }) => block.id));
    for (const known of [this.#asked, this.#close]) {
      for (const id of known.keys()) if (!present.has(id)) known.delete(id);
    }
    const headings = headingsOf(text);
    const paragraphs: Ask<typeof PageToBackground, "close">["paragraphs"] = [];
    for (const { block, mentions } of blocks) {
      const entities = [...new Set(mentions.map(({ entity }) => entity))];
      const names = entities.join();
      const before = this.#asked.get(block.id);
      if (before?.text === block.text && before.names === names) continue;
      this.#asked.set(block.id, { text: block.text, names });
      const heading = headingAbove(text, headings, block);
      paragraphs.push({
        block: block.id,
        text: excerpt(block.text, mentions[0]?.start ?? 0),
        ...(heading && { heading }),
        entities,
      });
    }
    for (let from = 0; from < paragraphs.length; from += PARAGRAPHS_AT_ONCE) {
      const batch = paragraphs.slice(from, from + PARAGRAPHS_AT_ONCE);
      try {
        const { close } = await ask("close", { page, paragraphs: batch });
        for (const { block } of batch) this.#close.delete(block);
        for (const [block, entity] of close) {
          this.#close.set(block, new Set([...(this.#close.get(block) ?? []), entity]));
        }
        answered();
      } catch (error) {
        // Not answered is not asked: the next pass tries again.
        for (const { block } of paragraphs.slice(from)) this.#asked.delete(block);
        throw error;
      }
    }
  }
}

/** Tells the background what the page holds, once it holds still and only when it is something else than before. */
export function createReporter(document: Document, ask: Asker, failed: (error: unknown) => void, signal: AbortSignal) {
  let told: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener("abort", () => clearTimeout(timer));
  const report = (blocks: () => readonly BlockMentions[]): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const now = { url: document.URL, mentions: countMentions(blocks()) };
      const telling = JSON.stringify(now);
      // Most pages name nobody: the background need not wake up for that.
      if (telling === told || (told === undefined && !now.mentions.length)) return;
      told = telling;
      ask("report", now).catch(failed);
    }, SETTLED);
  };
  /** The browser has forgotten the badge, so the next report goes out in any case. */
  report.forget = () => {
    told = undefined;
  };
  return report;
}
