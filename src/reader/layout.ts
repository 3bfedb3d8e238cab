/**
 * A stored text cut up for showing: paragraphs, and in them the passages on record. Pure. Nothing is lost: what is left
 * out of the paragraphs (page template, credits, a repeated headline) comes back in `leftOut`.
 */
import type { Source, Span, Statement } from "../record/schema.ts";

/** A run of characters that is shown in one way. */
export interface Piece {
  text: string;
  /** The passage it belongs to; of two that overlap, the shorter. */
  statement?: Statement;
  /** In quotation marks in the source. */
  quoted: boolean;
  /** The first piece of its passage in the text. */
  first: boolean;
}

export interface Layout {
  paragraphs: Piece[][];
  leftOut: { kind: string; text: string }[];
  /** The publisher's line that is the document's title: it stands in the page's head, not in the text. */
  title?: Statement;
}

export function layOut(source: Source, statements: readonly Statement[]): Layout {
  const inText = (span: Span) => source.text.slice(span.start, span.end);
  const title = statements.find(({ kind, span }) => kind === "framing" && inText(span) === source.title);
  const shown = statements.filter((statement) => statement !== title);
  const noise = source.noise.filter(({ span }) => !shown.some((statement) => overlap(statement.span, span)));
  const passages = shown.map((statement) => ({ statement, ...withMarks(statement, source.text) }));
  const begun = new Set<Statement>();

  const paragraphs = paragraphSpans(source.text)
    .map((paragraph) => {
      const pieces: Piece[] = [];
      for (const span of cutAt(paragraph, [
        ...noise.map((each) => each.span),
        ...passages.flatMap(({ span, quoted }) => [span, ...quoted]),
      ])) {
        if (noise.some((each) => covers(each.span, span))) continue;
        const passage = passages
          .filter((each) => covers(each.span, span))
          .sort((a, b) => length(a.span) - length(b.span))[0];
        pieces.push({
          text: inText(span),
          quoted: passage?.quoted.some((quoted) => covers(quoted, span)) ?? false,
          first: passage !== undefined && !begun.has(passage.statement),
          ...(passage ? { statement: passage.statement } : {}),
        });
        if (passage) begun.add(passage.statement);
      }
      return pieces;
    })
    .filter((pieces) => pieces.some(({ text }) => text.trim() !== ""));

  return {
    paragraphs,
    leftOut: noise.map(({ kind, span }) => ({ kind, text: inText(span) })),
    ...(title ? { title } : {}),
  };
}

/** Lines of the stored text; blank ones go. */
function paragraphSpans(text: string): Span[] {
  return [...text.matchAll(/[^\r\n]+/g)].map((line) => ({ start: line.index, end: line.index + line[0].length }));
}

/** A quotation's own marks stand outside its span; on the page they belong to it. */
function withMarks({ kind, span, quoted }: Statement, text: string): { span: Span; quoted: Span[] } {
  const wide = (each: Span): Span => ({
    start: /[“"«„]/.test(text[each.start - 1] ?? "") ? each.start - 1 : each.start,
    end: /[”"»“]/.test(text[each.end] ?? "") ? each.end + 1 : each.end,
  });
  return kind === "direct" ? { span: wide(span), quoted: [wide(span)] } : { span, quoted: quoted.map(wide) };
}

/** `whole` in parts, cut at every start and end of `spans`. */
function cutAt(whole: Span, spans: readonly Span[]): Span[] {
  const places = new Set([whole.start, whole.end]);
  for (const { start, end } of spans) {
    for (const place of [start, end]) if (place > whole.start && place < whole.end) places.add(place);
  }
  const sorted = [...places].sort((a, b) => a - b);
  return sorted.slice(1).map((end, index) => ({ start: sorted[index] ?? whole.start, end }));
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function length({ start, end }: Span): number {
  return end - start;
}
