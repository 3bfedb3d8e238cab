/** What the background answers to page scripts and cards. */
import { library } from "../library/installed.ts";
import { ArchiveError, type Shelf } from "../library/library.ts";
import type { PageRef, PageToBackground } from "../messages.ts";
import { composeCard } from "../recall/compose.ts";
import { unreadableCard } from "../recall/unreadable.ts";
import type { Handlers } from "../wire.ts";
import { showCount } from "./badge.ts";
import { candidates } from "./candidates.ts";
import { names } from "./names-store.ts";
import { bringHelper } from "./scripts.ts";
import { partsOfLonger } from "./second-look.ts";
import { changeSettings } from "./settings-store.ts";
import { openSourcePage } from "./source-page.ts";

export const pageAnswers: Handlers<typeof PageToBackground> = {
  async close({ page, paragraphs }) {
    const close: [number, string][] = [];
    // Entity by entity: each is read once, and however many a page names, few are held at a time.
    for (const entity of new Set(paragraphs.flatMap(({ entities }) => entities))) {
      const shelf = await readable(entity);
      if (!shelf) continue;
      const asked = { entity, headline: page.headline, exclude: excluded(shelf, page) };
      for (const { block, text, heading, entities } of paragraphs) {
        if (!entities.includes(entity)) continue;
        const [first] = shelf.recall.recall({ ...asked, paragraph: text, heading }, 1);
        if (first?.close) close.push([block, entity]);
      }
    }
    return { close };
  },

  async card({ page, entity, paragraph, heading }) {
    const card = (shelf: Shelf) => {
      const query = { entity, paragraph, heading, headline: page.headline, exclude: excluded(shelf, page) };
      return composeCard(query, shelf.record, shelf.recall, today());
    };
    try {
      return card(await library.about(entity));
    } catch (error) {
      if (!(error instanceof ArchiveError)) throw error;
      console.error("On Record:", error);
      return unreadableCard(entity, card(library.bundled), error.file);
    }
  },

  candidates: ({ lang, texts }) => candidates(lang, texts),

  longer: (question) => partsOfLonger(question),

  async names() {
    return names;
  },

  async bring({ helper }, sender) {
    await bringHelper(helper, sender);
    return null;
  },

  async report({ mentions }, sender) {
    await showCount(sender.tab?.id, mentions.filter((item) => item.mentions > 0).length);
    return null;
  },

  settings: (change) => changeSettings(change),

  async "open-source"(target, sender) {
    await openSourcePage(target, sender.tab);
    return null;
  },
};

/** ISO date of the reader's day. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

/** A damaged file of one entity must not cost the others their answer; that entity's own card says what is wrong. */
async function readable(entity: string): Promise<Shelf | undefined> {
  try {
    return await library.about(entity);
  } catch (error) {
    console.error("On Record:", error);
    return undefined;
  }
}

function excluded({ record }: Shelf, page: PageRef) {
  return record.sourcesAt([page.url, page.canonical]);
}
