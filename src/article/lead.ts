import type { Block } from "./blocks.ts";
import { lettersOf, sameWords } from "./same-words.ts";

/** Names of elements that hold the sentence under a headline. */
const CALLED =
  /(?:^|[\s_-])(?:standfirst|dek|deck|sub-?title|sub-?head(?:line|ing)?|strap-?line|(?:article|story|post|entry)[_-]*(?:lead|lede|intro|summary|excerpt|description|deck|synopsis)|lede|synopsis)(?:$|[\s_-])/i;

const SHORTEST = 40;
const LONGEST = 700;

/** So many letters in common are no accident. */
const LONG_ENOUGH = 60;

/** How many blocks after the headline it is looked for: bylines, dates and pictures may stand between. */
const REACH = 40;

/**
 * The sentence under the headline, which Readability leaves out with the rest of the heading: a block before the text
 * that the page gives as its description, or that is called so.
 *
 * @param headline the place of the headline's block, -1 where there is none
 * @param first the place of the first block of the text
 * @param usable whether a block could be text; the page's own description is believed over its class names
 */
export function leadOf(
  blocks: readonly Block[],
  headline: number,
  first: number,
  summaries: readonly string[],
  usable: (block: Block) => boolean,
): Block | undefined {
  const from = headline >= 0 && headline < first ? headline + 1 : Math.max(0, first - REACH);
  const before = blocks
    .slice(from, Math.min(first, from + REACH))
    .filter(({ tag, text }) => tag !== "h1" && text.length >= SHORTEST && text.length <= LONGEST);
  return (
    before.find(({ text }) => summaries.some((summary) => isSummary(text, summary))) ??
    before.find((block) => usable(block) && block.linked * 2 < block.text.length && isCalledLead(block.element))
  );
}

/** Summaries are cut off at some length, and search engines' begin with the section: "World News: …". */
function isSummary(text: string, summary: string): boolean {
  if (sameWords(text, summary)) return true;
  const letters = lettersOf(text);
  return [summary, summary.replace(/^[^:.]{2,40}:\s*/, "")].some((one) => {
    const begun = lettersOf(one);
    return begun.length >= LONG_ENOUGH && letters.startsWith(begun);
  });
}

/** The block of the headline: what says the same as the title, a heading if there is one. */
export function headlineOf(blocks: readonly Block[], title: string | undefined): number {
  if (!title || lettersOf(title) === "") return -1;
  const same = (block: Block): boolean => block.text.length < 400 && sameWords(block.text, title);
  const heading = blocks.findIndex((block) => block.tag === "h1" && same(block));
  return heading >= 0 ? heading : blocks.findIndex((block) => /^h[1-3]$/.test(block.tag) && same(block));
}

function isCalledLead(element: Element): boolean {
  let at: Element | null = element;
  for (let up = 0; at && up < 3; up++, at = at.parentElement) {
    const names =
      `${at.getAttribute("class") ?? ""} ${at.getAttribute("id") ?? ""} ${at.getAttribute("data-testid") ?? ""}`.replace(
        /([a-z])([A-Z])/g,
        "$1-$2",
      );
    if (CALLED.test(names)) return true;
  }
  return false;
}
