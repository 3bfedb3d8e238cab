import { loadRecogniser } from "../../src/cli/recogniser.ts";
import { statementsOf } from "../../src/cli/statements.ts";
import { compromiseNames } from "./compromise.ts";
import { regexQuotes } from "./regex-quotes.ts";
import { sharedItems } from "./shared.ts";
import { absent, type Row } from "./table.ts";

const PASSES = 5;

/** Names and statements of whole articles, warm, the best of some passes, interleaved with the peers. */
export function speedRows(): Row[] {
  const texts = sharedItems<{ text: string }>("eval/quotes-dev.jsonl")?.map(({ text }) => text);
  if (!texts) return absent("eval/quotes-dev.jsonl");
  const recogniser = loadRecogniser();
  const best = { both: Number.POSITIVE_INFINITY, names: Number.POSITIVE_INFINITY, peers: Number.POSITIVE_INFINITY };
  for (let pass = 0; pass < PASSES; pass++) {
    best.both = Math.min(
      best.both,
      time(texts, (text) => statementsOf(text, recogniser)),
    );
    best.names = Math.min(
      best.names,
      time(texts, (text) => recogniser.recognise(text)),
    );
    // Slow: once is enough.
    if (pass === 0) {
      const peers = (text: string) => [compromiseNames(text), regexQuotes(text)];
      best.peers = time(texts.slice(0, 20), peers);
    }
  }
  const words = (some: readonly string[]) => some.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const thousand = (milliseconds: number, some: readonly string[]) => ((1000 * milliseconds) / words(some)).toFixed(1);
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  return [
    {
      what: "names and statements, ms for 1,000 words",
      ours: thousand(best.both, texts),
      asked: "10 / 4",
      peer: `${thousand(best.peers, texts.slice(0, 20))} (compromise, regex)`,
    },
    { what: "names, million characters a second", ours: (characters / best.names / 1000).toFixed(2), asked: "1" },
  ];
}

function time(texts: readonly string[], work: (text: string) => unknown): number {
  const started = performance.now();
  for (const text of texts) work(text);
  return performance.now() - started;
}
