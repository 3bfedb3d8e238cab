/** How far into a page its encoding may be declared: https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding */
const PRESCAN = 1024;

/** The text in a file's bytes: the encoding its byte order mark or its meta element names, UTF-8 else. Never throws. */
export function decode(bytes: Uint8Array): string {
  const label = bomOf(bytes) ?? declaredIn(bytes) ?? "utf-8";
  try {
    return new TextDecoder(label).decode(bytes);
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
