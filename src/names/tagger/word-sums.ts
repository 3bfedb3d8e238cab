import { longer } from "./spellings.ts";
import { LANES, type Weights } from "./weights.ts";
import { POSITIONS, wordFeatures } from "./word-features.ts";
import type { Word } from "./words.ts";

const SIZE = POSITIONS * LANES;

/** The sums of weights that a word alone gives the tokens at and around it, computed once for each word and position. */
export class WordSums {
  readonly #weights: Weights;
  readonly #found = new Int32Array(16);
  /** By word's number and position; NaN where not yet computed. */
  #sums = new Float64Array(SIZE << 11).fill(NaN);

  constructor(weights: Weights) {
    this.#weights = weights;
  }

  /** To be told when the words' numbers are given to others. */
  forget(): void {
    this.#sums.fill(NaN);
  }

  /** Adds what `word`, standing at `position` as seen from a token, gives that token to its sums from sums[offset]. */
  add(word: Word, position: number, sums: Float64Array, offset: number): void {
    const at = word.id * SIZE + position * LANES;
    if (at >= this.#sums.length) this.#grow(at);
    if (Number.isNaN(this.#sums[at])) this.#compute(word, position, at);
    const known = this.#sums;
    sums[offset] = (sums[offset] as number) + (known[at] as number);
    sums[offset + 1] = (sums[offset + 1] as number) + (known[at + 1] as number);
    sums[offset + 2] = (sums[offset + 2] as number) + (known[at + 2] as number);
  }

  #compute(word: Word, position: number, at: number): void {
    this.#sums.fill(0, at, at + LANES);
    this.#weights.add(this.#found, wordFeatures(word, position, this.#found), this.#sums, at);
  }

  #grow(at: number): void {
    const { length } = this.#sums;
    this.#sums = longer(this.#sums, at);
    this.#sums.fill(NaN, length);
  }
}
