/** What the background answers to page scripts and cards. */
import { library } from "../library/installed.ts";
import { ArchiveError, type Shelf } from "../library/library.ts";
import type { PageToBackground } from "../messages.ts";
import { composeCard } from "../recall/compose.ts";
import { unreadableCard } from "../recall/unreadable.ts";
import type { Handlers } from "../wire.ts";
import { showCount } from "./badge.ts";
import { consider } from "./consider.ts";
import { pages } from "./pages.ts";
import { bringScript } from "./scripts.ts";
import { changeSettings } from "./settings-store.ts";
import { excluded } from "./shelves.ts";
import { openSourcePage } from "./source-page.ts";

export const pageAnswers: Handlers<typeof PageToBackground> = {
  mentions: (question) => pages.mentions(question),

  decisions: (question) => pages.decisions(question),

  async consider(question, sender) {
    await showCount(sender.tab?.id, question.named);
    return consider(await pages.of(question.page), question);
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

  async bring({ script }, sender) {
    await bringScript(script, sender);
    return null;
  },

  async report({ named }, sender) {
    await showCount(sender.tab?.id, named);
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
