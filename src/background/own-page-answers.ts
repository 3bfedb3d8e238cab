/** What the background answers to the extension's own pages. */
import { library } from "../library/installed.ts";
import type { OwnPageToBackground } from "../own-page-messages.ts";
import { statementView } from "../recall/statement-view.ts";
import type { Handlers } from "../wire.ts";
import { runAlways, runNever } from "./always.ts";
import { othersOnPage } from "./others.ts";
import { today } from "./page-answers.ts";
import { annotateTab } from "./scripts.ts";
import { siteState } from "./site.ts";

export const ownPageAnswers: Handlers<typeof OwnPageToBackground> = {
  async search({ query }) {
    return { hits: await library.search(query) };
  },

  async statements({ entity }) {
    const { record } = await library.about(entity);
    const about = record.entity(entity);
    const views = record
      .related(entity)
      .map(({ statement, relation }) => statementView(statement, relation, record, { about, today: today() }));
    return { statements: views };
  },

  async entities({ ids }) {
    return { entities: await library.summaries(ids) };
  },

  async others({ tab }) {
    return { others: await othersOnPage(tab) };
  },

  site: ({ tab }) => siteState(tab),

  async annotate({ tab }) {
    await annotateTab(tab);
    return null;
  },

  async always({ origin, tab }) {
    await runAlways(origin, tab);
    return null;
  },

  async never({ origin }) {
    await runNever(origin);
    return null;
  },
};
