/**
 * A text, or a name, as the linker compares them: words without accents, letter case and dots, and what stands between
 * two of them. "J.K.", "J. K." and "JK" are one word; "Clinton's" is "clinton" with an end of its own.
 */
import { fold } from "../fold.ts";

/** What stands between a word and the next. */
export const Gap = {
  /** Spaces, one line break among them at most. */
  Space: 0,
  Hyphen: 1,
  Dot: 2,
  Comma: 3,
  /** An empty line, or any other sign. */
  Break: 4,
} as const;
export type Gap = (typeof Gap)[keyof typeof Gap];

export interface Word {
  /** Folded, in lower case, without apostrophes and dots. */
  key: string;
  start: number;
  /** Without a possessive 's. */
  end: number;
  /** With it; the same where there is none. */
  wholeEnd: number;
  /** As it stands, folded: letter case kept. */
  cased: string;
  capital: boolean;
  allCaps: boolean;
  /** What follows. */
  gap: Gap;
  /** Whether a sentence, line or quotation begins here. */
  first: boolean;
  /** Whether all words of its line are in capitals. */
  loud: boolean;
}

const DOTTED = String.raw`(?:\p{Lu}\. )+\p{Lu}\.(?= |$)|\p{Lu}(?:\.\p{Lu})+(?![\p{L}\p{N}])\.?`;
const WORD = new RegExp(String.raw`${DOTTED}|[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*|&`, "gu");
/** Words whose full stop belongs to them. */
const ABBREVIATED = /^(?:inc|corp|co|ltd|bros|jr|sr|st|dr|mr|mrs|ms|gen|sen|gov|rep|lt|col|sgt|prof|rev|dept)$/;
/** Letters that fold.ts leaves as they are, since they are letters of their own and no accented ones. */
const LETTERS: Record<string, string> = { ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", æ: "ae", œ: "oe", ħ: "h" };

/** Reads a text; linear in it. */
export function readWords(text: string): Word[] {
  const folded = fold(text);
  const { cased } = folded;
  const words: Word[] = [];
  let from = 0;
  for (const { 0: found, index } of cased.matchAll(WORD)) {
    let stop = index + found.length;
    const owner = /(?<=.)'s$/i.exec(found);
    const bare = owner ? found.slice(0, -2) : found;
    const key = keyOf(bare);
    if (ABBREVIATED.test(key) && cased.charAt(stop) === "." && bare !== bare.toLowerCase()) stop++;
    const wholeEnd = folded.endAt(stop);
    const end = owner ? folded.endAt(index + bare.length) : wholeEnd;
    const start = folded.at(index);
    const last = words.at(-1);
    // "½" is folded into two numbers.
    if (last && start < last.wholeEnd) continue;
    const between = text.slice(last ? last.wholeEnd : 0, start);
    if (last) last.gap = gapOf(between, cased.slice(from, index));
    const upper = found !== found.toLowerCase();
    words.push({
      key,
      start,
      end,
      wholeEnd,
      cased: bare,
      capital: upper && found.charAt(0) !== found.charAt(0).toLowerCase(),
      allCaps: upper && bare === bare.toUpperCase() && bare.length > 1,
      gap: Gap.Break,
      first: !last || /[\n.!?:;"“”()\u2013\u2014]|--/.test(between),
      loud: false,
    });
    from = stop;
  }
  markLoud(text, words);
  return words;
}

function keyOf(bare: string): string {
  if (bare === "&") return "and";
  const key = bare.toLowerCase().replace(/[.' ]/g, "");
  // British and American spelling, where names of institutions differ in it.
  const same = key
    .replace(/isation(?=s?$)/, "ization")
    .replace(/^(defen)ce$/, "$1se")
    .replace(/^(cent|theat)re$/, "$1er");
  return /[^a-z0-9]/.test(same) ? same.replace(/[øłđðþæœħ]/g, (letter) => LETTERS[letter] ?? letter) : same;
}

/** @param folded the same, folded: curly signs and odd spaces made plain */
function gapOf(between: string, folded: string): Gap {
  const lines = between.split("\n").length - 1;
  if (lines > 1) return Gap.Break;
  const plain = folded.trim();
  if (plain === "") return Gap.Space;
  // " - " is a dash.
  if (plain === "-") return folded === "-" ? Gap.Hyphen : Gap.Break;
  if (plain === ".") return Gap.Dot;
  return plain === "," ? Gap.Comma : Gap.Break;
}

/** A headline in capitals, up to the end of its line or sentence, says nothing by its capitals. */
function markLoud(text: string, words: readonly Word[]): void {
  let from = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    const next = words[at + 1];
    const ends = !next || word.gap === Gap.Dot || text.slice(word.wholeEnd, next.start).includes("\n");
    if (!ends) continue;
    let letters = 0;
    let loud = 0;
    for (let i = from; i <= at; i++) {
      const { cased, allCaps } = words[i] as Word;
      if (/\d/.test(cased)) continue;
      letters++;
      if (allCaps) loud++;
    }
    if (loud > 1 && loud > letters * 0.7) for (let i = from; i <= at; i++) (words[i] as Word).loud = true;
    from = at + 1;
  }
}
