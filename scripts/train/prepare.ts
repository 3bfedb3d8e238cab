import { type Analysis, analyse } from "../../src/names/tagger/analysis.ts";
import { features, MOST_FEATURES } from "../../src/names/tagger/features.ts";
import { begin, inside, isInside, OUTSIDE, TYPES, typeOf } from "../../src/names/tagger/labels.ts";
import { markPhrases, type PhraseTable } from "../../src/names/tagger/phrases.ts";
import { tokenise } from "../../src/names/tagger/tokens.ts";
import type { Words } from "../../src/names/tagger/words.ts";
import type { Example } from "./data.ts";

/** Hashed features of a row of tokens: those of token i are rows[from[i]] to rows[from[i + 1] - 1]. */
export interface FeatureRows {
  readonly from: Int32Array;
  readonly rows: Int32Array;
}

/** A text made ready for training. */
export interface Prepared {
  readonly example: Example;
  readonly analysis: Analysis;
  readonly edges: Uint8Array;
  readonly gold: Uint8Array;
  readonly plain: FeatureRows;
  /** The second reading's features, once the folds have read the text. */
  context?: FeatureRows;
  /** Tokens whose label is in doubt: their stretch is not learnt from. */
  doubted?: Uint8Array;
}

let scratch = new Int32Array(1 << 16);

/** Collects the features of every candidate of a document. */
export function collect(
  analysis: Analysis,
  tableRows: number,
  write: (at: number, out: Int32Array) => number,
): FeatureRows {
  const size = analysis.words.length;
  const from = new Int32Array(size + 1);
  const found = new Int32Array(MOST_FEATURES);
  let total = 0;
  for (let at = 0; at < size; at++) {
    from[at] = total;
    if (analysis.chainStart[at]! < 0) continue;
    const count = write(at, found);
    if (total + count > scratch.length) {
      const larger = new Int32Array(2 * scratch.length);
      larger.set(scratch);
      scratch = larger;
    }
    for (let index = 0; index < count; index++) scratch[total++] = (found[index]! >>> 0) % tableRows;
  }
  from[size] = total;
  return { from, rows: scratch.slice(0, total) };
}

/** Tokenises a text, writes down its features and the labels it should get. */
export function prepare(example: Example, words: Words, phrases: PhraseTable, rows: number): Prepared {
  const analysis = analyse(example.text, tokenise(example.text), words);
  const marks = new Uint8Array(analysis.words.length);
  const places = analysis.sentences.slice(0, -1).map((first, index) => {
    const last = analysis.sentences[index + 1]!;
    markPhrases(phrases, analysis, first, last, marks);
    return { first, last, style: analysis.style[index]! };
  });
  let sentence = 0;
  const plain = collect(analysis, rows, (at, out) => {
    while (places[sentence]!.last <= at) sentence++;
    return features(analysis, marks, places[sentence]!, at, out);
  });
  return {
    example,
    analysis,
    edges: Uint8Array.from(analysis.words, (word) => word.edge),
    gold: goldLabels(example, analysis),
    plain,
  };
}

/** The labels of an example's spans; a name begins where its first candidate stands. */
export function goldLabels({ spans }: Pick<Example, "spans">, analysis: Analysis): Uint8Array {
  const labels = new Uint8Array(analysis.words.length);
  const { start, end, chainStart } = analysis;
  for (const span of [...spans].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    const type = (TYPES as readonly string[]).indexOf(span.type);
    if (type < 0) continue;
    let at = firstFrom(start, span.start);
    for (let first = true; at < labels.length && end[at]! <= span.end; at++) {
      if (chainStart[at]! < 0) continue;
      labels[at] = first ? begin(type) : inside(type);
      first = false;
    }
  }
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at]!;
    if (!isInside(label)) continue;
    const before = at > 0 && chainStart[at] === chainStart[at - 1] ? labels[at - 1]! : OUTSIDE;
    if (before === OUTSIDE || typeOf(before) !== typeOf(label)) labels[at] = label - 1;
  }
  return labels;
}

/** The first index of a sorted list whose value is at least `value`. */
function firstFrom(list: readonly number[], value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
