/** The words that a page has in lower case: what is one of them, and stands capitalised before a surname, need be no given name. */
import { type Folded, fold } from "./fold.ts";
import { LETTER } from "./tokens.ts";

/** A part of the page; folded where somebody has needed that before. */
interface Part {
  text: string;
  folded?: Folded;
}

export interface PlainWords {
  has(word: string): boolean;
  /**
   * Keeps up with a part of the page that has come in another's place; called for each change, before or after `parts` has it.
   * @returns whether a question that was asked has another answer now
   */
  change(before: Part | undefined, now: Part | undefined): boolean;
}

const WORDS = new RegExp(`${LETTER}+`, "g");

/**
 * Counted once for the whole page, when the first question comes: to look for each word in each part would take as long as
 * the page is long times as many capitalised words as stand before surnames.
 * @param parts all there are
 */
export function plainWords(parts: () => Iterable<Part>): PlainWords {
  let counts: Map<string, number> | undefined;
  const asked = new Map<string, boolean>();

  /** @returns the words it counted */
  function count(to: Map<string, number>, part: Part, by: 1 | -1): string[] {
    const { cased } = part.folded ?? fold(part.text);
    const words = (cased.match(WORDS) ?? []).filter((word) => word === word.toLowerCase());
    for (const word of words) {
      const sum = (to.get(word) ?? 0) + by;
      if (sum) to.set(word, sum);
      else to.delete(word);
    }
    return words;
  }

  return {
    has(word) {
      if (!counts) {
        counts = new Map();
        for (const part of parts()) count(counts, part, 1);
      }
      const answer = counts.has(word);
      asked.set(word, answer);
      return answer;
    },
    change(before, now) {
      if (!counts || before?.text === now?.text) return false;
      let isOther = false;
      const gone = before ? count(counts, before, -1) : [];
      const come = now ? count(counts, now, 1) : [];
      for (const word of [...gone, ...come]) {
        const answer = asked.get(word);
        if (answer === undefined || answer === counts.has(word)) continue;
        asked.set(word, !answer);
        isOther = true;
      }
      return isOther;
    },
  };
}
