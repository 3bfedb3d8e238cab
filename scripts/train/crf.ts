import { ALLOWED } from "../../src/names/tagger/chain.ts";
import { LABELS } from "../../src/names/tagger/labels.ts";
import { EDGES } from "../../src/names/tagger/words.ts";
import { ROUGH } from "./clean.ts";
import type { FeatureRows, Prepared } from "./prepare.ts";
import { randomFrom, shuffle } from "./random.ts";
import type { Settings } from "./settings.ts";

/** Weights of features, LABELS a row, and of transitions, [edge][previous][next]. */
export interface Weights {
  readonly features: Float32Array;
  readonly transitions: Float32Array;
}

const PAIRS = LABELS * LABELS;
/** Gradients smaller than this move nothing worth the time. */
const NEGLIGIBLE = 0.002;
/** Keeps AdaGrad's first steps finite. */
const SMOOTHING = 1e-3;
/** No stretch is longer: tokens.ts cuts sentences at a quarter of this. */
const LONGEST = 2048;

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over stretches of candidate tokens,
 * trained one stretch at a time with AdaGrad (Duchi, Hazan and Singer 2011).
 */
export class Crf {
  readonly #weights: Weights;
  readonly #squares: Weights;
  readonly #settings: Settings;
  readonly #random: () => number;
  readonly #scores = new Float64Array(LONGEST * LABELS);
  readonly #forward = new Float64Array(LONGEST * LABELS);
  readonly #backward = new Float64Array(LONGEST * LABELS);
  readonly #scale = new Float64Array(LONGEST);
  readonly #steps = new Float64Array(PAIRS * LONGEST);
  /** State of the generator that chooses the features to leave out; never 0. */
  #drop: number;
  #used = new Int32Array(1 << 16);
  readonly #usedFrom = new Int32Array(LONGEST + 1);

  constructor(settings: Settings) {
    const empty = (): Weights => ({
      features: new Float32Array(settings.rows * LABELS),
      transitions: new Float32Array(EDGES * PAIRS),
    });
    this.#weights = empty();
    this.#squares = empty();
    this.#settings = settings;
    this.#random = randomFrom(settings.seed);
    this.#drop = settings.seed * 2 + 1;
  }

  /** Learns from the texts, several times over, and returns the average of the last epochs' weights. */
  train(texts: readonly Prepared[], epochs: number, log: (line: string) => void): Weights {
    const order = Int32Array.from(texts.keys());
    const sums = {
      features: new Float64Array(this.#weights.features.length),
      transitions: new Float64Array(EDGES * PAIRS),
    };
    let summed = 0;
    for (let epoch = 0; epoch < epochs; epoch++) {
      shuffle(order, this.#random);
      let loss = 0;
      for (const index of order) loss += this.#learn(texts[index]!);
      log(`epoch ${epoch + 1} of ${epochs}: loss ${(loss / texts.length).toFixed(4)} a text`);
      if (epoch < Math.min(this.#settings.averageFrom, epochs - 1)) continue;
      summed++;
      for (const part of ["features", "transitions"] as const)
        for (let at = 0; at < sums[part].length; at++) sums[part][at]! += this.#weights[part][at]!;
    }
    return {
      features: Float32Array.from(sums.features, (sum) => sum / summed),
      transitions: Float32Array.from(sums.transitions, (sum) => sum / summed),
    };
  }

  /** For each token of a text, minus the log-probability that `weights` give the gold labels of its stretch. */
  static surprise(texts: readonly Prepared[], weights: Weights, settings: Settings): Float32Array[] {
    const crf = new Crf({ ...settings, dropout: 0 });
    crf.#weights.features.set(weights.features);
    crf.#weights.transitions.set(weights.transitions);
    return texts.map((text) => {
      const { chainStart, chainEnd } = text.analysis;
      const losses = new Float32Array(text.gold.length);
      for (let at = 0; at < losses.length; at++) {
        if (chainStart[at]! < 0) continue;
        const end = chainEnd[at]!;
        crf.#score(text, undefined, at, end - at);
        losses.fill(crf.#passes(text.edges, at, end - at, text.gold), at, end);
        at = end - 1;
      }
      return losses;
    });
  }

  #learn(text: Prepared): number {
    const { chainStart, chainEnd } = text.analysis;
    const shown = text.context && this.#random() < this.#settings.contextShare ? text.context : undefined;
    let loss = 0;
    for (let at = 0; at < text.gold.length; at++) {
      if (chainStart[at]! < 0) continue;
      const end = chainEnd[at]!;
      if (!text.doubted?.subarray(at, end).some(Boolean)) loss += this.#learnChain(text, shown, at, end - at);
      at = end - 1;
    }
    return loss;
  }

  #learnChain(text: Prepared, shown: FeatureRows | undefined, at: number, length: number): number {
    const { gold, edges } = text;
    const worth = text.example.set === ROUGH ? this.#settings.roughWorth : 1;
    this.#score(text, shown, at, length);
    const loss = this.#passes(edges, at, length, gold);
    const forward = this.#forward;
    const backward = this.#backward;
    for (let i = 0; i < length; i++) {
      for (let label = 0; label < LABELS; label++) {
        const p = forward[i * LABELS + label]! * backward[i * LABELS + label]!;
        const gradient = worth * ((gold[at + i] === label ? 1 : 0) - p);
        if (gradient < -NEGLIGIBLE || gradient > NEGLIGIBLE) this.#moveFeatures(i, label, gradient);
      }
      this.#learnTransitions(edges[at + i]!, i, i ? gold[at + i - 1]! : 0, gold[at + i]!);
    }
    return loss;
  }

  /** Moves the weights a token's features give a label. The innermost loop: local names, no calls. */
  #moveFeatures(i: number, label: number, gradient: number): void {
    const weights = this.#weights.features;
    const squares = this.#squares.features;
    const used = this.#used;
    const last = this.#usedFrom[i + 1]!;
    const step = this.#settings.step * gradient;
    const squared = gradient * gradient;
    for (let index = this.#usedFrom[i]!; index < last; index++) {
      const at = used[index]! * LABELS + label;
      const square = squares[at]! + squared;
      squares[at] = square;
      weights[at] = weights[at]! + step / Math.sqrt(square + SMOOTHING);
    }
  }

  #learnTransitions(edge: number, i: number, goldPrevious: number, goldNext: number): void {
    const forward = this.#forward;
    const backward = this.#backward;
    for (let previous = 0; previous < (i ? LABELS : 1); previous++) {
      const before = i ? forward[(i - 1) * LABELS + previous]! : 1;
      for (let next = 0; next < LABELS; next++) {
        const pair = previous * LABELS + next;
        if (!ALLOWED[pair]) continue;
        const p = (before * this.#steps[i * PAIRS + pair]! * backward[i * LABELS + next]!) / this.#scale[i]!;
        const gradient = (previous === goldPrevious && next === goldNext ? 1 : 0) - p;
        if (gradient < -NEGLIGIBLE || gradient > NEGLIGIBLE) this.#moveTransition(edge * PAIRS + pair, gradient);
      }
    }
  }

  #moveTransition(at: number, gradient: number): void {
    const square = this.#squares.transitions[at]! + gradient * gradient;
    this.#squares.transitions[at] = square;
    this.#weights.transitions[at]! += (this.#settings.step * gradient) / Math.sqrt(square + SMOOTHING);
  }

  /** Sums the weights of each token's features, some left out at random. */
  #score(text: Prepared, shown: FeatureRows | undefined, at: number, length: number): void {
    this.#scores.fill(0, 0, length * LABELS);
    let used = 0;
    for (let i = 0; i < length; i++) {
      this.#usedFrom[i] = used;
      used = this.#scoreToken(text.plain, at + i, i * LABELS, used);
      if (shown) used = this.#scoreToken(shown, at + i, i * LABELS, used);
    }
    this.#usedFrom[length] = used;
  }

