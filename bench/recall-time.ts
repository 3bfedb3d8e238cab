/**
 * `npm run bench:recall`: how long recall takes with 10,000 statements of one person in a record of 20,000: the record
 * opened, the first card (the person's statements are made ready), and a card after that. Statements are drawn from
 * the bundled sources' words, as common and as rare as they are there.
 */
import { performance } from "node:perf_hooks";
import { record as bundled } from "../src/library/record.ts";
import { openRecall } from "../src/recall/recall.ts";
import { openRecord } from "../src/recall/record-index.ts";
import type { Pack, Source, Statement } from "../src/record/schema.ts";
import { drawn, paragraphs } from "./recall-words.ts";

const STATEMENTS = 20_000;
const PER_SOURCE = 20;
/** A card carries at most this many. */
const CARD = 60;
const RUNS = 400;
const PERSON = "lavrov";
const OTHER = "biden";

function largeRecord(): Pack {
  const [model] = bundled.pack.statements;
  const [source] = bundled.pack.sources;
  if (!model || !source) throw new Error("the bundled record is empty");
  const sources: Source[] = [];
  const statements: Statement[] = [];
  const topics = bundled.pack.entities.map(({ id }) => id).filter((id) => id !== PERSON && id !== OTHER);
  for (let at = 0; at < STATEMENTS / PER_SOURCE; at++) {
    const id = `drawn-${at}`;
    const texts = Array.from({ length: PER_SOURCE }, () => drawn.sentence());
    const date = `${2000 + (at % 25)}-${String(1 + (at % 12)).padStart(2, "0")}`;
    sources.push({ ...source, id, url: undefined, text: texts.join("\n"), published: date });
    let start = 0;
    for (const [place, text] of texts.entries()) {
      const kind = (["direct", "direct", "mixed", "indirect"] as const)[place % 4] ?? "direct";
      const span = { start, end: start + text.length };
      const about = [drawn.from(topics), drawn.from(topics)];
      const words = { subject: text.split(" ").slice(0, 6).join(" "), terms: text.split(" ").slice(6, 10) };
      const speaker = place % 2 === 0 ? PERSON : OTHER;
      statements.push({ ...model, ...words, id: `${id}-${place}`, source: id, kind, date, span, about, speaker });
      start = span.end + 1;
    }
  }
  return { ...bundled.pack, sources, statements };
}

const pack = largeRecord();
const time = <Result>(work: () => Result): { ms: number; result: Result } => {
  const started = performance.now();
  const result = work();
  return { ms: performance.now() - started, result };
};
const record = time(() => openRecord(pack));
const recall = time(() => openRecall(record.result));
const questions = paragraphs();
const ask = (at: number, most?: number) =>
  time(() => recall.result.recall({ entity: PERSON, paragraph: questions[at % questions.length] ?? "" }, most));
const first = ask(0, CARD).ms;
const related = record.result.related(PERSON).length;

console.log(
  `${related.toLocaleString("en")} statements of one person, ${STATEMENTS.toLocaleString("en")} in the record`,
);
console.table({
  "record opened": `${(record.ms + recall.ms).toFixed(1)} ms`,
  "first card of the person": `${first.toFixed(1)} ms`,
  "a card after that": spread(times(CARD)),
  "the whole order after that": spread(times()),
});

function times(most?: number): number[] {
  return Array.from({ length: RUNS }, (_, at) => ask(at, most).ms).sort((a, b) => a - b);
}

function spread(sorted: readonly number[]): string {
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(2);
  return `median ${at(0.5)} ms, 95 of 100 within ${at(0.95)} ms`;
}
