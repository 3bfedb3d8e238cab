/** The few strings of an index: patterns of letter case, what stands before first words, rules as JSON. Each once. */

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Number 0 is the empty text: "none". */
export function collectTexts() {
  const numbers = new Map<string, number>([["", 0]]);
  return {
    number(text: string): number {
      let number = numbers.get(text);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(text, number);
      }
      return number;
    },
    /** All of them in UTF-8, and where each ends. */
    pack(): { bytes: Uint8Array; ends: Uint32Array } {
      const parts = [...numbers.keys()].map((text) => encoder.encode(text));
      const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
      const ends = new Uint32Array(parts.length);
      let at = 0;
      parts.forEach((part, n) => {
        bytes.set(part, at);
        at += part.length;
        ends[n] = at;
      });
      return { bytes, ends };
    },
  };
}

export function readText(bytes: Uint8Array, ends: Uint32Array, number: number): string {
  if (number === 0) return "";
  const start = ends[number - 1] ?? 0;
  const end = ends[number] ?? 0;
  // Patterns are a few letters: read so, they need no decoder on a page just opened.
  if (end - start > 4) return decoder.decode(bytes.subarray(start, end));
  let text = "";
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte > 127) return decoder.decode(bytes.subarray(start, end));
    text += String.fromCharCode(byte);
  }
  return text;
}

/**
 * Writes a text in UTF-8: a letter at a time where it is ASCII, which short texts are written faster by.
 * @param into has room for three bytes for each unit of the text
 * @returns the bytes it took
 */
export function writeUtf8(into: Uint8Array, at: number, text: string): number {
  for (let n = 0; n < text.length; n++) {
    const code = text.charCodeAt(n);
    if (code > 127) return n + encoder.encodeInto(text.slice(n), into.subarray(at + n)).written;
    into[at + n] = code;
  }
  return text.length;
}
