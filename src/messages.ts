/**
 * Every message between the parts, in one contract: schemas for what is asked and what is answered, types inferred.
 * Named by direction, so each end knows whom it talks to. (The habit is hypothesis/client's and 10ten's; the code is ours.)
 */
import * as v from "valibot";
import { type CardView, StatementView } from "./record/card-view.ts";
import { StatementKind } from "./record/schema.ts";
import { SettingsSchema } from "./settings.ts";

const EntityId = v.string();

const ParagraphQuery = v.object({
  /** The page's own number for the block. */
  block: v.number(),
  text: v.pipe(v.string(), v.maxLength(20_000)),
  /** The nearest heading above, where there is one. */
  heading: v.optional(v.pipe(v.string(), v.maxLength(1_000))),
  entities: v.array(EntityId),
});

/** Where the question comes from, so that a source's own page leaves its statements out. */
const PageRef = v.object({ url: v.string(), canonical: v.optional(v.string()), headline: v.optional(v.string()) });
export type PageRef = v.InferOutput<typeof PageRef>;

export const EntityCount = v.object({
  entity: EntityId,
  name: v.string(),
  kind: v.string(),
  mentions: v.number(),
  statements: v.number(),
});
export type EntityCount = v.InferOutput<typeof EntityCount>;

const SearchHit = v.object({
  kind: v.picklist(["statement", "framing", "reported", "entity"]),
  id: v.string(),
  title: v.string(),
  text: v.string(),
  detail: v.string(),
  /** Of a statement: quotation or paraphrase, which never look alike. */
  statementKind: v.optional(StatementKind),
});
export type SearchHit = v.InferOutput<typeof SearchHit>;

const Nothing = v.null();

/**
 * Page script or card → background. Kept apart from the own pages' messages below: what a page does not send is not in
 * the script that every news page runs.
 */
export const PageToBackground = {
  /** Which paragraphs have a statement close to them: [block, entity] pairs. */
  close: {
    ask: v.object({ page: PageRef, paragraphs: v.pipe(v.array(ParagraphQuery), v.maxLength(2_000)) }),
    answer: v.object({ close: v.array(v.tuple([v.number(), EntityId])) }),
  },
  /** The card of an entity beside a paragraph; null where the record holds nothing to show. */
  card: {
    ask: v.object({
      page: PageRef,
      entity: EntityId,
      paragraph: v.pipe(v.string(), v.maxLength(20_000)),
      heading: v.optional(v.string()),
    }),
    /** Checked against the CardView schema by the card itself, which alone reads it: the page script stays small. */
    answer: v.nullable(v.custom<CardView>((value) => typeof value === "object" && value !== null)),
  },
  /** Bring the card's script into the asking tab's frame. */
  "bring-card": { ask: v.object({}), answer: Nothing },
  /** What the page holds now: for the badge and the popup. */
  report: {
    ask: v.object({ url: v.string(), mentions: v.array(v.object({ entity: EntityId, mentions: v.number() })) }),
    answer: Nothing,
  },
  /** Change settings: one writer, so two tabs cannot lose each other's change. */
  settings: {
    ask: v.union([
      v.object({ set: v.partial(SettingsSchema) }),
      v.object({ mute: EntityId }),
      v.object({ unmute: EntityId }),
      v.object({ siteOff: v.string() }),
      v.object({ siteOn: v.string() }),
    ]),
    answer: SettingsSchema,
  },
  /** Open the source page at a statement, a reported wording, or the top of a source, in a new tab. */
  "open-source": {
    ask: v.object({ source: v.optional(v.string()), statement: v.optional(v.string()) }),
    answer: Nothing,
  },
} as const;

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

/** The extension's own pages (popup, source, options, welcome) → background; they may send the page's messages too. */
export const OwnPageToBackground = {
  search: {
    ask: v.object({ query: v.pipe(v.string(), v.maxLength(400)) }),
    answer: v.object({ hits: v.array(SearchHit) }),
  },
  /** All statements of the record on an entity: the popup's and the card's "all". */
  statements: { ask: v.object({ entity: EntityId }), answer: v.object({ statements: v.array(StatementView) }) },
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

/** Background or popup → page script. */
export const ToPage = {
  /** What the page holds. */
  who: {
    ask: v.object({}),
    answer: v.object({
      url: v.string(),
      on: v.boolean(),
      mentions: v.array(v.object({ entity: EntityId, mentions: v.number() })),
    }),
  },
  /** Scroll to the entity's next mention and open its card. */
  jump: { ask: v.object({ entity: EntityId }), answer: v.object({ found: v.boolean() }) },
  /** Keyboard commands: make the next or previous mention current. */
  step: { ask: v.object({ by: v.picklist([1, -1]) }), answer: v.object({ found: v.boolean() }) },
} as const;

export type Contract = Record<string, { ask: v.GenericSchema; answer: v.GenericSchema }>;
export type Ask<C extends Contract, T extends keyof C> = v.InferInput<C[T]["ask"]>;
export type Answer<C extends Contract, T extends keyof C> = v.InferOutput<C[T]["answer"]>;

/** On the wire: `{ type, ...ask }`. */
export type Wire = { type: string; ask: unknown };
export const Wire = v.object({ type: v.string(), ask: v.unknown() });

/** A failed answer on the wire; thrown again at the asking end. */
export const Failure = v.object({ error: v.string() });
