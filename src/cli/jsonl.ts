import { once } from "node:events";
import type { Writable } from "node:stream";
import { linesOf } from "./lines.ts";
import { Progress } from "./progress.ts";

/** What goes together in one write. */
const CHUNK = 64 * 1024;

export interface Streams {
  input: AsyncIterable<Buffer>;
  output: Writable;
  errors: Writable & { isTTY?: boolean };
}

export const STANDARD: Streams = { input: process.stdin, output: process.stdout, errors: process.stderr };

/**
 * Answers each line {id, text} with a line {id, …}, in order. It reads no faster than its answers are taken, so memory
 * stays the same whatever the stream's length.
 *
 * @param answer what is said of a text
 * @returns the exit status: 1 where a line could not be read
 */
export async function answerLines(answer: (text: string) => object, streams: Streams = STANDARD): Promise<number> {
  const { input, output, errors } = streams;
  const progress = new Progress(errors);
  let waiting = "";
  let bad = 0;
  for await (const { number, text, last } of linesOf(input)) {
    try {
      if (text === undefined) throw new Error("longer than can be held");
      if (text.trim() !== "") {
        const item = readItem(text);
        waiting += `${JSON.stringify({ id: item.id, ...answer(item.text) })}\n`;
        progress.add(item.text.length);
      }
    } catch (error) {
      bad++;
      progress.clear();
      errors.write(`on-record: line ${number}: ${error instanceof Error ? error.message : String(error)}\n`);
    }
    if (waiting.length > CHUNK || (last && waiting)) {
      const taken = output.write(waiting);
      waiting = "";
      if (!taken) await once(output, "drain");
    }
  }
  progress.end();
  return bad > 0 ? 1 : 0;
}

/** @throws Error with what is wrong with the line, for people */
function readItem(line: string): { id: unknown; text: string } {
  let item: unknown;
  try {
    item = JSON.parse(line);
  } catch (error) {
    throw new Error(`not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (typeof item !== "object" || item === null || !("text" in item) || typeof item.text !== "string")
    throw new Error('not an object with a string "text"');
  return { id: "id" in item ? item.id : null, text: item.text };
}
