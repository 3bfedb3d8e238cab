import type { Analysis } from "./analysis.ts";
import { mix } from "./hash.ts";
import { isInside, OUTSIDE, TYPES, typeOf } from "./labels.ts";

/**
 * What the first reading of a page said about a word elsewhere on it: the second reading's features, after the
 * two-stage recogniser of Krishnan and Manning (2006), "An effective two-stage model for exploiting non-local
 * dependencies in named entity recognition".
 */
export class Context {
  readonly #analysis: Analysis;
  readonly #labels: Uint8Array;
  /** How often each label was given, by word (as the analysis numbers its sightings) and by pair of words. */
  readonly #words: Votes;
  readonly #pairs: Votes;
  /** For each token with a capital, which pair it begins; -1 for the others. */
  readonly #pairAt: Int32Array;
  /** By word: the longest names it stood in. */
  readonly #names: Longest[][] = [];

  constructor(analysis: Analysis, labels: Uint8Array) {
    this.#analysis = analysis;
    this.#labels = labels;
    const { lower, sighted, sightings, chainStart, sentences } = analysis;
    this.#pairAt = new Int32Array(labels.length).fill(-1);
    this.#words = new Votes(sightings.length);
    let capitals = 0;
    for (const { count } of sightings) capitals += count;
    this.#pairs = new Votes(capitals);
    const pairs = new Map<number, number>();
    for (let index = 0; index + 1 < sentences.length; index++) {
      const last = sentences[index + 1] ?? 0;
      for (let at = sentences[index] ?? 0; at < last; at++) {
        const word = sighted[at] as number;
        if (word < 0) continue;
        this.#words.count(word, bucketOf(labels[at] as number));
        if (at + 1 >= last || (chainStart[at + 1] as number) < 0) continue;
        const key = mix(1, lower[at] as number, lower[at + 1] as number);
        let pair = pairs.get(key);
        if (pair === undefined) {
          pair = pairs.size;
          pairs.set(key, pair);
        }
        this.#pairAt[at] = pair;
        this.#pairs.count(pair, pairOf(labels[at] as number, labels[at + 1] as number));
      }
    }
    this.#gatherNames();
  }

  #gatherNames(): void {
    const { sighted } = this.#analysis;
    const labels = this.#labels;
    for (let at = 0; at < labels.length; at++) {
      const label = labels[at] ?? 0;
      if (label === OUTSIDE || isInside(label)) continue;
      let end = at + 1;
      while (end < labels.length && labels[end] === label + 1) end++;
      for (let index = at; index < end; index++) {
        const word = sighted[index] as number;
        if (word < 0) continue;
        const place = index === at ? (end - at === 1 ? 0 : 1) : index === end - 1 ? 3 : 2;
        const name = { at, length: end - at, type: typeOf(label), place };
        const list = this.#names[word];
        if (!list) this.#names[word] = [name];
        else if (list.length < 2) list.push(name);
        else if (name.length > (list[0]?.length ?? 0)) list[0] = name;
        else if (name.length > (list[1]?.length ?? 0)) list[1] = name;
      }
    }
  }

  /** Writes the hashed features of token `at` to `out` and returns how many; its own label is left out of account. */
  features(at: number, out: Int32Array): number {
    const { words, sighted, runStart, runEnd, chainStart } = this.#analysis;
    const labels = this.#labels;
    const label = labels[at] as number;
    const chain = chainStart[at];
    let n = 0;
    // A pair across the ends of a stretch would hold a word that can be in no name.
    if (at > 0 && chainStart[at - 1] === chain && (sighted[at - 1] as number) >= 0) {
      const pair = this.#pairs.majority(this.#pairAt[at - 1] as number, pairOf(labels[at - 1] as number, label));
      if (pair >= 0) out[n++] = mix(93, pair);
    }
    const word = sighted[at] as number;
    if (word < 0) return n;
    if (at + 1 < labels.length && chainStart[at + 1] === chain) {
      const pair = this.#pairs.majority(this.#pairAt[at] as number, pairOf(label, labels[at + 1] as number));
      if (pair >= 0) out[n++] = mix(94, pair);
    }
    const length = Math.min((runEnd[at] as number) - (runStart[at] as number), 3);
    const own = bucketOf(label);
    const vote = this.#words.majority(word, own);
    out[n++] = mix(90, vote, length);
    if (vote >= 0) {
      const others = this.#words.sum(word) - 1;
      const share = (this.#words.of(word, vote) - (own === vote ? 1 : 0)) / others;
      out[n++] = mix(91, vote, (share > 0.9 ? 2 : share > 0.6 ? 1 : 0) * 4 + Math.min(others, 3));
      out[n++] = mix(92, vote, words[at]?.shape ?? 0);
    }
    const name = this.#longestElsewhere(word, at);
    if (name) out[n++] = mix(95, name.type * 4 + name.place, Math.min(name.length, 4) * 4 + length);
    return n;
  }

  #longestElsewhere(word: number, at: number): Longest | undefined {
    let best: Longest | undefined;
    for (const name of this.#names[word] ?? [])
      if ((at < name.at || at >= name.at + name.length) && name.length > (best?.length ?? 0)) best = name;
    return best;
  }
}

/** A name a word stood in: its first token, its length and type, and the word's place there. */
interface Longest {
  at: number;
  length: number;
  type: number;
  place: number;
}

/** Votes are counted by type, outside first; those of pairs by type and whether the two words are one name. */
const BUCKETS = 2 * TYPES.length + 2;

const bucketOf = (label: number): number => (label === OUTSIDE ? 0 : 1 + typeOf(label));

const pairOf = (first: number, second: number): number =>
  first !== OUTSIDE && isInside(second) ? 1 + TYPES.length + typeOf(second) : bucketOf(first);

/** Votes for the labels of words or of pairs, which are numbered from 0. */
class Votes {
  /** BUCKETS and their sum of each in turn. */
  readonly #counts: Uint16Array;

  constructor(voted: number) {
    this.#counts = new Uint16Array(voted * (BUCKETS + 1));
  }

  of(voted: number, bucket: number): number {
    return this.#counts[voted * (BUCKETS + 1) + bucket] as number;
  }

  sum(voted: number): number {
    return this.of(voted, BUCKETS);
  }

  count(voted: number, bucket: number): void {
    const from = voted * (BUCKETS + 1);
    this.#counts[from + bucket] = (this.#counts[from + bucket] as number) + 1;
    this.#counts[from + BUCKETS] = (this.#counts[from + BUCKETS] as number) + 1;
  }

  /** The bucket most votes went to, one vote of `own` not counted; -1 when there are no others. */
  majority(voted: number, own: number): number {
    if (this.sum(voted) < 2) return -1;
    let best = -1;
    let most = 0;
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      const cast = this.of(voted, bucket) - (bucket === own ? 1 : 0);
      if (cast > most) {
        most = cast;
        best = bucket;
      }
    }
    return best;
  }
}
