/**
 * Reads JSONL {id, text} and writes JSONL {id, quotes} for ../shared/eval/score.mjs:
 *   node ../shared/eval/score.mjs quotes ../shared/eval/quotes-dev.jsonl -- npx tsx tests/support/quotes-run.ts
 */
import { createInterface } from "node:readline";
import { extractStatements } from "../../src/quotes/extract.ts";

for await (const line of createInterface({ input: process.stdin })) {
  if (!line) continue;
  const { id, text } = JSON.parse(line) as { id: string; text: string };
  const quotes = extractStatements(text).map(({ start, end, parts, speaker, cue, form, resolved }) => ({
    start,
    end,
    parts: parts.map((part) => [part.start, part.end]),
    speaker: speaker && { ...speaker, text: text.slice(speaker.start, speaker.end) },
    cue,
    kind: form,
    name: resolved?.name,
  }));
  console.log(JSON.stringify({ id, quotes }));
}
