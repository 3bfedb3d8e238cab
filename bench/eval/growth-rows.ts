import { loadRecogniser } from "../../src/cli/recogniser.ts";
import { extractStatements } from "../../src/quotes/extract.ts";
import type { Row } from "./table.ts";

/** Texts made to be slow, over and over. */
const UNITS = [
  '"',
  "“a",
  "“a,” he said. ",
  "said that ",
  "A b, ",
  "according to ",
  "Hugh Hill said no.\n",
  "A B C ",
  "(AAAA) ",
];
const SHORT = 100_000;
const TIMES = 8;

/** How much longer eight times the text takes: 8 is linear, 64 would be its square. The worst of all units. */
export function growthRows(): Row[] {
  const recogniser = loadRecogniser();
  const worst = (read: (text: string) => unknown): Row["ours"] => {
    const ratios = UNITS.map((unit) => {
      const text = (length: number) => unit.repeat(Math.ceil(length / unit.length));
      const [short, long] = [text(SHORT), text(SHORT * TIMES)];
      read(short);
      return { unit, ratio: fastest(read, long) / fastest(read, short) };
    });
    const { unit, ratio } = ratios.reduce((most, one) => (one.ratio > most.ratio ? one : most));
    return `${ratio.toFixed(1)} (${JSON.stringify(unit)})`;
  };
  return [
    { what: `statements, ${TIMES} times ${SHORT} characters`, ours: worst(extractStatements) },
    { what: `names, ${TIMES} times ${SHORT} characters`, ours: worst((text) => recogniser.recognise(text)) },
  ];
}

function fastest(read: (text: string) => unknown, text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const started = performance.now();
    read(text);
    best = Math.min(best, performance.now() - started);
  }
  return best;
}
