import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "../../src/names/tagger/analysis.ts";
import { features, MOST_FEATURES, tokenFeatures, wordAt } from "../../src/names/tagger/features.ts";
import { ModelError } from "../../src/names/tagger/format.ts";
import { LABELS } from "../../src/names/tagger/labels.ts";
import { runFeatures } from "../../src/names/tagger/run-features.ts";
import { Spellings } from "../../src/names/tagger/spellings.ts";
import { tokenise } from "../../src/names/tagger/tokens.ts";
import { LANES, Weights } from "../../src/names/tagger/weights.ts";
import { POSITIONS } from "../../src/names/tagger/word-features.ts";
import { WordSums } from "../../src/names/tagger/word-sums.ts";
import { Words } from "../../src/names/tagger/words.ts";

const ROWS = 97;
const LEVELS = 11;
const worth = Float32Array.from({ length: 32 }, (_, code) => {
  const level = code - LEVELS;
  return Math.sign(level) * (level / LEVELS) ** 2 * 1.7;
});
const codes = Uint8Array.from({ length: ROWS * LABELS }, (_, at) => (at * 7919) % (2 * LEVELS + 1));
const weights = new Weights({ rows: ROWS, weights: codes, worth });

/** What the rows of some features add up to, one by one. */
function plainly(found: ArrayLike<number>): number[] {
  const scores = new Array<number>(LABELS).fill(0);
  for (const feature of Array.from(found))
    for (let label = 0; label < LABELS; label++)
      scores[label] = (scores[label] ?? 0) + (worth[codes[((feature >>> 0) % ROWS) * LABELS + label] ?? 0] ?? 0);
  return scores;
}

function unpacked(sums: Float64Array): number[] {
  const scores = new Float32Array(LABELS);
  weights.unpack(sums, 0, scores, 0);
  return [...scores];
}

const expectClose = (given: readonly number[], wanted: readonly number[]): void =>
  given.forEach((score, label) => {
    expect(score).toBeCloseTo(wanted[label] ?? NaN, 4);
  });

describe("packed weights", () => {
  it("add up to what the weights add up to, of either sign, at most a hundred of them", () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 100 }), (found) => {
        const sums = new Float64Array(LANES);
        weights.add(Int32Array.from(found), found.length, sums, 0);
        expectClose(unpacked(sums), plainly(found));
      }),
    );
  });

  it("refuse codes that are not worth whole units", () => {
    const odd = Float32Array.of(-1, 0, 1, 1.5);
    expect(() => new Weights({ rows: 1, weights: new Uint8Array(LABELS), worth: odd })).toThrow(ModelError);
  });
});

describe("the reader", () => {
  const empty = new Uint8Array(0);
  const table = { fingerprints: empty, flags: empty, fine: empty, coarse: empty };

  it("sums word by word and run by run what the trainer is shown for a token", () => {
    const text = "Ministry of Foreign Affairs (MFA) spokeswoman Maria O'Hara told Reuters. Ann said: “EU and UN.”";
    const words = new Words(table);
    const analysis = analyse(text, tokenise(text), words);
    const wordSums = new WordSums(weights);
    const phrases = Uint8Array.from(analysis.words, (_, at) => at % 3);
    const found = new Int32Array(MOST_FEATURES);
    analysis.sentences.slice(0, -1).forEach((first, index) => {
      const last = analysis.sentences[index + 1] ?? 0;
      const place = { first, last, style: analysis.style[index] ?? 0 };
      for (let at = first; at < last; at++) {
        if ((analysis.chainStart[at] ?? -1) < 0) continue;
        const sums = new Float64Array(LANES);
        const [from = -1, to = -1] = [analysis.runStart[at], analysis.runEnd[at]];
        if (from >= 0) weights.add(found, runFeatures(analysis, place, from, to, found), sums, 0);
        for (let position = 0; position < POSITIONS; position++)
          wordSums.add(wordAt(analysis, place, at, position), position, sums, 0);
        weights.add(found, tokenFeatures(analysis, phrases, place, at, found), sums, 0);
        const count = features(analysis, phrases, place, at, found);
        expectClose(unpacked(sums), plainly(found.subarray(0, count)));
      }
    });
  });
});

describe("spellings", () => {
  it("number each distinct stretch once, in order", () => {
    const word = fc.string({ unit: "binary", maxLength: 6 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (list) => {
        const spellings = new Spellings();
        const numbers = list.map((one) => spellings.numberOf(`x${one}y`, 1, 1 + one.length));
        const distinct = [...new Set(list)];
        expect(numbers).toEqual(list.map((one) => distinct.indexOf(one)));
        expect(spellings.size).toBe(distinct.length);
      }),
    );
  });

  it("go on knowing them as they become many", () => {
    const spellings = new Spellings();
    const list = Array.from({ length: 20_000 }, (_, n) => `word-${n}`);
    for (const round of [1, 2])
      list.forEach((one, n) => {
        if (spellings.numberOf(one, 0, one.length) !== n) throw new Error(`${one} in round ${round}`);
      });
  });
});
