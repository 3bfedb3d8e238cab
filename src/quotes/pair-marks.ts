import { findMarks, type Mark, type MarkFamily, maybePossessive } from "./marks.ts";
import type { TextSpan } from "./types.ts";
import { closedByAttribution, opensAtStart } from "./unbalanced.ts";

/** A stretch between an outermost pair of marks. [start, end) holds the marks, `inner` does not. */
export interface Quotation extends TextSpan {
  inner: TextSpan;
  family: MarkFamily;
  /** The opening mark; a paragraph that goes on repeats it. */
  glyph: string;
  /** Not closed in its paragraph: the next one may repeat the opening mark and go on. */
  open: boolean;
  /** It goes on from the paragraph before. */
  continues: boolean;
}

/**
 * The outermost quotations of one paragraph, in order. What stands inside another quotation is the quoted speaker's
 * own business. Unbalanced marks: an opener that never closes ends where an attribution follows, else it runs to the
 * paragraph's end if no other quotation follows it, else it is dropped; a closer without an opener is taken from the
 * paragraph's start only where the paragraph before left a quotation open, or somebody is said to say it.
 *
 * Linear in the number of marks: every mark is pushed and popped once.
 * @param before the quotation the paragraph before left open, if it did.
 * @param following the next paragraph: where it repeats the opening mark, the quotation goes on.
 */
export function quotations(text: string, paragraph: TextSpan, before?: Quotation, following?: TextSpan): Quotation[] {
  const marks = findMarks(text, paragraph.start, paragraph.end);
  if (marks.length === 0) return [];
  const closer = matchMarks(text, marks);
  const lastPaired = closer.reduce((last, close, index) => (close >= 0 ? index : last), -1);
  const runsOn = (at: number, mark: Mark) =>
    at === 0 &&
    mark.start === paragraph.start &&
    following !== undefined &&
    text[following.start] === mark.glyph &&
    // A reprinted passage with quotations of its own: those are what is told apart.
    !marks.some((other, index) => other.family === mark.family && (closer[index] ?? -1) >= 0);
  const found: Quotation[] = [];
  let at = 0;
  // A closing mark alone, after a paragraph that left its quotation open without repeating the mark.
  if (before && marks[0] && marks[0].family === before.family && marks[0].start !== paragraph.start) {
    const first = marks[0];
    if (first.role === "close" && !closer.includes(0)) {
      found.push(make(text, { ...first, start: paragraph.start, end: paragraph.start }, first, false, true));
      at = 1;
    }
  }
  const lone = marks[at];
  if (
    !before &&
    at === 0 &&
    lone?.role === "close" &&
    lone.family !== "single" &&
    opensAtStart(text, paragraph, lone)
  ) {
    found.push(make(text, { ...lone, start: paragraph.start, end: paragraph.start }, lone, false, false));
    at = 1;
  }
  for (; at < marks.length; at++) {
    const mark = marks[at] as Mark;
    const close = closer[at] ?? -1;
    if (close >= 0) {
      const continues = before?.family === mark.family && mark.start === paragraph.start;
      found.push(make(text, mark, marks[close] as Mark, false, continues));
      at = close;
      continue;
    }
    if (mark.role === "close" || mark.family === "single") continue;
    const stop = closedByAttribution(text, mark.end, marks[at + 1]?.start ?? paragraph.end);
    if (stop !== undefined) {
      found.push(
        make(text, mark, { ...mark, start: stop, end: stop }, false, before?.family === mark.family && at === 0),
      );
    } else if (at >= lastPaired || runsOn(at, mark)) {
      const end: Mark = { ...mark, start: paragraph.end, end: paragraph.end };
      const continues = before?.family === mark.family && mark.start === paragraph.start;
      if (mark.end < paragraph.end) found.push(make(text, mark, end, true, continues));
      break;
    }
  }
  // “” holds nothing that was said.
  return found.filter(({ inner }) => inner.start < inner.end);
}

/** For every opening mark the index of its closing one, -1 where there is none. */
function matchMarks(text: string, marks: readonly Mark[]): Int32Array {
  const closer = new Int32Array(marks.length).fill(-1);
  const stack: number[] = [];
  /** The innermost open mark of each family, as a depth in the stack; and what it was before, per stack entry. */
  const last: Record<MarkFamily, number> = { double: -1, single: -1, angle: -1, corner: -1 };
  const previous: number[] = [];
  const strong = strongCloserAfter(text, marks);
  const push = (index: number, family: MarkFamily) => {
    previous.push(last[family]);
    last[family] = stack.length;
    stack.push(index);
  };
  const popTo = (depth: number) => {
    while (stack.length > depth) {
      const index = stack.pop() as number;
      last[(marks[index] as Mark).family] = previous.pop() as number;
    }
  };
  marks.forEach((mark, index) => {
    const depth = last[mark.family];
    const opener = depth >= 0 ? marks[stack[depth] as number] : undefined;
    const closes = opener && mark.role !== "open" && canClose(opener, mark, last);
    if (closes && !(maybePossessive(text, mark) && strong[index])) {
      closer[stack[depth] as number] = index;
      popTo(depth);
    } else if (mark.role !== "close") push(index, mark.family);
  });
  return closer;
}

function canClose(opener: Mark, mark: Mark, last: Record<MarkFamily, number>): boolean {
  // A single mark never closes across a double one that is still open.
  if (mark.family === "single" && last.single < Math.max(last.double, last.angle)) return false;
  if (mark.glyph === "“") return opener.glyph === "„" || opener.glyph === "‟";
  if (mark.glyph === "«" || mark.glyph === "‹") return opener.glyph === "»" || opener.glyph === "›";
  if (mark.role === "either" && (mark.glyph === "»" || mark.glyph === "”")) return opener.glyph !== mark.glyph;
  return true;
}

/** Whether a surer closing mark of the single family ("plan.’") comes before the next single opening mark. */
function strongCloserAfter(text: string, marks: readonly Mark[]): boolean[] {
  const strong: boolean[] = new Array(marks.length).fill(false);
  let seen = false;
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i] as Mark;
    if (mark.family !== "single") continue;
    strong[i] = seen;
    if (mark.role === "open") seen = false;
    else if (/[.,!?]/.test(text[mark.start - 1] ?? "") || !maybePossessive(text, mark)) seen = true;
  }
  return strong;
}

function make(text: string, open: Mark, close: Mark, unclosed: boolean, continues: boolean): Quotation {
  let start = open.end;
  let end = close.start;
  while (start < end && /\s/.test(text[start] ?? "")) start++;
  while (end > start && /\s/.test(text[end - 1] ?? "")) end--;
  return {
    start: open.start,
    end: close.end,
    inner: { start, end },
    family: open.family,
    glyph: open.glyph,
    open: unclosed,
    continues,
  };
}
