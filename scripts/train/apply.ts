import type { Decoder } from "../../src/names/tagger/chain.ts";
import { Context } from "../../src/names/tagger/context.ts";
import { LABELS } from "../../src/names/tagger/labels.ts";
import type { Weights } from "./crf.ts";
import { collect, type FeatureRows, type Prepared } from "./prepare.ts";

/** Scores and labels of every candidate of a text, read once. */
export function read(text: Prepared, weights: Weights, decoder: Decoder): Uint8Array {
  const size = text.gold.length;
  const scores = new Float32Array(size * LABELS);
  const labels = new Uint8Array(size);
  addAll(text.plain, weights.features, scores, size);
  if (text.context) addAll(text.context, weights.features, scores, size);
  const { chainStart, chainEnd } = text.analysis;
  for (let at = 0; at < size; at++) {
    if (chainStart[at]! < 0) continue;
    const end = chainEnd[at]!;
    decoder.decode(scores, at * LABELS, text.edges, at, end - at, labels);
    at = end - 1;
  }
  return labels;
}

function addAll({ from, rows }: FeatureRows, weights: Float32Array, scores: Float32Array, size: number): void {
  for (let at = 0; at < size; at++)
    for (let index = from[at]!; index < from[at + 1]!; index++)
      for (let label = 0; label < LABELS; label++)
        scores[at * LABELS + label]! += weights[rows[index]! * LABELS + label]!;
}

/** The second reading's features, given the labels of a first. */
export function contextRows(text: Prepared, labels: Uint8Array, rows: number): FeatureRows {
  const context = new Context(text.analysis, labels);
  return collect(text.analysis, rows, (at, out) => context.features(at, out));
}
