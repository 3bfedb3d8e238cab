/** What there is to say on the paragraphs of a page that name somebody: who is spoken of closely, who is not meant after all. */
import type { Answer, Ask, PageRef, PageToBackground } from "../messages.ts";
import type { Mention } from "../names/types.ts";
import { excerpt, LONGEST_HEADING } from "../record/excerpt.ts";
import type { EntityId } from "../record/schema.ts";
import type { KnownPage } from "./known-pages.ts";
import { partsOfLonger } from "./second-look.ts";
import { excluded, readable } from "./shelves.ts";

interface Paragraph {
  block: number;
  text: string;
  heading: string | undefined;
  mentions: readonly Mention[];
}

/** @param page undefined where it is not known */
export async function consider(
  page: KnownPage | undefined,
  { at, close, blocks }: Ask<typeof PageToBackground, "consider">,
): Promise<Answer<typeof PageToBackground, "consider">> {
  if (!page) return null;
  const paragraphs = blocks.flatMap(([block, heading]): Paragraph[] => {
    const [text, mentions] = [page.texts.get(block), page.mentions.get(block)];
    if (text === undefined || !mentions) return [];
    return [
      {
        block,
        text,
        mentions,
        heading: heading === null ? undefined : page.texts.get(heading)?.slice(0, LONGEST_HEADING),
      },
    ];
  });
  // Asked for at once: a model that has to be read from the disk does not keep the record waiting, nor the other way round.
  const longer = partsOfLonger(page.lang, paragraphs).catch((error): [number, number][] => {
    // The marks stay as they are: what the second look takes away is one in a hundred.
    console.error("On Record: the second look failed:", error);
    return [];
  });
  return { close: close ? await closeTo(at, paragraphs) : [], longer: await longer };
}

/** [block, entity] of those that a statement is close to. */
async function closeTo(at: PageRef, paragraphs: readonly Paragraph[]): Promise<[number, EntityId][]> {
  const close: [number, EntityId][] = [];
  // Entity by entity: each is read once, and however many a page names, few are held at a time.
  for (const entity of new Set(paragraphs.flatMap(({ mentions }) => mentions.map((mention) => mention.entity)))) {
    const shelf = await readable(entity);
    if (!shelf) continue;
    const asked = { entity, headline: at.headline, exclude: excluded(shelf, at) };
    for (const { block, text, heading, mentions } of paragraphs) {
      const mention = mentions.find((one) => one.entity === entity);
      if (!mention) continue;
      const paragraph = excerpt(text, mention.start);
      const [first] = shelf.recall.recall({ ...asked, paragraph, heading }, 1);
      if (first?.close) close.push([block, entity]);
    }
  }
  return close;
}
