import type { Analysis } from "./analysis.ts";
import type { Place } from "./features.ts";
import { mix } from "./hash.ts";
import { EDGE, type Word } from "./words.ts";

/**
 * Writes the features a run of words with capitals [from,to) gives each of its words alike, and returns how many there
 * are then: what it is, what stands before and behind it.
 */
export function runFeatures(
  { words }: Analysis,
  { first, last }: Place,
  from: number,
  to: number,
  out: Int32Array,
  count = 0,
): number {
  let n = count;
  const get = (index: number): Word => (index >= first && index < last ? (words[index] ?? EDGE) : EDGE);
  const before = get(from - 1);
  const after = get(to);
  const after2 = get(to + 1);
  const lastWord = get(to - 1);
  const length = to - from;
  const few = Math.min(length, 3);
  const some = Math.min(length, 4);
  out[n++] = mix(45, before.lower, after.lower);
  out[n++] = mix(46, lastWord.head, some);
  out[n++] = mix(47, before.title + 2 * after.saying + 4 * after.follower, some);
  out[n++] = mix(48, before.lower, few);
  out[n++] = mix(49, after.lower, few);
  out[n++] = mix(76, before.fine, few);
  out[n++] = mix(77, after.fine, few);
  out[n++] = mix(78, get(from).fine, lastWord.fine);
  if (after.head) out[n++] = mix(73, after.head, few * 2 + (lastWord.allCaps ? 1 : 0));
  out[n++] = mix(70, after.lower, after2.fine);
  out[n++] = mix(71, before.lower, get(from - 2).lower);
  out[n++] = mix(72, after.lower, after2.lower);
  return n;
}

/** Writes the features of the token `at` by where it stands in its run, and returns how many there are then. */
export function inRunFeatures(
  { words, runStart, runEnd }: Analysis,
  { first, last }: Place,
  at: number,
  out: Int32Array,
  count: number,
): number {
  let n = count;
  const from = runStart[at] as number;
  if (from < 0) return n;
  const to = runEnd[at] as number;
  const word = words[at] ?? EDGE;
  const lastWord = words[to - 1] ?? EDGE;
  const before = from > first ? (words[from - 1] ?? EDGE) : EDGE;
  const after = to < last ? (words[to] ?? EDGE) : EDGE;
  const length = to - from;
  const fromStart = at - from;
  const fromEnd = to - at;
  out[n++] = mix(40, Math.min(fromStart, 4), Math.min(length, 6));
  out[n++] = mix(41, lastWord.lower, Math.min(fromEnd, 3));
  out[n++] = mix(42, words[from]?.lower ?? 0, Math.min(fromStart, 3));
  out[n++] = mix(43, before.lower, Math.min(fromStart, 4));
  out[n++] = mix(44, after.lower, Math.min(fromEnd, 4));
  if (word.head) out[n++] = mix(69, word.head, at === to - 1 ? 1 : at === from ? 2 : 3);
  out[n++] = mix(75, lastWord.suffix3, Math.min(fromEnd, 3));
  const brackets = (before.text === "(" ? 1 : 0) + (after.text === ")" ? 2 : 0);
  if (brackets) out[n++] = mix(79, brackets, Math.min(length, 2) * 2 + (word.allCaps ? 1 : 0));
  if (first === from) out[n++] = mix(74, Math.min(length, 4), Math.min(fromStart, 3));
  return n;
}
