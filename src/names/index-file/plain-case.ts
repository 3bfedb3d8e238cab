/** Letter case of a find without making strings: for names of plain words in plain patterns, which nearly all are. */
import { CAPITAL, CASED, GONE, KEY, KIND, learnUnit, MANY, NONE, SIGMA, SINGLE, SPACE, UNITS } from "./units.ts";

const T = 116;
const L = 108;
const U = 117;

/**
 * @param pattern number of the text that says how the name is written: see letter-case.ts
 * @returns whether text[start, end) is written so, in capitals, or so with a capital after each space; undefined where
 *   that takes a closer look
 */
export function plainlyCased(
  text: string,
  start: number,
  end: number,
  texts: Uint8Array,
  textEnds: Uint32Array,
  pattern: number,
): boolean | undefined {
  const patternEnd = textEnds[pattern] ?? 0;
  let at = (textEnds[pattern - 1] ?? 0) - 2;
  let written = true;
  let titled = true;
  let capitals = true;
  let code = 0;
  let kind = NONE;
  let last = 0;
  for (let i = start; i < end; i++) {
    const char = text.charCodeAt(i);
    const entry = UNITS[char] || learnUnit(char);
    if (entry & GONE) continue;
    if (entry & (MANY | SIGMA)) return undefined;
    const here = entry & KIND;
    const begins = here !== NONE && (here !== kind || here === SINGLE);
    if (begins && at + 2 < patternEnd) {
      at += 2;
      code = texts[at] ?? 0;
      const alone = at + 1 === patternEnd || texts[at + 1] === SPACE;
      if (!alone || (code !== T && code !== L && code !== U)) return undefined;
    }
    if (entry & CASED) {
      const capital = (entry & CAPITAL) !== 0;
      const expected = code === U || (code === T && begins);
      if (capital !== expected) written = false;
      if (capital !== (expected || last === SPACE)) titled = false;
      if (!capital) capitals = false;
    }
    kind = here;
    last = entry & KEY;
  }
  return written || titled || capitals;
}
