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
  /** By word, and by pair of words: how often each label was given; the last entry is the sum. */
  readonly #words = new Map<number, Uint16Array>();
  readonly #pairs = new Map<number, Uint16Array>();
  /** By word: the longest names it stood in, the first token of each, its place there and the name's type. */
  readonly #names = new Map<number, Longest[]>();

  constructor(analysis: Analysis, labels: Uint8Array) {
    this.#analysis = analysis;
    this.#labels = labels;
    const { words, sentences } = analysis;
    for (let index = 0; index + 1 < sentences.length; index++) {
      const last = sentences[index + 1] ?? 0;
      for (let at = sentences[index] ?? 0; at < last; at++) {
        const word = words[at];
        if (!word?.upper) continue;
        count(this.#words, word.lower, bucketOf(labels[at] ?? 0));
        const next = at + 1 < last ? words[at + 1] : undefined;
        if (next && (analysis.chainStart[at + 1] ?? -1) >= 0)
          count(this.#pairs, mix(1, word.lower, next.lower), pairOf(labels[at] ?? 0, labels[at + 1] ?? 0));
      }
    }
    this.#gatherNames();
  }

  #gatherNames(): void {
    const { words } = this.#analysis;
    const labels = this.#labels;
    for (let at = 0; at < labels.length; at++) {
      const label = labels[at] ?? 0;
      if (label === OUTSIDE || isInside(label)) continue;
      let end = at + 1;
      while (end < labels.length && labels[end] === label + 1) end++;
      for (let index = at; index < end; index++) {
        const word = words[index];
        if (!word?.upper) continue;
        const place = index === at ? (end - at === 1 ? 0 : 1) : index === end - 1 ? 3 : 2;
        const name = { at, length: end - at, type: typeOf(label), place };
        const list = this.#names.get(word.lower);
        if (!list) this.#names.set(word.lower, [name]);
        else if (list.length < 2) list.push(name);
        else if (name.length > (list[0]?.length ?? 0)) list[0] = name;
        else if (name.length > (list[1]?.length ?? 0)) list[1] = name;
      }
    }
  }

  /** Writes the hashed features of token `at` to `out` and returns how many; its own label is left out of account. */
  features(at: number, out: Int32Array): number {
    const { words, runStart, runEnd, chainStart } = this.#analysis;
    const labels = this.#labels;
    const word = words[at];
    if (!word) return 0;
    let n = 0;
    const before = at > 0 && (chainStart[at - 1] ?? -1) === (chainStart[at] ?? -1) ? words[at - 1] : undefined;
    const after = (chainStart[at + 1] ?? -1) === (chainStart[at] ?? -1) ? words[at + 1] : undefined;
    if (before?.upper) {
      const pair = majority(
        this.#pairs,
        mix(1, before.lower, word.lower),
        pairOf(labels[at - 1] ?? 0, labels[at] ?? 0),
      );
      if (pair >= 0) out[n++] = mix(93, pair);
    }
    if (after && word.upper) {
      const pair = majority(this.#pairs, mix(1, word.lower, after.lower), pairOf(labels[at] ?? 0, labels[at + 1] ?? 0));
      if (pair >= 0) out[n++] = mix(94, pair);
    }
    if (!word.upper) return n;
    const length = Math.min((runEnd[at] ?? 0) - (runStart[at] ?? 0), 3);
    const counts = this.#words.get(word.lower);
    const own = bucketOf(labels[at] ?? 0);
    const vote = majority(this.#words, word.lower, own);
    const others = (counts?.[BUCKETS] ?? 1) - 1;
    out[n++] = mix(90, vote, length);
    if (vote >= 0) {
      const share = ((counts?.[vote] ?? 0) - (own === vote ? 1 : 0)) / others;
      out[n++] = mix(91, vote, (share > 0.9 ? 2 : share > 0.6 ? 1 : 0) * 4 + Math.min(others, 3));
      out[n++] = mix(92, vote, word.shape);
    }
    const name = this.#longestElsewhere(word.lower, at);
    if (name) out[n++] = mix(95, name.type * 4 + name.place, Math.min(name.length, 4) * 4 + length);
    return n;
  }

  #longestElsewhere(word: number, at: number): Longest | undefined {
    let best: Longest | undefined;
    for (const name of this.#names.get(word) ?? [])
      if ((at < name.at || at >= name.at + name.length) && name.length > (best?.length ?? 0)) best = name;
    return best;
  }
}

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

function count(votes: Map<number, Uint16Array>, key: number, bucket: number): void {
  let counts = votes.get(key);
  if (!counts) {
    counts = new Uint16Array(BUCKETS + 1);
    votes.set(key, counts);
  }
  counts[bucket] = (counts[bucket] ?? 0) + 1;
  counts[BUCKETS] = (counts[BUCKETS] ?? 0) + 1;
}

/** The bucket most votes went to, one vote of `own` not counted; -1 when there are no others. */
function majority(votes: Map<number, Uint16Array>, key: number, own: number): number {
  const counts = votes.get(key);
  if (!counts || (counts[BUCKETS] ?? 0) < 2) return -1;
  let best = -1;
  let most = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const cast = (counts[bucket] ?? 0) - (bucket === own ? 1 : 0);
    if (cast > most) {
      most = cast;
      best = bucket;
    }
  }
  return best;
}
