import { openRecogniser } from "../../src/names/tagger/recogniser.ts";
import type { Example } from "./data.ts";

/** Precision, recall and their harmonic mean, in per cent, of names found exactly. */
export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Scores a model on examples, by type. */
export function scoreModel(buffer: ArrayBuffer, examples: readonly Example[]): Record<"PER" | "ORG" | "LOC", Figures> {
  const recogniser = openRecogniser(buffer);
  const counts = { PER: [0, 0, 0], ORG: [0, 0, 0], LOC: [0, 0, 0] };
  for (const { text, spans } of examples) {
    const key = (span: { start: number; end: number; type: string }) => `${span.type} ${span.start} ${span.end}`;
    const gold = new Set(spans.map(key));
    for (const span of spans) if (span.type in counts) counts[span.type as keyof typeof counts][2]!++;
    for (const span of recogniser.recognise(text)) {
      counts[span.type][1]!++;
      if (gold.has(key(span))) counts[span.type][0]!++;
    }
  }
  const figures = ([right = 0, found = 0, wanted = 0]: number[]): Figures => ({
    precision: (100 * right) / Math.max(1, found),
    recall: (100 * right) / Math.max(1, wanted),
    f1: (200 * right) / Math.max(1, found + wanted),
  });
  return { PER: figures(counts.PER), ORG: figures(counts.ORG), LOC: figures(counts.LOC) };
}
