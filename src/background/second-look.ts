/** Looks again at what a page script took for names on record, now with the name recogniser's eyes. */
import { library } from "../library/installed.ts";
import type { Ask, PageToBackground } from "../messages.ts";
import { longerName } from "../names/second-look.ts";
import type { EntityId } from "../record/schema.ts";
import { canRead, recogniser } from "./recogniser.ts";

/** Of those asked about last; of an archive's people far more are named in a day than can be kept. */
const ownWords = new Map<EntityId, ReadonlySet<string> | undefined>();
const MOST_KNOWN = 1000;

/** @returns [paragraph, mention] of those that are part of a longer name */
export async function partsOfLonger({
  lang,
  paragraphs,
}: Ask<typeof PageToBackground, "longer">): Promise<[number, number][]> {
  if (!canRead(lang)) return [];
  const names = await recogniser();
  // In one piece: what one paragraph shows of a name helps in the next.
  const text = paragraphs.map((paragraph) => paragraph.text).join("\n\n");
  const spans = names.recognise(text);
  const parts: [number, number][] = [];
  let at = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    for (const [number, { entity, start, end }] of paragraph.mentions.entries()) {
      const own = await wordsOf(entity);
      const isOwn = own && ((word: string) => own.has(word));
      if (longerName(text, { start: at + start, end: at + end }, spans, isOwn)) parts.push([index, number]);
    }
    at += paragraph.text.length + 2;
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
