/** A text as the rules of the linker see it: its words, and which name a recogniser saw at each of them. */
import type { NameSpan } from "../tagger/spans.ts";
import { type Sport, sportOf } from "./sports.ts";
import { readWords, type Word } from "./words.ts";

/** A recognised name: the words [from,to) it touches. */
export interface SeenName {
  type: NameSpan["type"];
  from: number;
  to: number;
}

export interface Page {
  text: string;
  words: readonly Word[];
  /** The recognised name at each word. */
  seen: readonly (SeenName | undefined)[];
  names: readonly SeenName[];
  /** The sport it is about, see sports.ts. */
  sport: Sport | undefined;
  /** Words that stand somewhere without a capital. */
  plain: ReadonlySet<string>;
}

export function readPage(text: string, spans: readonly NameSpan[]): Page {
  const words = readWords(text);
  const seen = new Array<SeenName | undefined>(words.length);
  const names: SeenName[] = [];
  let at = 0;
  for (const { start, end, type } of spans) {
    while (at < words.length && (words[at] as Word).wholeEnd <= start) at++;
    let to = at;
    while (to < words.length && (words[to] as Word).start < end) to++;
    if (to === at) continue;
    const name = { type, from: at, to };
    names.push(name);
    seen.fill(name, at, to);
    at = to;
  }
  const plain = new Set<string>();
  for (const { cased, key } of words) if (cased === cased.toLowerCase()) plain.add(key);
  return { text, words, seen, names, plain, sport: sportOf(words.map(({ key }) => key)) };
}
