import type { Quotation } from "./pair-marks.ts";
import { isSpace } from "./paragraphs.ts";
import { speechVerb } from "./speech-verbs.ts";
import type { TextSpan } from "./types.ts";

/** The words after the second dash among which a verb of saying must stand: "— said the old Lavrov". */
const ATTRIBUTION_WORDS = 6;

/**
 * Speech opened by a dash at the paragraph's start and parted by dashes from its attribution (— I won’t go, — said
 * Lavrov. — Not today.). Lists are set with dashes too, so without an attribution there is no quotation.
 */
export function dialogue(text: string, { start, end }: TextSpan): Quotation[] {
  if (!isDash(text.charCodeAt(start)) || !isSpace(text.charCodeAt(start + 1))) return [];
  const dashes: number[] = [start];
  for (let at = start + 1; at < end; at++) {
    if (isDash(text.charCodeAt(at)) && isSpace(text.charCodeAt(at - 1)) && endsSpeech(text, at - 1)) dashes.push(at);
  }
  const [, second, third] = dashes;
  if (second === undefined || !attributes(text.slice(second + 1, third ?? end))) return [];
  const found = [speech(start, second, second + 1)];
  if (third !== undefined) found.push(speech(third, end, end));
  return found.filter(({ inner }) => inner.start < inner.end);

  function speech(from: number, to: number, close: number): Quotation {
    const inner = { start: from + 1, end: to };
    while (inner.start < inner.end && isSpace(text.charCodeAt(inner.start))) inner.start++;
    while (inner.end > inner.start && isSpace(text.charCodeAt(inner.end - 1))) inner.end--;
    return { start: from, end: close, inner, family: "double", glyph: "—", open: false, continues: false };
  }
}

function attributes(text: string): boolean {
  const words = text
    .trim()
    .toLowerCase()
    .split(/[^\p{L}'’]+/u, ATTRIBUTION_WORDS);
  return words.some((word) => speechVerb(word) !== undefined);
}

/** A comma, full stop or the like before the white space before a dash. */
function endsSpeech(text: string, space: number): boolean {
  return /[,.!?…;]/.test(text[space - 1] ?? "");
}

function isDash(code: number): boolean {
  return code === 0x2014 || code === 0x2013 || code === 0x2015;
}
