import { type Analysis, analyse } from "./analysis.ts";
import { Decoder } from "./chain.ts";
import { Context } from "./context.ts";
import { markDatelines } from "./datelines.ts";
import { linkAcronyms } from "./expansions.ts";
import { features, MOST_FEATURES, type Place } from "./features.ts";
import { openModel } from "./format.ts";
import { LABELS } from "./labels.ts";
import { markPhrases } from "./phrases.ts";
import { type NameSpan, readSpans } from "./spans.ts";
import { addRows } from "./sum.ts";
import { type Tokens, tokenise } from "./tokens.ts";
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

/**
 * Opens a trained model (model/names.bin).
 * @throws ModelError when the buffer holds none this code can read
 */
export function openRecogniser(buffer: ArrayBuffer): Recogniser {
  const model = openModel(buffer);
  const words = new Words(model.words);
  const decoder = new Decoder(Float32Array.from(model.transitions, (code) => model.transitionWorth[code] ?? 0));
  const { rows, weights, worth } = model;
  // A copy four times the size, made once: a look-up less for each of some hundred thousand weights a page.
  const values = new Float32Array(weights.length);
  for (let at = 0; at < weights.length; at++) values[at] = worth[weights[at] as number] as number;
  const found = new Int32Array(MOST_FEATURES);

  const read = (analysis: Analysis, spans: NameSpan[]): void => {
    const { sentences, chainStart, chainEnd } = analysis;
    const size = analysis.words.length;
    const phrases = new Uint8Array(size);
    const edges = new Uint8Array(size);
    for (let at = 0; at < size; at++) edges[at] = analysis.words[at]?.edge ?? 0;
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
      markPhrases(model.phrases, analysis.words, place.first, place.last, phrases);
      for (let at = place.first; at < place.last; at++)
        if ((chainStart[at] ?? -1) >= 0)
          addRows(values, rows, found, features(analysis, phrases, place, at, found), scores, at * LABELS);
    }
    decodeAll();
    // The second reading knows what the first made of the same words elsewhere.
    const context = new Context(analysis, labels.slice());
    for (let at = 0; at < size; at++)
      if ((chainStart[at] ?? -1) >= 0) addRows(values, rows, found, context.features(at, found), scores, at * LABELS);
    decodeAll();
    linkAcronyms(analysis, labels);
    markDatelines(analysis, labels);
    readSpans(analysis, labels, spans);
  };

  return {
    recognise(text) {
      const tokens = tokenise(text);
      const spans: NameSpan[] = [];
      for (const [from, to] of pieces(tokens)) read(analyse(text, tokens, words, from, to), spans);
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
