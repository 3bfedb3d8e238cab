import type { Analysis } from "./analysis.ts";
import { hashString, mix } from "./hash.ts";
import type { Word } from "./words.ts";

/** Room for the features of one token. */
export const MOST_FEATURES = 128;

/** What stands beyond a sentence's ends. */
const EDGE: Word = {
  exact: 11,
  lower: 12,
  listed: 20,
  shape: 13,
  prefix2: 14,
  prefix3: 15,
  prefix4: 16,
  suffix2: 17,
  suffix3: 18,
  suffix4: 19,
  upper: false,
  capital: false,
  allCaps: false,
  plain: false,
  digits: false,
  alphabetic: false,
  title: 0,
  saying: 0,
  head: 0,
  follower: 0,
  connector: false,
  particle: false,
  stop: false,
  given: 0,
  fine: 0,
  coarse: 0,
  edge: 0,
  text: "",
};

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
 * Writes the hashed features of token `at` to `out` and returns how many: what can be seen of the text without knowing
 * any label. Every feature is 32 bits; the caller maps them to rows of weights.
 */
export function features(analysis: Analysis, phrases: Uint8Array, place: Place, at: number, out: Int32Array): number {
  const { words } = analysis;
  const { first, last } = place;
  const get = (index: number): Word => (index >= first && index < last ? (words[index] ?? EDGE) : EDGE);
  const word = get(at);
  const before = get(at - 1);
  const before2 = get(at - 2);
  const after = get(at + 1);
  const after2 = get(at + 2);
  let n = 0;
  // The word and its neighbours.
  out[n++] = mix(0, 0);
  out[n++] = mix(1, word.exact);
  out[n++] = mix(2, word.lower);
  out[n++] = mix(3, word.shape);
  out[n++] = mix(4, word.prefix2);
  out[n++] = mix(5, word.prefix3);
  out[n++] = mix(6, word.prefix4);
  out[n++] = mix(7, word.suffix2);
  out[n++] = mix(8, word.suffix3);
  out[n++] = mix(9, word.suffix4);
  out[n++] = mix(10, before.lower);
  out[n++] = mix(11, before2.lower);
  out[n++] = mix(12, after.lower);
  out[n++] = mix(13, after2.lower);
  out[n++] = mix(14, before.shape);
  out[n++] = mix(15, after.shape);
  out[n++] = mix(16, before.lower, word.lower);
  out[n++] = mix(17, word.lower, after.lower);
  out[n++] = mix(18, before.lower, after.lower);
  out[n++] = mix(19, before.shape ^ Math.imul(word.shape, 31), after.shape);
  out[n++] = mix(20, before2.lower, before.lower);
  out[n++] = mix(21, after.lower, after2.lower);
  out[n++] = mix(22, before.suffix3);
  out[n++] = mix(23, after.suffix3);
  out[n++] = mix(24, word.shape, before.lower);
  out[n++] = mix(25, word.shape, after.lower);
  if (at === first) out[n++] = mix(26, word.shape);
  if (place.style) out[n++] = mix(27, place.style, word.capital ? 1 : 0);
  if (before.title) out[n++] = mix(28, word.shape);
  if (after.saying || before.saying) out[n++] = mix(29, after.saying, word.shape);
  // Clusters.
  out[n++] = mix(60, word.fine);
  out[n++] = mix(61, before.fine);
  out[n++] = mix(62, after.fine);
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
  n = runFeatures(analysis, place, at, get, out, n);
  return sightingFeatures(analysis, place, at, word, out, n);
}

function runFeatures(
  analysis: Analysis,
  place: Place,
  at: number,
  get: (index: number) => Word,
  out: Int32Array,
  count: number,
): number {
  let n = count;
  const { words } = analysis;
  const word = get(at);
  const chainFrom = analysis.chainStart[at] ?? at;
  const chainTo = analysis.chainEnd[at] ?? at + 1;
  // The telling noun nearest on either side within the stretch: "[Ministry] of Foreign Affairs".
  const farthest = Math.max(chainFrom, at - FAR);
  let head = at - 1;
  while (head >= farthest && !words[head]?.head) head--;
  let tail = at + 1;
  const beyond = Math.min(chainTo, at + FAR + 1);
  while (tail < beyond && !words[tail]?.head) tail++;
  const headOf = head >= farthest ? get(head) : undefined;
  const tailOf = tail < beyond ? get(tail) : undefined;
  if (headOf) out[n++] = mix(66, headOf.lower, get(head + 1).lower === OF ? 1 : 0);
  if (headOf || tailOf) {
    const behind = headOf ? Math.min(at - head, 3) * 4 + headOf.head : 0;
    const ahead = tailOf ? Math.min(tail - at, 3) * 4 + tailOf.head : 0;
    out[n++] = mix(67, behind * 16 + ahead, word.head);
    out[n++] = mix(68, behind, word.connector && !word.upper ? word.lower : 0);
  }
  const from = analysis.runStart[at] ?? -1;
  const to = analysis.runEnd[at] ?? -1;
  if (from < 0) return n;
  const length = to - from;
  const beforeRun = get(from - 1);
  const afterRun = get(to);
  const firstWord = get(from);
  const lastWord = get(to - 1);
  const fromEnd = to - at;
  out[n++] = mix(40, Math.min(at - from, 4), Math.min(length, 6));
  out[n++] = mix(41, lastWord.lower, Math.min(fromEnd, 3));
  out[n++] = mix(42, firstWord.lower, Math.min(at - from, 3));
  out[n++] = mix(43, beforeRun.lower, Math.min(at - from, 4));
  out[n++] = mix(44, afterRun.lower, Math.min(fromEnd, 4));
  out[n++] = mix(45, beforeRun.lower, afterRun.lower);
  if (word.head) out[n++] = mix(69, word.head, at === to - 1 ? 1 : at === from ? 2 : 3);
  out[n++] = mix(46, lastWord.head, Math.min(length, 4));
  out[n++] = mix(47, beforeRun.title + 2 * afterRun.saying + 4 * afterRun.follower, Math.min(length, 4));
  out[n++] = mix(48, beforeRun.lower, Math.min(length, 3));
  out[n++] = mix(49, afterRun.lower, Math.min(length, 3));
  out[n++] = mix(75, lastWord.suffix3, Math.min(fromEnd, 3));
  out[n++] = mix(76, beforeRun.fine, Math.min(length, 3));
  out[n++] = mix(77, afterRun.fine, Math.min(length, 3));
  out[n++] = mix(78, firstWord.fine, lastWord.fine);
  if (afterRun.head) out[n++] = mix(73, afterRun.head, Math.min(length, 3) * 2 + (lastWord.allCaps ? 1 : 0));
  out[n++] = mix(70, afterRun.lower, get(to + 1).fine);
  out[n++] = mix(71, beforeRun.lower, get(from - 2).lower);
  out[n++] = mix(72, afterRun.lower, get(to + 1).lower);
  const brackets = (get(from - 1).text === "(" ? 1 : 0) + (get(to).text === ")" ? 2 : 0);
  if (brackets) out[n++] = mix(79, brackets, Math.min(length, 2) * 2 + (get(at).allCaps ? 1 : 0));
  if (place.first === from) out[n++] = mix(74, Math.min(length, 4), Math.min(at - from, 3));
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
  const seen = word.upper ? analysis.sightings.get(word.lower) : undefined;
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
