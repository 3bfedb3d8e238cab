/**
 * Every message between the parts, in one contract: schemas for what is asked and what is answered, types inferred.
 * Named by direction, so each end knows whom it talks to. (The habit is hypothesis/client's and 10ten's; the code is ours.)
 */
import * as v from "valibot";
import type { CardView } from "./record/card-view.ts";
import {
  aBoolean,
  aNumber,
  anything,
  aString,
  type Checked,
  listOf,
  object,
  oneOf,
  shape,
  tuple,
} from "./record/shape.ts";
import { DENSITIES, SettingsSchema } from "./settings.ts";

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

const Nothing = oneOf(null);

const Close = object({ close: listOf(tuple(aNumber, aString)) });
/** [paragraph, mention]: indexes into what was asked. */
const Longer = listOf(tuple(aNumber, aNumber));
const AnyCard = shape<CardView | null>((value) => typeof value === "object");

/** Answers to a page script, in a contract of their own: the page script checks these, and what it asks is checked at the other end. */
export const PageAnswers = {
  close: { answer: Close },
  /** Checked against the CardView schema by the card itself, which alone reads it. */
  card: { answer: AnyCard },
  /** Checked by the page against the schema of names. */
  names: { answer: anything },
  /** As `names`. */
  candidates: { answer: anything },
  longer: { answer: Longer },
  bring: { answer: Nothing },
  report: { answer: Nothing },
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
  /** Which paragraphs have a statement close to them: [block, entity] pairs. */
  close: {
    ask: v.object({ page: PageRef, paragraphs: v.pipe(v.array(ParagraphQuery), v.maxLength(2_000)) }),
    answer: Close,
  },
  /** The card of an entity beside a paragraph; null where the record holds nothing to show. */
  card: {
    ask: v.object({
      page: PageRef,
      entity: EntityId,
      paragraph: v.pipe(v.string(), v.maxLength(20_000)),
      heading: v.optional(v.string()),
    }),
    answer: AnyCard,
  },
  /** Which mentions are only part of somebody else's longer name, as far as a name recogniser can tell. */
  longer: {
    ask: v.object({
      /** BCP 47, as the page has it; empty where unknown. */
      lang: v.string(),
      paragraphs: v.pipe(
        v.array(
          v.object({
            text: v.pipe(v.string(), v.maxLength(20_000)),
            /** [start,end) in `text`. */
            mentions: v.array(v.object({ entity: EntityId, start: v.number(), end: v.number() })),
          }),
        ),
        v.maxLength(2_000),
      ),
    }),
    answer: Longer,
  },
  /** The names to look for, where storage does not hold them yet. */
  names: { ask: v.object({}), answer: anything },
  /** Of a record too large for a tab: all names of those who may be meant in these texts of a page (BCP 47 language). */
  candidates: {
    ask: v.object({ lang: v.string(), texts: v.array(v.string()) }),
    answer: anything,
  },
  /** Bring one of the page's further scripts into the asking tab's frame. */
  bring: { ask: v.object({ helper: v.picklist(["voice", "card"]) }), answer: Nothing },
  /** What the page holds now: for the badge and the popup. */
  report: {
    ask: v.object({ url: v.string(), mentions: v.array(v.object({ entity: EntityId, mentions: v.number() })) }),
    answer: Nothing,
  },
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