  #scoreToken({ from, rows }: FeatureRows, token: number, offset: number, before: number): number {
    const first = from[token]!;
    const last = from[token + 1]!;
    while (before + last - first > this.#used.length) this.#grow();
    const used = this.#used;
    const scores = this.#scores;
    const weights = this.#weights.features;
    const threshold = this.#settings.dropout * 2 ** 32;
    let state = this.#drop;
    let count = before;
    for (let index = first; index < last; index++) {
      // xorshift32: a call for each feature would cost more than all the rest.
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      if (state >>> 0 < threshold) continue;
      const row = rows[index]!;
      used[count++] = row;
      for (let label = 0, at = row * LABELS; label < LABELS; label++, at++)
        scores[offset + label] = scores[offset + label]! + weights[at]!;
    }
    this.#drop = state;
    return count;
  }

  #grow(): void {
    const larger = new Int32Array(this.#used.length * 2);
    larger.set(this.#used);
    this.#used = larger;
  }

  /**
   * Forward and backward in probabilities scaled token by token, so that forward × backward is a label's marginal.
   * Returns the negative log-likelihood of the gold labels.
   */
  #passes(edges: Uint8Array, at: number, length: number, gold: Uint8Array): number {
    const forward = this.#forward;
    const backward = this.#backward;
    const steps = this.#steps;
    const transitions = this.#weights.transitions;
    let loss = 0;
    for (let i = 0; i < length; i++) {
      const top = this.#top(i);
      const row = edges[at + i]! * PAIRS;
      let sum = 0;
      for (let next = 0; next < LABELS; next++) {
        const emission = this.#scores[i * LABELS + next]! - top;
        let total = 0;
        for (let previous = 0; previous < (i ? LABELS : 1); previous++) {
          const pair = previous * LABELS + next;
          const step = ALLOWED[pair] ? Math.exp(emission + transitions[row + pair]!) : 0;
          steps[i * PAIRS + pair] = step;
          total += step * (i ? forward[(i - 1) * LABELS + previous]! : 1);
        }
        forward[i * LABELS + next] = total;
        sum += total;
      }
      this.#scale[i] = sum;
      for (let next = 0; next < LABELS; next++) forward[i * LABELS + next]! /= sum;
      const pair = (i ? gold[at + i - 1]! : 0) * LABELS + gold[at + i]!;
      loss += Math.log(sum) - Math.log(Math.max(steps[i * PAIRS + pair]!, 1e-300));
    }
    backward.fill(1, (length - 1) * LABELS, length * LABELS);
    for (let i = length - 1; i > 0; i--)
      for (let previous = 0; previous < LABELS; previous++) {
        let total = 0;
        for (let next = 0; next < LABELS; next++)
          total += steps[i * PAIRS + previous * LABELS + next]! * backward[i * LABELS + next]!;
        backward[(i - 1) * LABELS + previous] = total / this.#scale[i]!;
      }
    return loss;
  }

  #top(i: number): number {
    let top = -Infinity;
    for (let label = 0; label < LABELS; label++) top = Math.max(top, this.#scores[i * LABELS + label]!);
    return top;
  }
}
