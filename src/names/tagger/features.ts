import type { Analysis } from "./analysis.ts";
import { hashString, mix } from "./hash.ts";
import { inRunFeatures, runFeatures } from "./run-features.ts";
import { Trait } from "./traits.ts";
import { POSITIONS, wordFeatures } from "./word-features.ts";
import { EDGE, type Word } from "./words.ts";

/** Room for the features of one token. */
export const MOST_FEATURES = 128;

/** Where a token stands: its sentence [first,last) and that sentence's style. */
export interface Place {
  first: number;
  last: number;
  style: number;
}

const OF = hashString("of");
/** How far a telling noun is looked for: no name is longer, and a page in capitals must not take for ever. */
const FAR = 10;

/**
 * Writes the hashed features of token `at` to `out` and returns how many: all that can be seen of the text without
 * knowing any label. Every feature is 32 bits; the caller maps them to rows of weights.
 *
 * The trainer asks for them so; the reader asks for the three kinds one by one, as it need not ask for the first two at
 * every token.
 */
export function features(analysis: Analysis, phrases: Uint8Array, place: Place, at: number, out: Int32Array): number {
  let n = 0;
  for (let position = 0; position < POSITIONS; position++)
    n = wordFeatures(wordAt(analysis, place, at, position), position, out, n);
  const from = analysis.runStart[at] ?? -1;
  if (from >= 0) n = runFeatures(analysis, place, from, analysis.runEnd[at] ?? 0, out, n);
  return tokenFeatures(analysis, phrases, place, at, out, n);
}

const OFFSETS = [0, -1, 1, -2, 2];

/** The word at one of the POSITIONS as seen from token `at`. */
export function wordAt({ words }: Analysis, { first, last }: Place, at: number, position: number): Word {
  const index = at + (OFFSETS[position] as number);
  return index >= first && index < last ? (words[index] ?? EDGE) : EDGE;
}

/** The features that are a token's own: of words together, of its place, of what the page says elsewhere. */
export function tokenFeatures(
  analysis: Analysis,
  phrases: Uint8Array,
  place: Place,
  at: number,
  out: Int32Array,
  count = 0,
): number {
  const { words } = analysis;
  const { first, last } = place;
  const word = words[at] ?? EDGE;
  const before = at > first ? (words[at - 1] ?? EDGE) : EDGE;
  const before2 = at - 1 > first ? (words[at - 2] ?? EDGE) : EDGE;
  const after = at + 1 < last ? (words[at + 1] ?? EDGE) : EDGE;
  const after2 = at + 2 < last ? (words[at + 2] ?? EDGE) : EDGE;
  let n = count;
  // The word and its neighbours.
  out[n++] = mix(16, before.lower, word.lower);
  out[n++] = mix(17, word.lower, after.lower);
  out[n++] = mix(18, before.lower, after.lower);
  out[n++] = mix(19, before.shape ^ Math.imul(word.shape, 31), after.shape);
  out[n++] = mix(20, before2.lower, before.lower);
  out[n++] = mix(21, after.lower, after2.lower);
  out[n++] = mix(24, word.shape, before.lower);
  out[n++] = mix(25, word.shape, after.lower);
  if (at === first) out[n++] = mix(26, word.shape);
  if (place.style) out[n++] = mix(27, place.style, word.capital ? 1 : 0);
  if (before.title) out[n++] = mix(28, word.shape);
  if (after.saying || before.saying) out[n++] = mix(29, after.saying, word.shape);
  // Clusters.
  out[n++] = mix(63, before.coarse, word.coarse);
  out[n++] = mix(64, word.coarse, after.coarse);
  out[n++] = mix(65, before.coarse, after.coarse);
  // Gazetteers.
  const mark = phrases[at] ?? 0;
  const markBefore = at > first ? (phrases[at - 1] ?? 0) : 0;
  const markAfter = at + 1 < last ? (phrases[at + 1] ?? 0) : 0;
  out[n++] = mix(30, word.given, mark);
  out[n++] = mix(31, before.given, word.given);
  out[n++] = mix(32, word.given, after.given);
  out[n++] = mix(33, before.given * 4 + word.given, after.given * 2 + (word.upper ? 1 : 0));
  if (mark) out[n++] = mix(35, mark, word.shape);
  if (markBefore) out[n++] = mix(36, markBefore, mark);
  if (markAfter) out[n++] = mix(37, markAfter, mark);
  const spelt = analysis.spelt[at] ?? 0;
  if (spelt) out[n++] = mix(38, spelt, word.connector ? 1 : 0);
  n = headFeatures(analysis, place, at, out, n);
  n = inRunFeatures(analysis, place, at, out, n);
  return sightingFeatures(analysis, place, at, word, out, n);
}

/** The telling noun nearest on either side within the stretch of candidates: "[Ministry] of Foreign Affairs". */
function headFeatures(analysis: Analysis, { last }: Place, at: number, out: Int32Array, count: number): number {
  const { words, traits } = analysis;
  let n = count;
  const farthest = Math.max(analysis.chainStart[at] as number, at - FAR);
  let head = at - 1;
  while (head >= farthest && !((traits[head] as number) & Trait.Head)) head--;
  let tail = at + 1;
  const beyond = Math.min(analysis.chainEnd[at] as number, at + FAR + 1);
  while (tail < beyond && !((traits[tail] as number) & Trait.Head)) tail++;
  const headWord = head >= farthest ? words[head] : undefined;
  const tailWord = tail < beyond ? words[tail] : undefined;
  if (headWord) {
    const ofNext = head + 1 < last && words[head + 1]?.lower === OF;
    out[n++] = mix(66, headWord.lower, ofNext ? 1 : 0);
  }
  if (headWord || tailWord) {
    const word = words[at] ?? EDGE;
    const behind = headWord ? Math.min(at - head, 3) * 4 + headWord.head : 0;
    const ahead = tailWord ? Math.min(tail - at, 3) * 4 + tailWord.head : 0;
    out[n++] = mix(67, behind * 16 + ahead, word.head);
    out[n++] = mix(68, behind, word.connector && !word.upper ? word.lower : 0);
  }
  return n;
}

function sightingFeatures(
  analysis: Analysis,
  place: Place,
  at: number,
  word: Word,
  out: Int32Array,
  count: number,
): number {
  let n = count;
  const sighted = analysis.sighted[at] as number;
  const seen = sighted < 0 ? undefined : analysis.sightings[sighted];
  if (!seen) return n;
  const { size } = analysis;
  const initial = at === place.first ? 1 : 0;
  const length = (analysis.runEnd[at] ?? 0) - (analysis.runStart[at] ?? 0);
  if (seen.plain) out[n++] = mix(50, initial, size);
  if (initial) out[n++] = mix(51, (seen.midSentence ? 1 : 0) + (seen.plain ? 2 : 0), size);
  if (seen.titled) out[n++] = mix(52, word.shape);
  if (seen.afterGiven) out[n++] = mix(53, size);
  if (seen.saying) out[n++] = mix(54, size);
  if (seen.organised) out[n++] = mix(55, seen.place);
  if (seen.explained) out[n++] = mix(59, word.allCaps ? 1 : 0);
  out[n++] = mix(56, seen.place * 8 + Math.min(seen.length, 5), Math.min(length, 5) + 8 * size);
  const signs = (seen.titled ? 1 : 0) + (seen.afterGiven ? 2 : 0) + (seen.saying ? 4 : 0) + (seen.organised ? 8 : 0);
  out[n++] = mix(57, signs, (length === 1 ? seen.place + 1 : 0) + 8 * size);
  out[n++] = mix(58, Math.min(seen.count, 4), size);
  return n;
}
