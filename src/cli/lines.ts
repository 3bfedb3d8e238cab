/** A line longer than this is given up, so that a stream without line breaks cannot fill the memory. */
export const LONGEST_LINE = 128 * 1024 * 1024;

export interface Line {
  /** 1 for the first. */
  number: number;
  /** Without the line break; undefined where it was too long to be held. */
  text: string | undefined;
  /** True for the last line that has arrived for now: what is written had better go out. */
  last: boolean;
}

/**
 * The lines of a stream of bytes. Cut at the bytes of line breaks, decoded a line at a time: no character is torn, and
 * memory holds one chunk and one line.
 */
export async function* linesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  let number = 0;
  let held: Buffer[] = [];
  let length = 0;
  const take = (piece: Buffer): void => {
    length += piece.length;
    if (length <= LONGEST_LINE) held.push(piece);
    else held = [];
  };
  const finish = (last: boolean): Line => {
    const text = length > LONGEST_LINE ? undefined : Buffer.concat(held).toString("utf8");
    held = [];
    length = 0;
    return { number: ++number, text, last };
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(0x0a); at >= 0; at = chunk.indexOf(0x0a, from)) {
      take(chunk.subarray(from, at));
      from = at + 1;
      yield finish(chunk.indexOf(0x0a, from) < 0);
    }
    if (from < chunk.length) take(chunk.subarray(from));
  }
  if (length > 0) yield finish(true);
}
