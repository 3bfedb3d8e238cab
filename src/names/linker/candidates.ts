/** Where words of a text are a known name: the longest from the left, none over another. */
import { CONNECTORS } from "../tagger/lexicon.ts";
import { addToHash, type Bearer, EMPTY_HASH, LONGEST_NAME, type NameTable } from "./index.ts";
import { LEGAL } from "./legal.ts";
import type { KnownName } from "./types.ts";
import { Gap, type Word } from "./words.ts";

/** The words [from,to), and who bears them as a name; never nobody. */
export interface Candidate {
  from: number;
  to: number;
  bearers: readonly Bearer[];
}

export function findCandidates(words: readonly Word[], table: NameTable): Candidate[] {
  const found: Candidate[] = [];
  for (let from = 0; from < words.length; ) {
    const candidate = longestAt(words, from, table);
    if (candidate) found.push(candidate);
    from = candidate ? candidate.to : from + 1;
  }
  return found;
}

function longestAt(words: readonly Word[], from: number, table: NameTable): Candidate | undefined {
  const first = words[from] as Word;
  const most = Math.min(table.longest(first.key), LONGEST_NAME);
  if (most === 0 || !hasCapital(first)) return undefined;
  const keys: string[] = [];
  let hash = EMPTY_HASH;
  let best: Candidate | undefined;
  for (let at = from; at < words.length && keys.length < most; at++) {
    const word = words[at] as Word;
    if (!mayBeNamed(word)) break;
    keys.push(word.key);
    hash = addToHash(hash, word.key);
    const bearers = table
      .find(hash, keys)
      .filter(({ entity, form }) => isWritten(table.names[entity] as KnownName, form.keys.length, words, from));
    if (bearers.length > 0) best = { from, to: at + 1, bearers };
    if (!joins(word)) break;
  }
  return best;
}

export function hasCapital({ cased }: Word): boolean {
  return cased !== cased.toLowerCase() || /^\d/.test(cased);
}

/** A word of a name has a capital, or is one of the small words between two that have. */
export function mayBeNamed(word: Word): boolean {
  return hasCapital(word) || word.key === "and" || CONNECTORS.has(word.key) || LEGAL.has(word.key);
}

/** Whether the next word may belong to the same name. */
export function joins({ gap, key }: Word): boolean {
  return gap === Gap.Space || gap === Gap.Hyphen || gap === Gap.Comma || (gap === Gap.Dot && key.length === 1);
}

const SENTENCE_END = /^["'”’)]?(?:$|\n|\s["'“‘(]?\p{Lu})/u;
const OWNER = /['’‘ʼ]s$/i;
const OWNER_INSIDE = /['’‘ʼ]s /i;

/** Commas and possessives stand in the text only where the name has them. */
function isWritten({ name }: KnownName, count: number, words: readonly Word[], from: number): boolean {
  const last = words[from + count - 1] as Word;
  if (OWNER.test(name) && last.end === last.wholeEnd && !name.includes(" ")) return false;
  for (let at = from; at < from + count - 1; at++) {
    const { gap, end, wholeEnd } = words[at] as Word;
    if (gap === Gap.Comma && !name.includes(",")) return false;
    if (end !== wholeEnd && !OWNER_INSIDE.test(name)) return false;
  }
  return true;
}

/** Where a name ends that is written in the words up to `last`: the full stop of "Corp." may be the sentence's own. */
export function endOf({ name }: KnownName, last: Word, text: string): number {
  if (OWNER.test(name)) return last.wholeEnd;
  const isCompany = LEGAL.has(last.key) || last.key === "bros";
  return isCompany && text.charAt(last.end - 1) === "." && SENTENCE_END.test(text.slice(last.end, last.end + 3))
    ? last.end - 1
    : last.end;
}
