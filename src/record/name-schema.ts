/** The forms of a name, and when each of them counts. */
import * as v from "valibot";

/** A date known to the day. */
export const Day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, "a day is YYYY-MM-DD"),
  v.check(isRealDate, "no such day in the calendar"),
);

/** BCP 47. */
export const Language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2}(-[A-Za-z]+)?$/, "a language is a BCP 47 code such as en or zh-Hant"),
);

/**
 * When a name counts. All given conditions must hold. In lists of words letter case and accents are folded, `*` stands
 * for any letters (`word*`: every word that begins so, `*word`: that ends so), `#` for a digit; a word that begins with
 * a space wants one there (`notBefore: [" #"]`: not in "EU 27", but in "EU-27").
 */
export const NameConditions = v.strictObject({
  /** Page languages on which the form counts; absent: all. */
  on: v.optional(v.array(Language)),
  /** Page languages on which it does not ("Nato" on Italian pages: born). */
  notOn: v.optional(v.array(Language)),
  /** `any`: letter case is folded. Default `exact`: as written, with capitals throughout or at every word. */
  case: v.optional(v.picklist(["exact", "any"])),
  /** A surname alone: never when another given name stands before it. */
  bare: v.optional(v.boolean()),
  /** What the page must also hold: the entity's full name, one of `context`, or either. */
  needs: v.optional(v.picklist(["full-name", "context", "full-name-or-context"])),
  /** Words (folded, whole tokens or phrases) that count as context anywhere on the page. */
  context: v.optional(v.array(v.string())),
  /** `near`: the context word must stand in the same block, within about ten words. */
  contextWithin: v.optional(v.picklist(["page", "near"])),
  /** Not when one of these words follows directly (after a space or hyphen). */
  notBefore: v.optional(v.array(v.string())),
  /** Not when one of these words stands directly before; a person's name is then somebody else's, a description's office too. */
  notAfter: v.optional(v.array(v.string())),
  /** Not when one of these words stands in the same block, within about ten words. */
  notNear: v.optional(v.array(v.string())),
  /** Not as the first word of a sentence or a block: an oblique case that reads as somebody's nominative there. */
  notFirst: v.optional(v.boolean()),
  /**
   * The form is a given name too ("Nato Beridze"): somebody else's before a capitalised word of this list, and then on
   * the whole page, unless the entity stands there in a form nobody bears.
   */
  surnames: v.optional(v.array(v.string())),
  /** Words of that list that are no surnames ("Nato Georgia talks"). */
  noSurnames: v.optional(v.array(v.string())),
  /** Not when a dash or colon and a digit follow (a sports score: "France 24–17"). */
  notBeforeScore: v.optional(v.boolean()),
  /** Not inside a block written wholly in capitals, on these page languages. */
  notInCapitalsOn: v.optional(v.array(Language)),
  /**
   * Makes the form a description of an office ("Russian foreign minister"). It stands for the person on pages of the days
   * after this one, on which they took office: on that day itself it may mean who held it before.
   */
  from: v.optional(Day),
  /** Of a description: the day on which they left office; absent: they hold it still. Counts on pages of the days before. */
  to: v.optional(Day),
  /** Of a description: only where one of these words stands directly before, which make it definite ("the"). */
  onlyAfter: v.optional(v.array(v.string())),
  /**
   * Left behind one of these words, which say nothing of somebody else: of who holds an office ("deputy", "is the"), of
   * another bearer of a surname ("les Biden", a family; "w Ławrowie", a place).
   */
  leftAfter: v.optional(v.array(v.string())),
});
export type NameConditions = v.InferOutput<typeof NameConditions>;

/** A form of an entity's name. `match-only` forms (spelling not verified) are found but never displayed. */
export const Name = v.strictObject({
  text: v.pipe(
    v.string(),
    v.minLength(1),
    v.regex(/^[^|]*$/, 'a name may not hold "|", which parts names on their way to a page'),
  ),
  kind: v.picklist(["preferred", "alternative", "acronym", "inflected", "match-only"]),
  lang: v.optional(v.array(Language)),
  /** True where the form names the entity whole (given name and surname, or an organisation's full name). */
  full: v.optional(v.boolean()),
  when: v.optional(NameConditions),
});
export type Name = v.InferOutput<typeof Name>;

/** @param text a date to any precision, YYYY-MM-DD at most */
export function isRealDate(text: string): boolean {
  const [year = 0, month = 1, day = 1] = text.split("-").map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
