/** What the background answers to the extension's own pages. */
import { record, search } from "../library/record.ts";
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
    return { hits: search(query) };
  },

  async statements({ entity }) {
    const about = record.entity(entity);
    const views = record
      .related(entity)
      .map(({ statement, relation }) => statementView(statement, relation, record, { about, today: today() }));
    return { statements: views };
  },

  async entities({ ids }) {
    const entities = ids.flatMap((id) => {
      const entity = record.entity(id);
      return entity ? [{ id, name: entity.name, kind: entity.kind, statements: record.related(id).length }] : [];
    });
    return { entities };
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
