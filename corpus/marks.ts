/** Quotation marks as sources print them. */

const PAIRS: Readonly<Record<string, string>> = { "“": "”", "«": "»", "„": "“", '"': '"' };

/** [start, end) in UTF-16 code units. */
export interface Stretch {
  start: number;
  end: number;
}

/** True where the characters directly around [start, end) are a pair of double quotation marks. */
export function isInMarks(text: string, start: number, end: number): boolean {
  const opening = text[start - 1];
  return opening !== undefined && PAIRS[opening] !== undefined && text[end] === PAIRS[opening];
}

/** The double-quoted stretches of a passage, without their marks, as offsets into `text`. */
export function quotedParts(text: string, start: number, end: number): Stretch[] {
  const parts: Stretch[] = [];
  let at = start;
  while (at < end) {
    const closing = PAIRS[text[at] ?? ""];
    const close = closing ? text.indexOf(closing, at + 1) : -1;
    if (close >= 0 && close < end) {
      parts.push({ start: at + 1, end: close });
      at = close;
    }
    at += 1;
  }
  return parts;
}
