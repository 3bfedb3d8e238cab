import type { Range } from "./grammar.ts";
import type { Token } from "./tokens.ts";
import type { StatementForm, TextSpan } from "./types.ts";

/** The pieces of some ranges of tokens that stand between quotation marks, without the marks. */
export function quotedPieces(tokens: readonly Token[], content: readonly Range[]): TextSpan[] {
  const pieces: TextSpan[] = [];
  for (const { from, to } of content) {
    for (let i = from; i < to; i++) {
      const inner = tokens[i]?.quotation?.inner;
      if (inner && inner.start < inner.end) pieces.push({ start: inner.start, end: inner.end });
    }
  }
  return pieces;
}

/** direct where no word stands outside the marks, indirect where none stands inside, mixed else. */
export function formOf(tokens: readonly Token[], content: readonly Range[]): StatementForm {
  let quoted = false;
  let bare = false;
  for (const { from, to } of content) {
    for (let i = from; i < to; i++) {
      if (tokens[i]?.kind === "quotation") quoted = true;
      else if (tokens[i]?.kind === "word") bare = true;
    }
  }
  return quoted ? (bare ? "mixed" : "direct") : "indirect";
}

/** A range of tokens as a span of the text. A part that is one quotation is given without its marks. */
export function spanOf(tokens: readonly Token[], range: Range): TextSpan {
  const first = tokens[range.from];
  const last = tokens[range.to - 1];
  if (!first || !last) return { start: 0, end: 0 };
  const inner = first === last ? first.quotation?.inner : undefined;
  return inner ? { start: inner.start, end: inner.end } : { start: first.start, end: last.end };
}

/** A speaker's phrase as a span: the possessor of "Hugh Hill’s claim" without its ending. */
export function speakerSpan(tokens: readonly Token[], range: Range): TextSpan {
  const span = spanOf(tokens, range);
  const last = tokens[range.to - 1];
  if (!last?.possessive) return span;
  const end = span.end - (last.lower.endsWith("'s") ? 2 : 1);
  return end > span.start ? { start: span.start, end } : span;
}
