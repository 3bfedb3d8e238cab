import { Frame, speechVerb } from "./speech-verbs.ts";
import type { TextSpan } from "./types.ts";
import { Word, wordFlags } from "./words.ts";

/** An attribution that follows a forgotten mark is short, and all its sentence has left. */
const MOST_WORDS = 14;
const MOST_CHARACTERS = 160;
/** How many words may stand before its verb. */
const SUBJECT = 7;

/**
 * Where a quotation whose closing mark is missing ends all the same: behind the comma before ", said Hugh Hill." or
 * ", Hugh Hill said."; undefined where the text from `start` holds no such attribution.
 */
export function closedByAttribution(text: string, start: number, end: number): number | undefined {
  for (let at = start; at < end; at++) {
    if (text[at] === "," && text[at + 1] === " " && attributes(text, at + 1, end)) return at + 1;
  }
  return undefined;
}

function attributes(text: string, start: number, end: number): boolean {
  const clause = /^[^!?"“”„«»]*?(?=[.!?](?:\s|$)|$)/.exec(
    text.slice(start, Math.min(end, start + MOST_CHARACTERS)),
  )?.[0];
  const words = clause?.match(/[\p{L}\p{N}’'.-]+/gu) ?? [];
  if (words.length < 2 || words.length > MOST_WORDS) return false;
  const verb = words.findIndex(isSaying);
  if (verb < 0 || verb > SUBJECT) return false;
  const subject = verb === 0 ? words.slice(1, SUBJECT) : words.slice(0, verb);
  if (!subject.some((word) => /^\p{Lu}\p{L}/u.test(word))) return false;
  // ", and Hugh Hill said so": what is told goes on.
  return (wordFlags((words[0] ?? "").toLowerCase()) & (Word.Coordinator | Word.Subordinator | Word.Relative)) === 0;
}

/**
 * Whether a closing mark that nothing opened ends the words from `start`: it closes the paragraph's first sentence, and
 * somebody says them (… kidnappers,” the minister said).
 */
export function opensAtStart(text: string, { start, end }: TextSpan, mark: TextSpan): boolean {
  const said = text.slice(start, mark.start);
  if (!/^\p{Lu}/u.test(said) || !/[,.!?]$/.test(said) || /[.!?:]\s/.test(said) || said.length < 8) return false;
  const words =
    text.slice(mark.end, Math.min(end, mark.end + MOST_CHARACTERS)).match(/^\s(?:[\p{L}’'-]+[\s.,]+)+/u)?.[0] ?? "";
  return words
    .trim()
    .split(/[\s.,]+/)
    .slice(0, SUBJECT + 1)
    .some(isSaying);
}

function isSaying(word: string): boolean {
  const verb = speechVerb(word.toLowerCase());
  if (!verb || (verb.frame & Frame.Say) === 0 || (verb.frame & (Frame.Weak | Frame.Mind)) === (Frame.Weak | Frame.Mind))
    return false;
  return verb.form === "past" || verb.form === "s";
}
