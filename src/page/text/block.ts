/** A block of text as a person reads it, and the way back from its characters to the page's text nodes. */
import type { Block } from "../../names/types.ts";
import { countWhere } from "../../record/search.ts";

/** What holds a run of text: an element that begins a block, or an open shadow root. */
export type Container = Element | ShadowRoot;

/** Characters of one text node that stand together in the block's text: `node.data[from …]` is `text[at …]`. */
export interface Piece {
  node: Text;
  at: number;
  from: number;
  length: number;
}

export interface Draft {
  container: Container;
  text: string;
  pieces: Piece[];
}

export interface PageBlock extends Block, Draft {}

/** A run of characters within one text node: [start, end) of `node.data`. */
export interface Part {
  node: Text;
  start: number;
  end: number;
}

/** The text nodes that [start, end) of the block's text stand in, in order; empty where it holds no text of the page. */
export function partsOf(block: Draft, start: number, end: number): Part[] {
  const parts: Part[] = [];
  for (let i = countWhere(block.pieces, ({ at, length }) => at + length <= start); i < block.pieces.length; i++) {
    const { node, at, from, length } = block.pieces[i] as Piece;
    if (at >= end) break;
    const first = Math.max(start, at) - at;
    const last = Math.min(end, at + length) - at;
    const before = parts.at(-1);
    if (before?.node === node) before.end = from + last;
    else if (first < last) parts.push({ node, start: from + first, end: from + last });
  }
  return parts;
}

// Soft hyphens and zero-width spaces say where a line may break; whoever reads does not see them.
const INSIDE_WORDS = "\u00AD\u200B\u2060\uFEFF";
const UNEVEN = new RegExp(`[${INSIDE_WORDS}\t\n\r\f]|  `);
const UNEVEN_RUNS = new RegExp(`[${INSIDE_WORDS}]+|[ \t\n\r\f]+`, "g");

/** Adds a text node to the draft; white space collapses as it does on screen. */
export function append(draft: Draft, node: Text, data = node.data): void {
  if (!UNEVEN.test(data) && !(data.startsWith(" ") && endsInSpace(draft))) {
    addPiece(draft, node, data, 0, data.length);
    return;
  }
  let from = 0;
  for (const run of data.matchAll(UNEVEN_RUNS)) {
    const blank = run[0].charCodeAt(0) <= 0x20;
    // A single space or line break inside a line keeps its place, so it needs no piece of its own.
    if (run[0] === " " && run.index > from) continue;
    addPiece(draft, node, data, from, run.index);
    if (blank && !endsInSpace(draft)) draft.text += " ";
    from = run.index + run[0].length;
  }
  addPiece(draft, node, data, from, data.length);
}

function addPiece(draft: Draft, node: Text, data: string, from: number, to: number): void {
  if (from >= to) return;
  draft.pieces.push({ node, at: draft.text.length, from, length: to - from });
  draft.text += data.slice(from, to);
}

function endsInSpace({ text }: Draft): boolean {
  return text === "" || text.endsWith(" ") || text.endsWith("\n");
}
