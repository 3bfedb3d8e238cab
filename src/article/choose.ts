import type { Block } from "./blocks.ts";
import { denseText } from "./dense.ts";
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
export function choose(
  blocks: readonly Block[],
  readable: ReadonlySet<Block>,
  hints: Hints,
): { blocks: Block[]; lead: Block | undefined } {
  const headline = headlineOf(blocks, hints.title);
  const named = furniture(blocks, readable);
  const dense = denseText(
    blocks.filter((block) => !named.has(block) && !isNote(block.text)),
    readable,
  );
  const main = dense ?? readable;
  const aside = dense ? furniture(blocks, dense) : named;
  const usable = (block: Block): boolean => !aside.has(block) && !isNote(block.text) && !isList(block);

  const filled = fill(blocks, main);
  let kept = blocks.filter((block, place) => filled.has(block) && usable(block) && !isTitle(block, place));
  kept = withoutRepeats(withoutEnds(afterHeadline(kept, blocks, headline)));
  const first = kept[0] ? blocks.indexOf(kept[0]) : blocks.length;
  const lead = leadOf(blocks, headline, first, hints.summaries, usable);
  if (lead && !kept.some((block) => sameWords(block.text, lead.text))) kept.unshift(lead);
  return { blocks: kept, lead };

  function isTitle(block: Block, place: number): boolean {
    return (
      place === headline || (hints.title !== undefined && block.text.length < 400 && sameWords(block.text, hints.title))
    );
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
  for (let up = 0; at && up < 4; up++, at = at.parentElement)
    shape += `${at.localName}.${at.getAttribute("class") ?? ""}>`;
  return shape;
}

/** Without headlines before the first sentence, headings that head nothing and notes on the article at its end. */
function withoutEnds(blocks: readonly Block[]): Block[] {
  let end = blocks.length;
  let start = 0;
  while (blocks[start]?.tag === "h1") start++;
  while (end > 0) {
    const last = blocks[end - 1];
    if (!last || !(isHeading(last.tag) || isImprint(last.text) || lettersOf(last.text) === "")) break;
    end--;
  }
  return blocks.slice(start, end);
}

/** Without what stands above the headline; unless that is the most, for then it is no headline. */
function afterHeadline(kept: readonly Block[], blocks: readonly Block[], headline: number): readonly Block[] {
  if (headline < 0) return kept;
  const above = new Set(blocks.slice(0, headline));
  const after = kept.filter((block) => !above.has(block));
  return after.length * 2 > kept.length ? after : kept;
}

/** So many letters are not the same by accident. */
const REPEATED = 25;
const SAME_TWICE = 60;
const LONGEST_REPEAT = 500;

/** Searches of the whole text are for what may be set large, and not without end. */
const MOST_SEARCHES = 100;

/** Without what the article's text says word for word as well: quotations set large, sentences given twice. */
function withoutRepeats(blocks: readonly Block[]): Block[] {
  const letters = blocks.map(({ text }) => lettersOf(text));
  const all = `\n${letters.join("\n")}\n`;
  const seen = new Set<string>();
  let searches = 0;
  return blocks.filter(({ tag }, place) => {
    const own = letters[place] ?? "";
    if (own.length < REPEATED || own.length > LONGEST_REPEAT) return true;
    if (own.length >= SAME_TWICE && seen.has(own)) return false;
    seen.add(own);
    const plain = tag === "p" || tag === "li";
    return plain || ++searches > MOST_SEARCHES || !isPartOfAnother(own, all);
  });
}

/** Whether some letters stand in a longer line of the text. */
function isPartOfAnother(own: string, all: string): boolean {
  let tries = 0;
  for (let at = all.indexOf(own); at >= 0 && tries < 5; at = all.indexOf(own, at + 1), tries++) {
    if (all[at - 1] !== "\n" || all[at + own.length] !== "\n") return true;
  }
  return false;
}
