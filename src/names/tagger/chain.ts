import { follows, isInside, LABELS, OUTSIDE } from "./labels.ts";

const NEVER = -1e9;
const PAIRS = LABELS * LABELS;

/** For each pair previous * LABELS + next, may they follow each other? */
export const ALLOWED: readonly boolean[] = Array.from({ length: LABELS * LABELS }, (_, pair) =>
  follows(Math.floor(pair / LABELS), pair % LABELS),
);

/** What decoding needs besides the scores: weights of transitions, [edge][previous][next], and which edge a token has. */
export interface Transitions {
  readonly weights: Float32Array;
}

/**
 * The best labels of a stretch of candidates (Viterbi). The stretch begins and ends outside a name.
 * @param scores LABELS scores a token, from scores[offset]
 * @param edges the row of transitions each token is entered by
 * @param labels receives the labels, from labels[at]
 */
export class Decoder {
  #best = new Float64Array(LABELS * 64);
  #back = new Uint8Array(LABELS * 64);
  readonly #transitions: Float32Array;

  constructor(transitions: Float32Array) {
    this.#transitions = transitions;
  }

  decode(
    scores: Float32Array,
    offset: number,
    edges: ArrayLike<number>,
    at: number,
    length: number,
    labels: Uint8Array,
  ): void {
    if (this.#best.length < length * LABELS) {
      this.#best = new Float64Array(length * LABELS * 2);
      this.#back = new Uint8Array(length * LABELS * 2);
    }
    const best = this.#best;
    const back = this.#back;
    const weights = this.#transitions;
    for (let next = 0, row = (edges[at] as number) * PAIRS; next < LABELS; next++) {
      best[next] = (isInside(next) ? NEVER : (weights[row + next] as number)) + (scores[offset + next] as number);
      back[next] = OUTSIDE;
    }
    for (let i = 1; i < length; i++) {
      const row = (edges[at + i] as number) * PAIRS;
      const before = (i - 1) * LABELS;
      for (let next = 0; next < LABELS; next++) {
        let top = NEVER;
        let from = 0;
        // An inside label goes on with a name of its type: two labels may stand before it.
        const first = isInside(next) ? next - 1 : 0;
        const last = isInside(next) ? next : LABELS - 1;
        for (let previous = first; previous <= last; previous++) {
          const sum = (best[before + previous] as number) + (weights[row + previous * LABELS + next] as number);
          if (sum > top) {
            top = sum;
            from = previous;
          }
        }
        best[i * LABELS + next] = top + (scores[offset + i * LABELS + next] as number);
        back[i * LABELS + next] = from;
      }
    }
    let label = 0;
    let top = NEVER * 2;
    for (let next = 0; next < LABELS; next++) {
      const score = best[(length - 1) * LABELS + next] ?? 0;
      if (score > top) {
        top = score;
        label = next;
      }
    }
    for (let i = length - 1; i >= 0; i--) {
      labels[at + i] = label;
      label = back[i * LABELS + label] ?? 0;
    }
  }
}
