/** Who a description of an office ("the Russian foreign minister") is said of: what stands around it, and when. */
import type { NameConditions } from "../record/schema.ts";
import { stands } from "./phrases.ts";
import type { Found } from "./scan.ts";
import type { Bearer } from "./surname.ts";
import { isPlain } from "./words.ts";

// In functions: an engine reads a pattern where it is reached, and \p takes its time on every page.

/** "… Minister Igor Ivanov", "… minister, Igor Ivanov, said", "… minister (Igor Ivanov)"; not "…, Moscow will wait". */
const nameAfter = (text: string) =>
  /^(?: |[ ,(–—]+(?=(?:\p{Lu}[^ ,.)]*[ .]*){1,4}(?:[,)–—]|$)))(\p{Lu}[^ ,.)]*)/u.exec(text) ?? [];
/** "Igor Ivanov, the ", "Ivanov – once the ": the words of the name before its last, that one, the sign, and what stands between. */
const nameBefore = (text: string) =>
  /(?:(\p{Lu}\S*) )?(\p{Lu}[^ ,]*)(,| ?[(–—]) ?((?:[^ \p{Lu}]+ ){0,3})$/u.exec(text) ?? [];
/** Between a description and the person's own name behind it: nothing, or "Mr". */
const isMister = (text: string) => /^[ ,(–—]*(?:[DHMS]\S?\.? )?$/.test(text);
/** Between the person's own name and a description behind it: ", the ", ", who has long been ". */
const isClause = (text: string) => /^[^.;:!?\p{Lu}]{0,40}$/u.test(text);

/**
 * @param finds in that text
 * @param before, after the folded text before and behind it, letter case kept
 */
export function holder({ form, start, end }: Found, finds: readonly Found[], before: string, after: string): Bearer {
  const own = finds.filter((one) => one.form.entity === form.entity && !one.form.when?.from);
  if (own.some((one) => one.start >= end && isMister(after.slice(0, one.start - end)))) return { is: "own" };
  if (form.when?.leftAfter && stands(form.when.leftAfter, "before", before.toLowerCase())) return { is: "open" };
  const [, behind] = nameAfter(after);
  if (!behind && own.some((one) => one.end < start && isClause(before.slice(one.end - start)))) return { is: "own" };
  const [, given, ahead, sign, between] = nameBefore(before);
  const isNamed = given && !isPlain(given.toLowerCase(), form.small());
  // A name in apposition is closed as it was opened, or has no article; not "In Moscow, the Russian foreign minister said".
  const isApposed = !/^[ '-]/.test(after) || (isNamed && !between);
  const word = (behind ?? (isApposed ? ahead : undefined))?.toLowerCase();
  if (word && !(word.length > 3 && isPlain(word, form.small()))) return { is: "word", word };
  return { is: isNamed || (sign && sign !== ",") ? "doubt" : "open" };
}

/**
 * Why a description of an office does not count on a page of that date, whatever it holds.
 * @param date of the page: a day, or an interval; empty where unknown
 */
export function untimely({ from = "", to = "9" }: NameConditions, date: string): string | undefined {
  if (!date) return "description without a date";
  return date.slice(0, 10) > from && date.slice(-10) < to ? undefined : "description, page of another time";
}
