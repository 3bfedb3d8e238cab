/** What the background answers to page scripts and cards. */
import { recall, record } from "../library/record.ts";
import type { PageRef, PageToBackground } from "../messages.ts";
import { composeCard } from "../recall/compose.ts";
import type { Handlers } from "../wire.ts";
import { showCount } from "./badge.ts";
import { names } from "./names-store.ts";
import { bringCard } from "./scripts.ts";
import { partsOfLonger } from "./second-look.ts";
import { changeSettings } from "./settings-store.ts";
import { openSourcePage } from "./source-page.ts";

export const pageAnswers: Handlers<typeof PageToBackground> = {
  async close({ page, paragraphs }) {
    const exclude = excluded(page);
    const close: [number, string][] = [];
    for (const { block, text, heading, entities } of paragraphs) {
      for (const entity of entities) {
        const [first] = recall.recall({ entity, paragraph: text, heading, headline: page.headline, exclude });
        if (first?.close) close.push([block, entity]);
      }
    }
    return { close };
  },

  async card({ page, entity, paragraph, heading }) {
    const query = { entity, paragraph, heading, headline: page.headline, exclude: excluded(page) };
    return composeCard(query, record, recall, today());
  },

  longer: (question) => partsOfLonger(question),

  async names() {
    return names;
  },

  async "bring-card"(_, sender) {
    await bringCard(sender);
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

function excluded(page: PageRef) {
  return record.sourcesAt([page.url, page.canonical]);
}
