import { CODES, fileLength, layOut, seal } from "../../src/names/tagger/format.ts";
import type { PhraseTable } from "../../src/names/tagger/phrases.ts";
import type { WordTable } from "../../src/names/tagger/words.ts";
import type { Weights } from "./crf.ts";

/** Steps of either sign. Fifteen would fit the codes; eleven cost no accuracy that can be seen, and 20 KB less. */
const LEVELS = 11;
/** Weights beyond this share of all are cut to the largest code. */
const CLIP = 0.9999;

/**
 * Writes weights in five bits: the square root of the magnitude, in equal steps. Small weights, which are most, keep
 * their differences; pruning them by magnitude costs accuracy, this does not.
 */
export function compand(weights: Float32Array, codes: Uint8Array, worth: Float32Array): void {
  const magnitudes = weights
    .map(Math.abs)
    .filter((magnitude) => magnitude > 0)
    .sort();
  const largest = magnitudes[Math.min(magnitudes.length - 1, Math.floor(magnitudes.length * CLIP))] ?? 1;
  for (let code = 0; code < CODES; code++) {
    const level = code - LEVELS;
    worth[code] = Math.sign(level) * (level / LEVELS) ** 2 * largest;
  }
  for (const [at, weight] of weights.entries()) {
    const level = Math.round(Math.sqrt(Math.min(1, Math.abs(weight) / largest)) * LEVELS);
    codes[at] = LEVELS + Math.sign(weight) * level;
  }
}

/** The model's file. */
export function packModel(
  weights: Weights,
  tables: { words: WordTable; phrases: PhraseTable },
  rows: number,
): ArrayBuffer {
  const sizes = {
    rows,
    wordSlots: tables.words.fingerprints.length,
    phraseSlots: tables.phrases.fingerprints.length,
  };
  const buffer = new ArrayBuffer(fileLength(sizes));
  const model = layOut(buffer, sizes);
  compand(weights.features, model.weights, model.worth);
  compand(weights.transitions, model.transitions, model.transitionWorth);
  for (const part of ["fingerprints", "flags", "fine", "coarse"] as const) model.words[part].set(tables.words[part]);
  for (const part of ["fingerprints", "kinds"] as const) model.phrases[part].set(tables.phrases[part]);
  seal(buffer, sizes);
  return buffer;
}
