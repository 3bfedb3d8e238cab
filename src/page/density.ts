/** Which mentions are marked. Silence is the default: where a page is full of one name, only those that lead to something. */
import type { Mention } from "../names/types.ts";
import type { Density } from "../settings.ts";

/** @typeParam M the mention, whatever else the caller keeps with it */
export interface Choice<M extends Mention> {
  density: Density;
  /** Whether it counts at all: the reader may have muted the name. */
  counts(mention: M): boolean;
  /** Whether a statement on the entity is close to the block. */
  isClose(block: number, entity: string): boolean;
  /** Whether the reader can see the block at all: a first mention in a closed menu marks nothing. Asked only where it decides. */
  isVisible(mention: M): boolean;
}

export interface Mentioning<M extends Mention> {
  block: { id: number };
  mentions: readonly M[];
}

/**
 * Where each entity is first marked on the page, of blocks in order of the page. Only `smart` needs to know.
 * @param known what could be seen before, and is not asked again: the answer may cost the page a restyling
 */
export function leadsOf<M extends Mention, B extends Mentioning<M>>(
  blocks: Iterable<B>,
  choice: Choice<M>,
  known?: ReadonlyMap<string, B>,
): Map<string, B> {
  const leads = new Map<string, B>();
  if (choice.density !== "smart") return leads;
  for (const block of blocks) {
    // Of those of one entity the first alone: an entity that is led is passed over.
    const seen = new Set<string>();
    for (const mention of block.mentions) {
      const { entity } = mention;
      if (leads.has(entity) || seen.has(entity) || !choice.counts(mention)) continue;
      seen.add(entity);
      if (known?.get(entity) === block || choice.isClose(block.block.id, entity) || choice.isVisible(mention))
        leads.set(entity, block);
    }
  }
  return leads;
}

/** The mentions to mark in one block. */
export function chosenIn<M extends Mention, B extends Mentioning<M>>(
  block: B,
  choice: Choice<M>,
  leads: ReadonlyMap<string, B>,
): M[] {
  const { density, counts, isClose } = choice;
  const seen = new Set<string>();
  return block.mentions.filter((mention) => {
    const { entity } = mention;
    if (!counts(mention) || (density !== "all" && seen.has(entity))) return false;
    seen.add(entity);
    return density !== "smart" || leads.get(entity) === block || isClose(block.block.id, entity);
  });
}
