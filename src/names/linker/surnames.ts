/** What a page tells of each surname: who else bears it, whether it is a place too, whether he or she. */
import { isTitle } from "./longer.ts";
import type { Page } from "./page.ts";
import { Gap, type Word } from "./words.ts";

export interface Surname {
  /** Given names that the recogniser saw before it. */
  given: Set<string>;
  /** How often the recogniser saw it alone as a person, how often as a place. */
  asPerson: number;
  asPlace: number;
  /** Titles before it, or before the given name. */
  he: boolean;
  she: boolean;
}

const HE = /^(?:mr|sir|lord|king|prince|baron|father)$/;
const SHE = /^(?:mrs|ms|miss|lady|queen|princess|dame|baroness|madame|sister)$/;

export function surnamesOf({ names, words }: Page): Map<string, Surname> {
  const surnames = new Map<string, Surname>();
  for (const { type, from, to } of names) {
    if (type === "ORG") continue;
    const { key } = words[to - 1] as Word;
    const surname = surnames.get(key) ?? { given: new Set(), asPerson: 0, asPlace: 0, he: false, she: false };
    surnames.set(key, surname);
    const title = titleBefore(words, from);
    if (title === "he") surname.he = true;
    if (title === "she") surname.she = true;
    const alone = to - from === 1 || isTitle(words[to - 2] as Word);
    if (alone && type === "PER") surname.asPerson++;
    else if (alone) surname.asPlace++;
    else if (type === "PER") surname.given.add((words[from] as Word).key);
  }
  return surnames;
}

/** What the title directly before a name says: "Lady Starmer" is not Sir Keir. */
export function titleBefore(words: readonly Word[], from: number): "he" | "she" | undefined {
  const before = words[from - 1];
  if (!before?.capital || (before.gap !== Gap.Space && before.gap !== Gap.Dot)) return undefined;
  if (HE.test(before.key)) return "he";
  return SHE.test(before.key) ? "she" : undefined;
}
