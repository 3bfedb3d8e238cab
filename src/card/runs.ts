/** From a statement's segments to what is set in quotation marks and what is not. Pure. */
import type { Segment, StatementView } from "../record/card-view.ts";

/** A run of segments that stand in one pair of quotation marks, or in none. */
export interface Run {
  quoted: boolean;
  segments: Segment[];
}

const OPENS = /[“„«"]$/u;
const CLOSES = /^[”“»"]/u;

/**
 * Groups a passage into runs. The source's own marks round a quoted run are dropped, because the card sets marks of its
 * own, which it can colour and hang; marks nested inside a quotation stay as printed.
 */
export function runsOf({ kind, segments }: Pick<StatementView, "kind" | "segments">): Run[] {
  const runs: Run[] = [];
  for (const segment of segments) {
    // A direct quotation is quoted from end to end, whatever its segments (cut at tagged words) say.
    const quoted = kind === "direct" || (kind === "mixed" && segment.quoted);
    const last = runs.at(-1);
    if (last?.quoted === quoted) last.segments.push({ ...segment });
    else runs.push({ quoted, segments: [{ ...segment }] });
  }
  return runs
    .map((run, index) => (run.quoted ? run : withoutMarks(run, index > 0, index < runs.length - 1)))
    .filter((run) => run.segments.some(({ text }) => text !== ""));
}

function withoutMarks(run: Run, afterQuote: boolean, beforeQuote: boolean): Run {
  const segments = run.segments.map((segment) => ({ ...segment }));
  const first = segments[0];
  const last = segments.at(-1);
  if (afterQuote && first) first.text = first.text.replace(CLOSES, "");
  if (beforeQuote && last) last.text = last.text.replace(OPENS, "");
  return { quoted: false, segments };
}

/** Passages up to this length (UTF-16 code units) are always shown whole. */
export const ALWAYS_WHOLE = 640;
/** Of a longer one, at least this much is shown before "read on". */
const SHOWN_AT_LEAST = 420;

/**
 * The beginning of a very long passage, cut after a sentence (or else a word) past SHOWN_AT_LEAST.
 * @returns null where the passage is short enough to be shown whole.
 */
export function beginningOf(segments: readonly Segment[]): Segment[] | null {
  const text = segments.map((segment) => segment.text).join("");
  if (text.length <= ALWAYS_WHOLE) return null;
  const sentence = /[.!?…]['’”»)\]]*\s/gu;
  sentence.lastIndex = SHOWN_AT_LEAST;
  const found = sentence.exec(text);
  const word = text.indexOf(" ", SHOWN_AT_LEAST);
  const end = found && found.index < ALWAYS_WHOLE ? found.index + found[0].trimEnd().length : word;
  if (end < 0 || end >= text.length) return null;
  const kept: Segment[] = [];
  let at = 0;
  for (const segment of segments) {
    if (at >= end) break;
    kept.push({ ...segment, text: segment.text.slice(0, end - at) });
    at += segment.text.length;
  }
  return kept;
}
