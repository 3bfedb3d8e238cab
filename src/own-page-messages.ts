/**
 * The messages of the extension's own pages. Apart from src/messages.ts, which is part of the script that every news page
 * runs: what a page never sends weighs nothing there.
 */
import * as v from "valibot";
import { StatementView } from "./record/card-view.ts";
import { StatementKind } from "./record/schema.ts";

const EntityId = v.string();
const Nothing = v.null();

export const EntityCount = v.object({
  entity: EntityId,
  name: v.string(),
  kind: v.string(),
  mentions: v.number(),
  statements: v.number(),
});
export type EntityCount = v.InferOutput<typeof EntityCount>;

export const SearchHit = v.object({
  kind: v.picklist(["statement", "framing", "reported", "entity"]),
  id: v.string(),
  title: v.string(),
  text: v.string(),
  detail: v.string(),
  /** Of a statement: quotation or paraphrase, which never look alike. */
  statementKind: v.optional(StatementKind),
});
export type SearchHit = v.InferOutput<typeof SearchHit>;

/** How the extension stands to a tab's site; `host` is empty where the address cannot be read. */
export const SiteState = v.object({
  host: v.string(),
  origin: v.string(),
  /** listed: in the curated list; always: the reader added it; outside: neither; impossible: browser pages, stores. */
  access: v.picklist(["listed", "always", "outside", "impossible"]),
  /** The page script answers in this tab. */
  running: v.boolean(),
});
export type SiteState = v.InferOutput<typeof SiteState>;

/** A page's answer to `text`, checked where it is asked: the schema need not be in every page. Nothing where switched off. */
export const PageTexts = v.nullish(
  v.object({
    /** BCP 47; empty where unknown. */
    lang: v.string(),
    blocks: v.array(
      v.object({
        text: v.string(),
        decisions: v.array(
          v.object({ entity: EntityId, start: v.number(), end: v.number(), taken: v.boolean(), reason: v.string() }),
        ),
      }),
    ),
  }),
);
export type PageTexts = v.InferOutput<typeof PageTexts>;

/** Somebody a page names of whom nothing is on record. */
const Named = v.object({ name: v.string(), type: v.picklist(["PER", "ORG"]), mentions: v.number() });
export type Named = v.InferOutput<typeof Named>;

/** The extension's own pages (popup, source, options, welcome) → background; they may send the page's messages too. */
export const OwnPageToBackground = {
  search: {
    ask: v.object({ query: v.pipe(v.string(), v.maxLength(400)) }),
    answer: v.object({ hits: v.array(SearchHit) }),
  },
  /** All statements of the record on an entity: the popup's and the card's "all". */
  statements: { ask: v.object({ entity: EntityId }), answer: v.object({ statements: v.array(StatementView) }) },
  /** Who else a tab's page names, most often named first; empty where the page is in a language the recogniser cannot read. */
  others: { ask: v.object({ tab: v.number() }), answer: v.object({ others: v.array(Named) }) },
  /** How the extension stands to the site in a tab. */
  site: { ask: v.object({ tab: v.number() }), answer: SiteState },
  /** Run on this tab's page now, once (the click on the toolbar gave activeTab). */
  annotate: { ask: v.object({ tab: v.number() }), answer: Nothing },
  /** Run on this origin from now on; the popup has just been granted the permission. `tab` is brought in at once. */
  always: { ask: v.object({ origin: v.string(), tab: v.optional(v.number()) }), answer: Nothing },
  /** Give an added origin back. */
  never: { ask: v.object({ origin: v.string() }), answer: Nothing },
  /** Names, kinds and statement counts of entities, in the order asked; unknown ids are left out. */
  entities: {
    ask: v.object({ ids: v.array(EntityId) }),
    answer: v.object({
      entities: v.array(v.object({ id: EntityId, name: v.string(), kind: v.string(), statements: v.number() })),
    }),
  },
} as const;
