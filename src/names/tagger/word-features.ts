import { mix } from "./hash.ts";
import type { Word } from "./words.ts";

/** Where a word stands as seen from the token to be labelled. */
export const POSITIONS = 5;

/**
 * The features of a token that one word near it gives, alone and wherever it stands: the token itself (position 0), the
 * words before and after it (1, 2), those beyond (3, 4). They are the same each time the word comes, so that the sum of
 * their weights can be kept.
 */
export function wordFeatures(word: Word, position: number, out: Int32Array, count = 0): number {
  let n = count;
  switch (position) {
    case 0:
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
      out[n++] = mix(60, word.fine);
      return n;
    case 1:
      out[n++] = mix(10, word.lower);
      out[n++] = mix(14, word.shape);
      out[n++] = mix(22, word.suffix3);
      out[n++] = mix(61, word.fine);
      return n;
    case 2:
      out[n++] = mix(12, word.lower);
      out[n++] = mix(15, word.shape);
      out[n++] = mix(23, word.suffix3);
      out[n++] = mix(62, word.fine);
      return n;
    case 3:
      out[n++] = mix(11, word.lower);
      return n;
    default:
      out[n++] = mix(13, word.lower);
      return n;
  }
}
