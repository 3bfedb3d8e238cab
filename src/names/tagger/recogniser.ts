import { type Analysis, analyse } from "./analysis.ts";
import { Decoder } from "./chain.ts";
import { Context } from "./context.ts";
import { markDatelines } from "./datelines.ts";
import { linkAcronyms } from "./expansions.ts";
import { MOST_FEATURES, type Place, tokenFeatures, wordAt } from "./features.ts";
import { openModel } from "./format.ts";
import { LABELS } from "./labels.ts";
import { markPhrases } from "./phrases.ts";
import { runFeatures } from "./run-features.ts";
import { type NameSpan, readSpans } from "./spans.ts";
import { type Tokens, tokenise } from "./tokens.ts";
import { LANES, Weights } from "./weights.ts";
import { POSITIONS } from "./word-features.ts";
import { WordSums } from "./word-sums.ts";
import { Words } from "./words.ts";

export { ModelError } from "./format.ts";
export type { NameSpan } from "./spans.ts";

/** Finds names in texts. */
export interface Recogniser {
  /** The people, organisations and places a text names, in order, none overlapping. Any string will do. */
  recognise(text: string): NameSpan[];
}

/** A text is read in pieces of about so many tokens, each as a page of its own, so that memory stays bounded. */
const LONGEST_DOCUMENT = 20_000;
/** Words remembered from one document for the next; with more, all are forgotten. */
const MOST_WORDS = 30_000;

/**
 * Opens a trained model (model/names.bin).
 * @throws ModelError when the buffer holds none this code can read
 */
export function openRecogniser(buffer: ArrayBuffer): Recogniser {
  const model = openModel(buffer);
  const words = new Words(model.words);
  const decoder = new Decoder(Float32Array.from(model.transitions, (code) => model.transitionWorth[code] ?? 0));
  const weights = new Weights(model);
  const wordSums = new WordSums(weights);
  const found = new Int32Array(MOST_FEATURES);
  const run = new Float64Array(LANES);

  const read = (analysis: Analysis, spans: NameSpan[]): void => {
    const { sentences, chainStart, chainEnd, runStart, runEnd } = analysis;
    const size = analysis.words.length;
    const phrases = new Uint8Array(size);
    const edges = new Uint8Array(size);
    const sums = new Float64Array(size * LANES);
    const scores = new Float32Array(size * LABELS);
    const labels = new Uint8Array(size);
    const decodeAll = (): void => {
      for (let at = 0; at < size; at++) {
        if ((chainStart[at] ?? -1) < 0) continue;
        const end = chainEnd[at] ?? at + 1;
        decoder.decode(scores, at * LABELS, edges, at, end - at, labels);
        at = end - 1;
      }
    };
    const place: Place = { first: 0, last: 0, style: 0 };
    for (let index = 0; index + 1 < sentences.length; index++) {
      place.first = sentences[index] ?? 0;
      place.last = sentences[index + 1] ?? 0;
      place.style = analysis.style[index] ?? 0;
      markPhrases(model.phrases, analysis, place.first, place.last, phrases);
      for (let at = place.first; at < place.last; at++) {
        if ((chainStart[at] as number) < 0) continue;
        const offset = at * LANES;
        edges[at] = analysis.words[at]?.edge ?? 0;
        if (runStart[at] === at) {
          run.fill(0);
          weights.add(found, runFeatures(analysis, place, at, runEnd[at] as number, found), run, 0);
        }
        if ((runStart[at] as number) >= 0) sums.set(run, offset);
        for (let position = 0; position < POSITIONS; position++)
          wordSums.add(wordAt(analysis, place, at, position), position, sums, offset);
        weights.add(found, tokenFeatures(analysis, phrases, place, at, found), sums, offset);
        weights.unpack(sums, offset, scores, at * LABELS);
      }
    }
    decodeAll();
    // The second reading knows what the first made of the same words elsewhere.
    const context = new Context(analysis, labels.slice());
    for (let at = 0; at < size; at++) {
      if ((chainStart[at] as number) < 0) continue;
      weights.add(found, context.features(at, found), sums, at * LANES);
      weights.unpack(sums, at * LANES, scores, at * LABELS);
    }
    decodeAll();
    linkAcronyms(analysis, labels);
    markDatelines(analysis, labels);
    readSpans(analysis, labels, spans);
  };

  return {
    recognise(text) {
      const tokens = tokenise(text);
      const spans: NameSpan[] = [];
      for (const [from, to] of pieces(tokens)) {
        if (words.size > MOST_WORDS) {
          words.forget();
          wordSums.forget();
        }
        read(analyse(text, tokens, words, from, to), spans);
      }
      return spans;
    },
  };
}

/** Whole sentences, about LONGEST_DOCUMENT tokens at a time. */
function* pieces({ sentences }: Tokens): Generator<[number, number]> {
  let from = 0;
  for (const [index, at] of sentences.entries()) {
    const last = index === sentences.length - 1;
    if (!last && at - from < LONGEST_DOCUMENT) continue;
    if (at > from) yield [from, at];
    from = at;
  }
}
