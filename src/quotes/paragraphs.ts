import type { TextSpan } from "./types.ts";

/** No paragraph of prose is longer; what is longer is cut, so that the work on one piece stays bounded. */
const LONGEST = 20_000;

/**
 * The paragraphs of a text: runs between line breaks, blank ones left out, white space at both ends trimmed.
 * A generator, so that a long stream of text is never held as a list.
 */
export function* paragraphs(text: string): Generator<TextSpan> {
  let start = 0;
  while (start < text.length) {
    let end = start;
    while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
    for (let from = start; from < end; from += LONGEST) {
      const trimmed = trim(text, from, Math.min(end, from + LONGEST));
      if (trimmed.start < trimmed.end) yield trimmed;
    }
    start = end + 1;
  }
}

/** The span without the white space at its ends; empty where there is nothing else. */
function trim(text: string, start: number, end: number): TextSpan {
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** White space as `\s` has it, and the invisible characters news pages carry (zero-width space, soft hyphen, BOM). */
export function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0xad
  );
}

function isBreak(code: number): boolean {
  return code <= 0x0d ? code === 0x0a || code === 0x0d : code === 0x2028 || code === 0x2029;
}

/** "READ MORE: …": a pointer to another article, not this one's text. */
export function isPointer(text: string, { start, end }: TextSpan): boolean {
  return /^(?:read (?:more|also|next|the full)|see also|also read|related|more on this|watch(?: more| live)?)\s*[:|]/i.test(
    text.slice(start, Math.min(end, start + 40)),
  );
}
