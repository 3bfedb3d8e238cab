/** Every stretch of up to eight words looked up in a Set of the names: what one would write oneself. */
import { peer } from "./peer.ts";

export const mapOfGrams = peer((texts) => {
  const names = new Set(texts);
  return (lower) => {
    const words = [...lower.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: word, index }) => [index, index + word.length]);
    const finds: [number, number][] = [];
    for (let n = 0; n < words.length; n++) {
      for (let last = Math.min(words.length, n + 8) - 1; last >= n; last--) {
        const [start = 0, end = 0] = [words[n]?.[0], words[last]?.[1]];
        if (names.has(lower.slice(start, end))) finds.push([start, end]);
      }
    }
    return finds;
  };
});
