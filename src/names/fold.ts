/**
 * Folding: what two spellings of one name have in common. Accents, soft hyphens, zero-width characters, full-width
 * letters, curly quotes and odd spaces go; an offset map leads back to the page's own characters.
 */
import { MARK, UNSEEN } from "./unseen.ts";

export interface Folded {
  /** Folded, letter case kept. */
  cased: string;
  /** Folded and in lower case; as long as `cased`. */
  key: string;
  /** Index into the original text of the folded character at `i` (UTF-16 code units). */
  at(i: number): number;
  /** Where the original text ends that the folded characters before `i` stand for. */
  endAt(i: number): number;
}

const MARKS = new RegExp(MARK, "g");
const IGNORED = new RegExp(UNSEEN);

/** One character for another; each follows the one it becomes. */
export const SIGNS = ["'‘’‚‛ʼʹ′´`＇", '"“”„‟«»″「」『』', "-‐‑", "·・‧•･", "iı", " \u00a0"];

/** By unit. The signs of most pages are there from the start: to ask for the first normal form takes a millisecond. */
const memo = new Map<string, string>([["…", "..."]]);
for (const sign of "–—£€§©") memo.set(sign, sign);
for (const [to = "", ...signs] of SIGNS) for (const sign of signs) memo.set(sign, to);

export function fold(text: string): Folded {
  // Most of a page has one folded character for each of its own, and needs no map.
  let even = true;
  let cased = text.replace(/[^ -_a-~]/g, (unit) => {
    const to = foldUnit(unit);
    if (to.length !== 1) even = false;
    return to;
  });
  if (even && !cased.includes("  ")) return { cased, key: lower(cased), at: (i) => i, endAt: (i) => i };
  cased = cased.replace(/ +/g, " ");
  let map: number[] | undefined;
  const at = (i: number) => {
    map ??= mapOf(text);
    return map[i] ?? text.length;
  };
  return {
    cased,
    key: lower(cased),
    at,
    endAt(i) {
      let end = at(i - 1) + 1;
      while (end < text.length && text.charAt(end).replace(MARKS, "") === "") end++;
      return end;
    },
  };
}

/** Where each folded character stands in the text: asked for where a name was found, which is seldom. */
function mapOf(text: string): number[] {
  const map: number[] = [];
  let last = "";
  for (let i = 0; i < text.length; i++) {
    for (const to of foldUnit(text.charAt(i)).split("")) {
      if (to !== " " || last !== " ") map.push(i);
      last = to;
    }
  }
  return map;
}

/** As long as the text: what has a longer lower case is folded before. A final sigma is a matter of place, not of spelling. */
function lower(cased: string): string {
  return cased.toLowerCase().replaceAll("ς", "σ");
}

/** One UTF-16 code unit: halves of pairs stay as they are, no name has any. */
function foldUnit(unit: string): string {
  let to = memo.get(unit);
  if (to === undefined) {
    to = foldNew(unit);
    memo.set(unit, to);
  }
  return to;
}

function foldNew(unit: string): string {
  if (/\s/.test(unit) && unit !== "\ufeff") return " ";
  if (IGNORED.test(unit)) return "";
  return unit.normalize("NFKD").replace(MARKS, "").replace("ß", "ss").replace("ẞ", "SS");
}
