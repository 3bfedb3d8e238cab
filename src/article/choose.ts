import type { Block } from "./blocks.ts";
import { furniture } from "./furniture.ts";
import { headlineOf, leadOf } from "./lead.ts";
import { isImprint, isNote } from "./phrases.ts";
import { lettersOf, sameWords } from "./same-words.ts";
import { isHeading } from "./tags.ts";

export interface Hints {
  title: string | undefined;
  summaries: readonly string[];
  /** The publisher's own text of the article. */
  body: string | undefined;
}

/**
 * The blocks that are the article's, in order. Readability's choice is of containers; this goes block by block: what
 * is named or worded as furniture is left out, and what it dropped between its own kind is taken back in.
 */
export function choose(blocks: readonly Block[], main: ReadonlySet<Block>, hints: Hints): { blocks: Block[]; lead: Block | undefined } {
  if (main.size === 0) return { blocks: [], lead: undefined };
  const headline = headlineOf(blocks, hints.title);
  const aside = furniture(blocks, main);
  const usable = (block: Block): boolean => !aside.has(block) && !isNote(block.text) && !isList(block);

  const filled = fill(blocks, main);
  let kept = blocks.filter((block, place) => filled.has(block) && usable(block) && !isTitle(block, place));
  kept = withoutEnds(kept);
  const first = kept[0] ? blocks.indexOf(kept[0]) : blocks.length;
  const lead = leadOf(blocks.filter((block) => block === blocks[headline] || usable(block) || kept.includes(block)), headline, first, hints.summaries);
  if (lead && !kept.some((block) => sameWords(block.text, lead.text))) kept.unshift(lead);
  return { blocks: kept, lead };

  function isTitle(block: Block, place: number): boolean {
    return place === headline || (hints.title !== undefined && block.text.length < 400 && sameWords(block.text, hints.title));
  }
}

/** Links and hardly anything else: other articles. A sentence that is one link is none of those. */
const isList = ({ text, linked, tag }: Block): boolean =>
  linked > 0.8 * text.length && (tag === "li" || text.length < 120) && !/[.!?]["”’]?$/.test(text);

/** What stands among the chosen blocks and is marked up as they are. */
function fill(blocks: readonly Block[], main: ReadonlySet<Block>): Set<Block> {
  const filled = new Set(main);
  const shapes = new Map<string, number>();
  const parents = new Set<Element>();
  for (const block of main) {
    const shape = shapeOf(block);
    shapes.set(shape, (shapes.get(shape) ?? 0) + block.text.length);
    if (block.element.parentElement && block.tag === "p") parents.add(block.element.parentElement);
  }
  let total = 0;
  for (const { text } of main) total += text.length;
  for (const block of blocks) {
    if (filled.has(block)) continue;
    const usual = (shapes.get(shapeOf(block)) ?? 0) > 0.1 * total;
    const among = block.element.parentElement !== null && parents.has(block.element.parentElement);
    if (usual || among) filled.add(block);
  }
  return filled;
}

/** The names of the elements around a block, three steps up. */
function shapeOf({ element }: Block): string {
  let shape = "";
  let at: Element | null = element;
  for (let up = 0; at && up < 4; up++, at = at.parentElement) shape += `${at.localName}.${at.getAttribute("class") ?? ""}>`;
  return shape;
}

/** Without headings that head nothing and notes on the article, at its end. */
function withoutEnds(blocks: Block[]): Block[] {
  let end = blocks.length;
  while (end > 0) {
    const last = blocks[end - 1];
    if (!last || !(isHeading(last.tag) || isImprint(last.text) || lettersOf(last.text) === "")) break;
    end--;
  }
  return blocks.slice(0, end);
}
