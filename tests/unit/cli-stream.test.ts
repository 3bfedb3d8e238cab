import { PassThrough, Writable } from "node:stream";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerLines } from "../../src/cli/jsonl.ts";
import { LONGEST_LINE, linesOf } from "../../src/cli/lines.ts";

async function* chunks(...pieces: Buffer[]): AsyncGenerator<Buffer> {
  yield* pieces;
}

describe("lines", () => {
  it("are the same however the bytes are cut", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: "grapheme" }).map((text) => text.replaceAll("\n", " "))),
        fc.nat(9),
        async (texts, size) => {
          const bytes = Buffer.from(texts.map((text) => `${text}\n`).join(""));
          const pieces = Array.from({ length: Math.ceil(bytes.length / (size + 1)) }, (_, i) =>
            bytes.subarray(i * (size + 1), (i + 1) * (size + 1)),
          );
          const found: string[] = [];
          for await (const { number, text } of linesOf(chunks(...pieces))) {
            found.push(text ?? "");
            expect(number).toBe(found.length);
          }
          expect(found).toEqual(texts);
        },
      ),
    );
  });

  it("that are too long are given up, and the next is read", async () => {
    const part = Buffer.alloc(LONGEST_LINE / 4, "x");
    const found = [];
    for await (const line of linesOf(chunks(part, part, part, part, part, Buffer.from("\nnext")))) found.push(line);
    expect(found.map(({ number, text }) => [number, text])).toEqual([
      [1, undefined],
      [2, "next"],
    ]);
  });
});

describe("answers", () => {
  it("wait for their reader: no more is read than can be written", async () => {
    let read = 0;
    const line = Buffer.from(`${JSON.stringify({ id: 1, text: "x".repeat(10_000) })}\n`);
    async function* endless(): AsyncGenerator<Buffer> {
      for (; read < 10_000; read++) yield line;
    }
    const taken: (() => void)[] = [];
    const slow = new Writable({ highWaterMark: 1, write: (_chunk, _encoding, done) => void taken.push(done) });
    const end = answerLines((text) => ({ text }), { input: endless(), output: slow, errors: new PassThrough() });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(read).toBeLessThan(5);
    // Taken one by one from here on, it goes on to the end.
    const drain = setInterval(() => taken.splice(0).forEach((done) => void done()), 0);
    read = 9_990;
    expect(await end).toBe(0);
    clearInterval(drain);
  });

  it("show progress on a terminal only, and make room for messages", async () => {
    const shown = async (isTTY: boolean) => {
      const errors = Object.assign(new PassThrough(), { isTTY });
      const input = chunks(Buffer.from('{"id":1,"text":"a"}\n{\n'));
      await answerLines(() => ({}), { input, output: new PassThrough(), errors });
      return String(errors.read() ?? "");
    };
    expect(await shown(true)).toMatch(/^\r.*1 texts.*\r.*on-record: line 2: not JSON/s);
    expect(await shown(false)).toMatch(/^on-record: line 2: not JSON[^\r]*$/);
  });
});
