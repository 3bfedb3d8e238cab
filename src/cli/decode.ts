/** How far into a page its encoding may be declared: https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding */
const PRESCAN = 1024;

/** What windows-1252 has where Latin-1 has control characters; the blank places are those characters. */
const MARKS = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";
const FIRST = 0x80;
const C1 = /[\u0080-\u009f]/g;

/** Node from 20.18.3 and 22.13 on decodes windows-1252 as Latin-1 (https://github.com/nodejs/node/issues/56542), and every quotation mark would be lost. */
function marksOf(character: string): string {
  const mark = MARKS[character.charCodeAt(0) - FIRST] ?? " ";
  return mark === " " ? character : mark;
}

/** The text in a file's bytes: the encoding its byte order mark or its meta element names, UTF-8 else. Never throws. */
export function decode(bytes: Uint8Array): string {
  const label = bomOf(bytes) ?? declaredIn(bytes) ?? "utf-8";
  try {
    const decoder = new TextDecoder(label);
    const text = decoder.decode(bytes);
    return decoder.encoding === "windows-1252" ? text.replace(C1, (character) => marksOf(character)) : text;
  } catch {
    // No encoding of that name.
    return new TextDecoder().decode(bytes);
  }
}

function bomOf([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, PRESCAN));
  const label = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  // A page that could say so in ASCII is not in UTF-16.
  return label && /^utf-?16/i.test(label) ? undefined : label;
}
