/**
 * How a name is written, without its letters: a pattern that makes "Union of European Football Associations" out of its
 * folded key. A record of a million names has a few hundred patterns.
 *
 * A pattern has a code for each word, the last one standing for all that follow: `t` a capital first, `l` none, `u` all
 * capitals, or the places of the capitals ("0.2": McDonald). Where no pattern leads there (a Greek final sigma), the pattern
 * is the name itself behind an equals sign.
 */
import { goesOn, kindAt, NONE } from "./units.ts";

/** @param cased the folded name, letter case kept; `key` is the same in lower case. */
export function casePattern(key: string, cased: string): string {
  // Three of four names.
  if (applyPattern(key, "t") === cased) return "t";
  const codes: string[] = [];
  const edges = words(key);
  for (let n = 0; n < edges.length; n += 2) {
    const [start, end] = [edges[n] ?? 0, edges[n + 1] ?? 0];
    const code = wordCode(key.slice(start, end), cased.slice(start, end), codes.at(-1));
    if (code === undefined) return `=${cased}`;
    codes.push(code);
  }
  while (codes.length > 1 && codes.at(-1) === codes.at(-2)) codes.pop();
  const pattern = codes.join(" ");
  return applyPattern(key, pattern) === cased ? pattern : `=${cased}`;
}

const PLAIN_CODES = ["t", "l", "u"];

/** @param last the code of the word before: taken again where it fits, so that there are few patterns. */
function wordCode(key: string, cased: string, last: string | undefined): string | undefined {
  if (last && applyCode(key, last) === cased) return last;
  for (const code of PLAIN_CODES) if (applyCode(key, code) === cased) return code;
  const capitals = [...Array(cased.length).keys()].filter((i) => cased.charAt(i) !== key.charAt(i)).join(".");
  return applyCode(key, capitals) === cased ? capitals : undefined;
}

/** The name as its editor wrote it, folded, letter case kept. */
export function applyPattern(key: string, pattern: string): string {
  if (pattern.startsWith("=")) return pattern.slice(1);
  const codes = pattern.split(" ");
  const edges = words(key);
  let written = "";
  let last = 0;
  for (let n = 0; n < edges.length; n += 2) {
    const [start, end] = [edges[n] ?? 0, edges[n + 1] ?? 0];
    const code = codes[Math.min(n / 2, codes.length - 1)] ?? "l";
    written += key.slice(last, start) + applyCode(key.slice(start, end), code);
    last = end;
  }
  return written + key.slice(last);
}

function applyCode(word: string, code: string): string {
  if (code === "l") return word;
  if (code === "u") return word.toUpperCase();
  if (code === "t") return word.charAt(0).toUpperCase() + word.slice(1);
  const capitals = new Set(code.split(".").map(Number));
  return [...Array(word.length).keys()]
    .map((i) => (capitals.has(i) ? word.charAt(i).toUpperCase() : word.charAt(i)))
    .join("");
}

/** [start, end) of each word, one after the other. */
function words(key: string): number[] {
  const edges: number[] = [];
  for (let at = 0; at < key.length; at++) {
    if (kindAt(key, at) === NONE) continue;
    const start = at;
    while (goesOn(key, at + 1)) at++;
    edges.push(start, at + 1);
  }
  return edges;
}

/** Whether a spelling in a page counts as the one written: just so, in capitals, or with a capital after each space. */
export function isWayOf(written: string, spelling: string): boolean {
  return spelling === written || spelling === written.toUpperCase() || spelling === titled(written);
}

function titled(written: string): string {
  return written.replace(/ ./g, (letter) => letter.toUpperCase());
}
