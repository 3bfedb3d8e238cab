import { type Block, blocksOf } from "./blocks.ts";
import { choose } from "./choose.ts";
import { factsOf } from "./facts.ts";
import { mainText } from "./main-text.ts";
import { isHeading } from "./tags.ts";
import type { Article, Paragraph, ParagraphKind } from "./types.ts";

export interface ReadOptions {
  /** The address the page was read at. */
  url?: string;
}

/**
 * Reads the article out of a page. The page is only looked at: what has to be taken apart is a copy. Works on a
 * browser's document and on linkedom's; never throws for anything a page holds.
 *
 * Stages: facts the page states → its text in blocks → those Readability takes for the article → corrected by what
 * stands around them and what they say.
 */
export function readArticle(page: Document, { url }: ReadOptions = {}): Article {
  const root = page.documentElement as Element | null;
  if (!root) return { paragraphs: [], text: "", problem: "none" };
  const { facts, summaries, body } = factsOf(page, url);
  const { blocks, whole } = blocksOf(root);
  const main = mainText(page, root, blocks, facts.title ?? "");
  const chosen = choose(blocks, main, { title: facts.title, summaries, body });
  const article: Article = { ...facts, ...assemble(chosen.blocks, chosen.lead) };
  if (!whole) article.problem = "too-large";
  else if (article.paragraphs.length === 0) article.problem = "none";
  return article;
}

function assemble(blocks: readonly Block[], lead: Block | undefined): Pick<Article, "paragraphs" | "text"> {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const block of blocks) {
    const { text, element, pieces } = block;
    const end = start + text.length;
    paragraphs.push({ kind: block === lead ? "lead" : kindOf(block), text, start, end, element, pieces });
    start = end + 1;
  }
  return { paragraphs, text: paragraphs.map(({ text }) => text).join("\n") };
}

function kindOf({ tag, element }: Block): ParagraphKind {
  if (isHeading(tag)) return "heading";
  if (element.closest("blockquote")) return "quote";
  return tag === "li" || tag === "dd" || tag === "dt" ? "item" : "text";
}
