/** Looks again at what a page script took for names on record, now with the name recogniser's eyes. */
import { library } from "../library/installed.ts";
import { secondLook } from "../names/second-look.ts";
import type { Mention } from "../names/types.ts";
import { LONGEST_PARAGRAPH } from "../record/excerpt.ts";
import type { EntityId } from "../record/schema.ts";
import { canRead, recogniser } from "./recogniser.ts";

/** Of those asked about last; of an archive's people far more are named in a day than can be kept. */
const ownWords = new Map<EntityId, ReadonlySet<string> | undefined>();
const MOST_KNOWN = 1000;

/** Longer than any 200 paragraphs that somebody wrote, in UTF-16 code units: what comes after it keeps its marks. */
const MOST_TEXT = 300_000;

export interface Named {
  block: number;
  text: string;
  mentions: readonly Mention[];
}

/**
 * @param lang BCP 47
 * @returns [block, start] of the mentions that are part of a longer name
 */
export async function partsOfLonger(lang: string, named: readonly Named[]): Promise<[number, number][]> {
  // A giant block is left as it is: it is a list, or a page without paragraphs, and not worth its time.
  let length = 0;
  const paragraphs = named.filter(({ text }) => {
    if (text.length <= LONGEST_PARAGRAPH) length += text.length;
    return text.length <= LONGEST_PARAGRAPH && length <= MOST_TEXT;
  });
  if (!canRead(lang) || !paragraphs.length) return [];
  const names = await recogniser();
  // In one piece: what one paragraph shows of a name helps in the next.
  const text = paragraphs.map((paragraph) => paragraph.text).join("\n\n");
  const longerName = secondLook(text, names.recognise(text));
  const parts: [number, number][] = [];
  let at = 0;
  for (const { block, text: own, mentions } of paragraphs) {
    for (const { entity, start, end } of mentions) {
      const words = await wordsOf(entity);
      const isOwn = words && ((word: string) => words.has(word));
      if (longerName({ start: at + start, end: at + end }, isOwn)) parts.push([block, start]);
    }
    at += own.length + 2;
  }
  return parts;
}

/** The words of a person's own names, lower case: "Joseph Robinette Biden" is still Biden. Undefined for all but people. */
async function wordsOf(id: EntityId): Promise<ReadonlySet<string> | undefined> {
  if (!ownWords.has(id)) {
    if (ownWords.size >= MOST_KNOWN) ownWords.clear();
    // Whose file cannot be read is looked at as if nothing were known of the name: its card says what is wrong.
    const shelf = await library.about(id).catch(() => undefined);
    const entity = shelf?.record.entity(id);
    const words = entity?.names.flatMap(({ text }) => text.toLowerCase().replaceAll(".", "").split(/\s+/));
    ownWords.set(id, entity?.kind === "person" ? new Set(words) : undefined);
  }
  return ownWords.get(id);
}
