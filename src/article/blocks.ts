import { isBlock } from "./tags.ts";
import type { Piece } from "./types.ts";
import { walk } from "./walk.ts";

/** A paragraph of the page, whatever it is good for. */
export interface Block {
  /** The nearest block element around it. */
  readonly element: Element;
  readonly tag: string;
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** How many of the characters are links'. */
  readonly linked: number;
}

/** Collapsed as CSS does it: https://www.w3.org/TR/css-text-3/#white-space-phase-1 (no-break spaces stay). */
const SPACE = /[\t\n\f\r ]/;
/** Zero-width space and joiners' neighbours, soft hyphen, byte order mark: seen by no reader, in the way of every match. */
const GAP = /^[\t\n\f\r \u00ad\u200b\u2060\ufeff]/;
/** White space that may have to go, or words with one space between them. */
const CHUNK =
  /[\t\n\f\r \u00ad\u200b\u2060\ufeff]+|[^\t\n\f\r \u00ad\u200b\u2060\ufeff]+(?: [^\t\n\f\r \u00ad\u200b\u2060\ufeff]+)*/g;

/** A line break after the end of a sentence parts paragraphs, as many old pages do; others only break a line. */
const SENTENCE_END = /[.!?:…。！？]["'”’»)\]]*$/u;

/** The paragraphs of a page in order, and whether it could be read whole. */
export function blocksOf(root: Element): { blocks: Block[]; whole: boolean } {
  const blocks: Block[] = [];
  const around: { element: Element; tag: string }[] = [];
  // A list and a length, not a growing string: to ask a growing string for its end copies it each time.
  let words: string[] = [];
  let length = 0;
  let last = "";
  let before = "";
  let pieces: Piece[] = [];
  let linked = 0;
  let links = 0;
  let breaks = 0;

  const flush = (): void => {
    const holder = around.at(-1);
    if (holder && length > 0) {
      const text = words.join("").trimEnd();
      // Blank but for no-break spaces: nothing to read.
      if (text.trim()) blocks.push({ ...holder, text, pieces: cut(pieces, text.length), linked });
    }
    words = [];
    length = 0;
    last = "";
    pieces = [];
    linked = 0;
    breaks = 0;
  };

  const push = (word: string): void => {
    words.push(word);
    length += word.length;
    last = word;
    if (word !== " ") before = word;
  };

  const append = (node: Text): void => {
    const { data } = node;
    for (const { 0: chunk, index } of data.matchAll(CHUNK)) {
      const gap = GAP.test(chunk);
      const space = gap && SPACE.test(chunk);
      if (gap && !space) continue;
      if (space && (length === 0 || last === " ")) continue;
      if (!space && breaks > 0) {
        if (breaks > 1 || SENTENCE_END.test(before.slice(-8))) flush();
        breaks = 0;
      }
      const added = space ? " " : chunk;
      const offset = space ? index + chunk.search(SPACE) : index;
      const piece = pieces.at(-1);
      // Runs that follow one another in the node are one piece; a collapsed space may stand for a tab: it still maps.
      if (piece && piece.node === node && piece.offset + piece.length === offset)
        pieces[pieces.length - 1] = { ...piece, length: piece.length + added.length };
      else pieces.push({ node, offset, at: length, length: added.length });
      push(added);
      if (links > 0) linked += added.length;
    }
  };

  const whole = walk(root, {
    enter(element, tag) {
      if (isBlock(tag)) {
        flush();
        around.push({ element, tag });
      } else if (tag === "a") links++;
      else if (tag === "br" && length > 0) {
        breaks++;
        if (last !== " ") push(" ");
      }
    },
    leave(_element, tag) {
      if (isBlock(tag)) {
        flush();
        around.pop();
      } else if (tag === "a") links--;
    },
    text: append,
  });
  return { blocks, whole };
}

/** The pieces up to a length: the space at the end of a block is no part of it. */
function cut(pieces: readonly Piece[], length: number): Piece[] {
  const kept: Piece[] = [];
  for (const piece of pieces) {
    if (piece.at >= length) break;
    kept.push(piece.at + piece.length > length ? { ...piece, length: length - piece.at } : piece);
  }
  return kept;
}
