/** Which mentions are marked. Silence is the default: where a page is full of one name, only those that lead to something. */
import type { Mention } from "../names/types.ts";
import type { Density } from "../settings.ts";

/** @typeParam M the mention, whatever else the caller keeps with it */
export interface Choice<M extends Mention> {
  density: Density;
  /** Whether a statement on the entity is close to the block. */
  isClose(block: number, entity: string): boolean;
  /** Whether the reader can see the block at all: a first mention in a closed menu marks nothing. Asked only where it decides. */
  isVisible(mention: M): boolean;
}

/** The mentions to mark, of blocks in order of the page. */
export function chooseMarks<M extends Mention>(
  blocks: Iterable<{ block: { id: number }; mentions: readonly M[] }>,
  { density, isClose, isVisible }: Choice<M>,
): M[] {
  const chosen: M[] = [];
  const onPage = new Set<string>();
  for (const { block, mentions } of blocks) {
    const inBlock = new Set<string>();
    for (const mention of mentions) {
      const { entity } = mention;
      if (density !== "all" && inBlock.has(entity)) continue;
      inBlock.add(entity);
      if (density === "smart" && !isClose(block.id, entity)) {
        if (onPage.has(entity) || !isVisible(mention)) continue;
      }
      onPage.add(entity);
      chosen.push(mention);
    }
  }
  return chosen;
}
