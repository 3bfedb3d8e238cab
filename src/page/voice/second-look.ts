/** Asks whether what was taken for names on record is part of longer names, and takes those marks back. */
import type { Eyes } from "../contract.ts";
import type { BlockMentions, Placed } from "../mentions.ts";
import type { PageBlock } from "../text/block.ts";

/** The contract's limits; a giant block is left as the eyes have it. */
const LONGEST_PARAGRAPH = 20_000;
const PARAGRAPHS_AT_ONCE = 200;

/** What was asked about a block: its text, and where the names stood. */
interface Asked {
  text: string;
  places: string;
}

/** @returns to be called after each change of the page: asks about what is new in it */
export function createSecondLook({ annotator, ask, complain, signal }: Eyes): () => void {
  const asked = new WeakMap<PageBlock, Asked>();

  async function look(blocks: readonly BlockMentions[]): Promise<void> {
    const mentions = blocks.map((block) => block.mentions.map((mention) => ({ mention, ...placeOf(mention) })));
    const paragraphs = blocks.map(({ block }, index) => ({
      text: block.text,
      mentions: (mentions[index] ?? []).map(({ entity, start, end }) => ({ entity, start, end })),
    }));
    const parts = await ask("longer", { lang: annotator.lang, paragraphs });
    if (signal.aborted) return;
    for (const [index, number] of parts) {
      const block = blocks[index]?.block;
      const found = mentions[index]?.[number];
      // The page may have moved on since.
      if (!block || !found || block.text !== paragraphs[index]?.text || found.mention.start !== found.start) continue;
      annotator.withdrawn.add(found.mention);
    }
    for (const { block } of blocks) {
      const left = (mentionsIn(annotator.blocks(), block) ?? []).map(placeOf);
      asked.set(block, { text: block.text, places: JSON.stringify(left) });
    }
    if (parts.length > 0) annotator.apply(annotator.settings);
  }

  return () => {
    // What has other words around it now is looked at anew.
    const changed = [...annotator.withdrawn].filter(({ block }) => asked.get(block)?.text !== block.text);
    for (const mention of changed) annotator.withdrawn.delete(mention);
    if (changed.length > 0) annotator.refresh();
    const blocks = annotator.blocks().filter(({ block, mentions }) => {
      const before = asked.get(block);
      const places = JSON.stringify(mentions.map(placeOf));
      if (block.text.length > LONGEST_PARAGRAPH || (before?.text === block.text && before.places === places))
        return false;
      asked.set(block, { text: block.text, places });
      return true;
    });
    for (let from = 0; from < blocks.length; from += PARAGRAPHS_AT_ONCE) {
      const batch = blocks.slice(from, from + PARAGRAPHS_AT_ONCE);
      look(batch).catch((error) => {
        // Not answered is not asked: the next change of the page tries again. The marks stay meanwhile.
        for (const { block } of batch) asked.delete(block);
        complain(error);
      });
    }
  };
}

function placeOf({ entity, start, end }: Placed): { entity: string; start: number; end: number } {
  return { entity, start, end };
}

function mentionsIn(blocks: readonly BlockMentions[], block: PageBlock): readonly Placed[] | undefined {
  return blocks.find((one) => one.block === block)?.mentions;
}
