import type { Analysis } from "./analysis.ts";
import { begin, inside, TYPES } from "./labels.ts";

const LOC = TYPES.indexOf("LOC");
const DASHES = new Set(["-", "–", "—", "--"]);
const MONTH = /^(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/i;
/** Tokens from the line's beginning in which a dateline must end. */
const LONGEST = 16;
const SHORTEST_PLACE = 4;

/**
 * The places a dateline opens with: "SYDNEY and KUALA LUMPUR, Jul 26 2022 (IPS) - Likely…". In capitals they look like
 * agencies to the model, which has seen few.
 */
export function markDatelines(analysis: Analysis, labels: Uint8Array): void {
  const { words, sentences, chainStart } = analysis;
  for (let index = 0; index + 1 < sentences.length; index++) {
    const first = sentences[index] ?? 0;
    const last = Math.min(sentences[index + 1] ?? 0, first + LONGEST);
    if (!isPlace(analysis, first) || !hasDateline(analysis, first, last)) continue;
    for (let at = first; at < last; at++) {
      const word = words[at];
      if (isPlace(analysis, at)) {
        const goesOn = at > first && isPlace(analysis, at - 1);
        labels[at] = goesOn ? inside(LOC) : begin(LOC);
        // What went on a name that is none any more begins one of its own.
        const next = labels[at + 1] ?? 0;
        if (next > 0 && next % 2 === 0 && !isPlace(analysis, at + 1) && chainStart[at + 1] === chainStart[at])
          labels[at + 1] = next - 1;
      } else if (word?.text !== "and" && word?.text !== "/") break;
    }
  }
}

function isPlace({ words }: Analysis, at: number): boolean {
  const word = words[at];
  return !!word?.allCaps && word.text.length >= SHORTEST_PLACE && !word.head && !word.title;
}

/** A comma and a date, or an agency in brackets and a dash, soon after the capitals. */
function hasDateline({ words }: Analysis, first: number, last: number): boolean {
  for (let at = first + 1; at < last; at++) {
    const text = words[at]?.text ?? "";
    if (text === "," && MONTH.test(words[at + 1]?.text ?? "")) return true;
    if (text === ")" && words[at - 2]?.text === "(" && DASHES.has(words[at + 1]?.text ?? "")) return true;
  }
  return false;
}
