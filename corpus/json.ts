/**
 * JSON read strictly, with the place of every value kept: JSON.parse forgets places, in some Node versions says none even
 * for a syntax error, and takes the last of two equal keys without a word. An editor needs line and column.
 */
export type JsonPath = readonly (string | number)[];

export interface LocatedJson {
  value: unknown;
  /** Offset (UTF-16 code units) of the value at `path`, or of the nearest value above it. */
  offsetOf(path: JsonPath): number;
}

/** Not JSON: `offset` in UTF-16 code units of the text. */
export class JsonSyntaxError extends Error {
  constructor(
    readonly offset: number,
    reason: string,
  ) {
    super(reason);
  }
}

const SPACE = /[ \t\n\r]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 8259 forbids control characters in strings.
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;

/** @throws {JsonSyntaxError} at the first character that is not JSON, or the second of two equal keys. */
export function parseJson(text: string): LocatedJson {
  const offsets = new Map<string, number>();
  let at = 0;

  function take(pattern: RegExp): string | undefined {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  }
  function fail(expected: string): never {
    const found = at < text.length ? `found ${JSON.stringify(text.slice(at, at + 1))}` : "the file ends here";
    throw new JsonSyntaxError(at, `not JSON: expected ${expected}, ${found}`);
  }
  function takeSign(sign: string): boolean {
    take(SPACE);
    if (text[at] !== sign) return false;
    at += 1;
    return true;
  }

  function readValue(path: JsonPath): unknown {
    take(SPACE);
    offsets.set(key(path), at);
    if (text[at] === "{") return readObject(path);
    if (text[at] === "[") return readArray(path);
    const scalar = take(STRING) ?? take(NUMBER) ?? take(WORD);
    if (!scalar) fail(text[at] === '"' ? "a string that closes on its line, with valid escapes" : "a value");
    return JSON.parse(scalar);
  }

  function readObject(path: JsonPath): Record<string, unknown> {
    const entries: [string, unknown][] = [];
    const seen = new Set<string>();
    at += 1;
    if (takeSign("}")) return {};
    do {
      take(SPACE);
      const start = at;
      const quoted = take(STRING) ?? fail("a key in double quotes");
      const name = JSON.parse(quoted) as string;
      if (seen.has(name)) throw new JsonSyntaxError(start, `the key ${quoted} stands twice in one object`);
      seen.add(name);
      if (!takeSign(":")) fail("a colon after the key");
      entries.push([name, readValue([...path, name])]);
    } while (takeSign(","));
    if (!takeSign("}")) fail("a comma or }");
    return Object.fromEntries(entries);
  }

  function readArray(path: JsonPath): unknown[] {
    const items: unknown[] = [];
    at += 1;
    if (takeSign("]")) return items;
    do items.push(readValue([...path, items.length]));
    while (takeSign(","));
    if (!takeSign("]")) fail("a comma or ]");
    return items;
  }

  const value = readValue([]);
  take(SPACE);
  if (at < text.length) fail("the end of the file");
  return {
    value,
    offsetOf(path) {
      for (let length = path.length; length >= 0; length--) {
        const offset = offsets.get(key(path.slice(0, length)));
        if (offset !== undefined) return offset;
      }
      return 0;
    },
  };
}

const key = (path: JsonPath): string => JSON.stringify(path);
