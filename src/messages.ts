/**
 * Every message between the parts, in one contract: schemas for what is asked and what is answered, types inferred.
 * Named by direction, so each end knows whom it talks to. (The habit is hypothesis/client's and 10ten's; the code is ours.)
 */
import * as v from "valibot";
import type { CardView } from "./record/card-view.ts";
import { LONGEST_PARAGRAPH } from "./record/excerpt.ts";
import {
  aBoolean,
  aNumber,
  anything,
  aString,
  type Checked,
  is,
  listOf,
  type Of,
  object,
  oneOf,
  shape,
  tuple,
} from "./record/shape.ts";
import { DENSITIES, SettingsSchema } from "./settings.ts";

const EntityId = v.string();

/** Where the question comes from, so that a source's own page leaves its statements out. */
const PageRef = v.object({ url: v.string(), canonical: v.optional(v.string()), headline: v.optional(v.string()) });
export type PageRef = v.InferOutput<typeof PageRef>;

const Nothing = oneOf(null);

/** [start,end) in the block's text, in order of place. */
const MentionLists = listOf(tuple(aNumber, listOf(object({ entity: aString, start: aNumber, end: aNumber }))));
const Mentions = shape<Of<typeof MentionLists> | null>((value) => value === null || is(MentionLists, value));
const Findings = object({
  /** [block, entity] of those that a statement is close to. */
  close: listOf(tuple(aNumber, aString)),
  /** [block, start] of mentions that are part of somebody else's longer name. */
  longer: listOf(tuple(aNumber, aNumber)),
});
const Considered = shape<Of<typeof Findings> | null>((value) => value === null || is(Findings, value));
const AnyCard = shape<CardView | null>((value) => typeof value === "object");

/** Answers to the door, which stands on every page: in an object of their own, so that the others' schemas are not in its script. */
export const DoorAnswers = { bring: { answer: Nothing }, report: { answer: Nothing } } as const;

/** Answers to a page script, in a contract of their own: the page script checks these, and what it asks is checked at the other end. */
export const PageAnswers = {
  /** Checked against the CardView schema by the card itself, which alone reads it. */
  card: { answer: AnyCard },
  mentions: { answer: Mentions },
  /** Checked by the popup, for which it is. */
  decisions: { answer: anything },
  consider: { answer: Considered },
  ...DoorAnswers,
  settings: { answer: SettingsSchema },
  "open-source": { answer: Nothing },
} as const;

const SomeSettings = v.partial(
  v.object({
    on: v.boolean(),
    density: v.picklist(DENSITIES),
    sitesOff: v.array(v.string()),
    muted: v.array(v.string()),
  }),
);

/**
 * Page script or card → background. Kept apart from the own pages' messages below: what a page does not send is not in
 * the script that every news page runs.
 */
export const PageToBackground = {
  /** The card of an entity beside a paragraph; null where the record holds nothing to show. */
  card: {
    ask: v.object({
      page: PageRef,
      entity: EntityId,
      paragraph: v.pipe(v.string(), v.maxLength(LONGEST_PARAGRAPH)),
      heading: v.optional(v.string()),
    }),
    answer: AnyCard,
  },
  /**
   * Whom a page names: new and changed blocks with their text, removed ones with null. Answered with the blocks whose
   * mentions are others than before; with null where the page is not known (any more): then all of it is to be told, `anew`.
   */
  mentions: {
    ask: v.object({
      /** The page's own name for itself. */
      page: v.string(),
      /** Another with each question: one that comes twice (its answer was lost on the way) is answered as before. */
      turn: v.number(),
      anew: v.boolean(),
      /** These two as in `NameFinder.page` (names/types.ts). */
      lang: v.string(),
      date: v.string(),
      blocks: v.array(v.tuple([v.number(), v.nullable(v.string())])),
    }),
    answer: Mentions,
  },
  /** Every decision on a name in these blocks, which are all that the page has: [block, decisions] pairs. */
  decisions: {
    ask: v.object({ lang: v.string(), date: v.string(), blocks: v.array(v.tuple([v.number(), v.string()])) }),
    answer: anything,
  },
  /**
   * What there is to say on blocks that name somebody: statements close to them, and mentions that are only part of a longer
   * name, as far as a name recogniser can tell. Null as in `mentions`.
   */
  consider: {
    ask: v.object({
      /** As in `mentions`, which told the text. */
      page: v.string(),
      at: PageRef,
      /** Whether to look for close statements. */
      close: v.boolean(),
      /** As in `report`. */
      named: v.number(),
      /** Each with the block of the nearest heading above, where there is one. */
      blocks: v.pipe(v.array(v.tuple([v.number(), v.nullable(v.number())])), v.maxLength(2_000)),
    }),
    answer: Considered,
  },
  /** Bring another script into the asking tab's frame. */
  bring: { ask: v.object({ script: v.picklist(["eyes", "card"]) }), answer: Nothing },
  /** How many people and organisations the page names: for the badge. */
  report: { ask: v.object({ named: v.number() }), answer: Nothing },
  /** Change settings: one writer, so two tabs cannot lose each other's change. */
  settings: {
    ask: v.union([
      v.object({ set: SomeSettings }),
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

/** Questions to a page script, in a contract of their own: it checks what it is asked, and answers are checked where they are asked for. */
const JustAsk = object({});
const JumpTo = object({ entity: aString });
const StepBy = object({ by: oneOf(1, -1) });
export const PageQuestions = {
  text: { ask: JustAsk },
  who: { ask: JustAsk },
  jump: { ask: JumpTo },
  step: { ask: StepBy },
} as const;

/** Background or popup → page script. */
export const ToPage = {
  /**
   * What was read of the page, block by block, and every name that was looked at, with the reason why it was taken or left:
   * `PageTexts` (own-page-messages.ts).
   */
  text: { ask: JustAsk, answer: anything },
  /** What the page holds. */
  who: {
    ask: JustAsk,
    answer: object({
      url: aString,
      on: aBoolean,
      mentions: listOf(object({ entity: aString, mentions: aNumber })),
    }),
  },
  /** Scroll to the entity's next mention and open its card. */
  jump: { ask: JumpTo, answer: object({ found: aBoolean }) },
  /** Keyboard commands: make the next or previous mention current. */
  step: { ask: StepBy, answer: object({ found: aBoolean }) },
} as const;

export type Contract = Record<string, { ask: Checked; answer: Checked }>;
type Types<S> = S extends Checked<infer I, infer O> ? { input: I; output: O } : never;
export type Ask<C extends Contract, T extends keyof C> = Types<C[T]["ask"]>["input"];
export type Answer<C extends Contract, T extends keyof C> = Types<C[T]["answer"]>["output"];

/** On the wire: `{ type, ...ask }`. */
export type Wire = { type: string; ask: unknown };
export const Wire = object({ type: aString, ask: anything });

/** A failed answer on the wire; thrown again at the asking end. */
export const Failure = object({ error: aString });
