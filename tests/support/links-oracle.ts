/**
 * The slow and obvious way to find the linker's candidates: every form of every name tried at every word, the longest
 * from the left. Shares the words and the forms with the product, and nothing of its table.
 */
import { hasCapital, joins, mayBeNamed } from "../../src/names/linker/candidates.ts";
import { formsOf } from "../../src/names/linker/forms.ts";
import type { KnownName } from "../../src/names/linker/linker.ts";
import { Gap, readWords } from "../../src/names/linker/words.ts";

export interface Found {
  from: number;
  to: number;
  ids: string[];
}

export function slowCandidates(text: string, names: readonly KnownName[]): Found[] {
  const words = readWords(text);
  const found: Found[] = [];
  for (let from = 0; from < words.length; ) {
    let best: Found = { from, to: from, ids: [] };
    for (const known of names) {
      for (const { keys } of formsOf(known)) {
        const here = words.slice(from, from + keys.length);
        const inner = here.slice(0, -1);
        const [first] = here;
        const last = here.at(-1);
        if (!first || !last || here.length < keys.length || here.some(({ key }, at) => key !== keys[at])) continue;
        if (!hasCapital(first) || !here.every(mayBeNamed) || !inner.every(joins)) continue;
        if (inner.some(({ gap }) => gap === Gap.Comma) && !known.name.includes(",")) continue;
        if (inner.some(({ end, wholeEnd }) => end !== wholeEnd) && !/['’‘ʼ]s /i.test(known.name)) continue;
        if (/^\S*['’‘ʼ]s$/i.test(known.name) && last.end === last.wholeEnd) continue;
        const to = from + keys.length;
        if (to > best.to) best = { from, to, ids: [] };
        if (to === best.to && !best.ids.includes(known.id)) best.ids.push(known.id);
      }
    }
    if (best.to > from) found.push(best);
    from = Math.max(best.to, from + 1);
  }
  return found;
}
