/** The mentions of the page: what the names room found in the blocks, put back in its place among the text nodes. */
import type { Mention } from "../names/types.ts";
import { countWhere } from "../record/search.ts";
import { type PageBlock, type Part, partsOf } from "./text/block.ts";
import type { PageText, TextChange } from "./text/page-text.ts";

/** A mention in its place. The same object as long as the mention stays, so others may hold on to it. */
export interface Placed extends Mention {
  block: PageBlock;
  /** The text nodes it stands in; a new array when it moved. */
  parts: readonly Part[];
}

/** What is known of one block: enough to choose which mentions are marked. */
export interface BlockMentions {
  block: PageBlock;
  mentions: readonly Placed[];
  /** Those that are marked. */
  chosen?: readonly Placed[];
}

export class Mentions {
  readonly #text: PageText;
  readonly #placed = new Map<number, BlockMentions>();
  /** What is placed, in order of the page. */
  #ordered: BlockMentions[] = [];
  /** Blocks whose mentions, or whose places, are others than when it was last emptied; gone ones among them. */
  readonly touched = new Set<BlockMentions>();

  constructor(text: PageText) {
    this.#text = text;
  }

  /**
   * Places what was found in changed text, and anew what moved.
   * @param names block by block, in order of place: {@link AskedNames.update}
   * @returns whether a mention, or text around one, is another than before
   */
  update(
    names: ReadonlyMap<number, readonly Mention[]>,
    changed: readonly TextChange[],
    moved: readonly PageBlock[],
  ): boolean {
    const found = new Map(names);
    for (const { id } of moved) if (!found.has(id)) found.set(id, this.#placed.get(id)?.mentions ?? []);
    for (const { id, text } of changed) if (text === null) found.set(id, []);
    let touched = false;
    let gone = false;
    // What goes goes first, and all at once: the others are put in order among what is still in the page.
    for (const [id, mentions] of found) {
      const before = this.#placed.get(id);
      if (before || mentions.length) touched = true;
      if (!before || mentions.length) continue;
      before.mentions = [];
      this.touched.add(before);
      this.#placed.delete(id);
      gone = true;
    }
    if (gone) this.#ordered = this.#ordered.filter(({ mentions }) => mentions.length);
    for (const [id, mentions] of found) if (mentions.length) this.#place(id, mentions);
    return touched;
  }

  #place(id: number, mentions: readonly Mention[]): void {
    const block = this.#text.blocks.get(id);
    const before = this.#placed.get(id);
    const now: Placed[] = [];
    for (const { entity, start, end } of mentions) {
      const parts = block ? partsOf(block, start, end) : [];
      if (!block || !parts.length) continue;
      const same = before?.mentions.find((old) => old.entity === entity && !now.includes(old));
      now.push(Object.assign(same ?? ({} as Placed), { entity, start, end, block, parts }));
    }
    if (before) {
      before.mentions = now;
      this.touched.add(before);
      if (!now.length) this.#placed.delete(id);
    } else if (block && now.length) {
      const placed = { block, mentions: now };
      this.#placed.set(id, placed);
      this.touched.add(placed);
      const stands = (other: BlockMentions) => this.#text.compare(other.block, block) < 0;
      const last = this.#ordered.at(-1);
      // Most pages grow at their end.
      if (!last || stands(last)) this.#ordered.push(placed);
      else this.#ordered.splice(countWhere(this.#ordered, stands), 0, placed);
    }
  }

  /** Blocks that hold mentions, in order of the page. */
  ordered(): readonly BlockMentions[] {
    return this.#ordered;
  }
}

/** How often each entity is mentioned, in order of first mention. */
export function countMentions(blocks: readonly BlockMentions[]): { entity: string; mentions: number }[] {
  const counts = new Map<string, number>();
  for (const { mentions } of blocks) {
    for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  return [...counts].map(([entity, mentions]) => ({ entity, mentions }));
}
