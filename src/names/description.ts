/** Who a description of an office ("the Russian foreign minister") is said of: what stands around it, and when. */
import type { NameConditions } from "../record/schema.ts";
import { stands } from "./phrases.ts";
import type { Found } from "./scan.ts";
import { type Bearer, OTHER_NAME } from "./surname.ts";
import { isPlain } from "./words.ts";

/** "… Minister Igor Ivanov", "… minister, Igor Ivanov, said", "… minister (Igor Ivanov)"; not "…, Moscow will wait". */
const NAME_AFTER = /^(?: |[ ,(–—]+(?=(?:\p{Lu}[^ ,.)]*[ .]*){1,4}(?:[,)–—]|$)))(\p{Lu}[^ ,.)]*)/u;
/** "Igor Ivanov, the ", "Ivanov – once the ": the words of the name before its last, that one, and the sign. */
const NAME_BEFORE = /(\p{Lu}\S* )?(\p{Lu}[^ ,]*)(,| ?[(–—]) ?(?:[^ \p{Lu}]+ ){0,3}$/u;
/** Between a description and the person's own name: nothing, or "Mr". */
const MISTER = /^[ ,(–—]*(?:[DHMS]\S?\.? )?$/;
/** ", the ", " is the ", ", der ": as much may stand between the person's own name and a description. */
const ARTICLE = 9;

/** @param before, after the folded text before and behind it, letter case kept. */
export function holder({ form, start, end }: Found, finds: readonly Found[], before: string, after: string): Bearer {
  const isOwn = finds.some(
    (one) =>
      one.form.entity === form.entity &&
      (one.start < start
        ? start - one.end < ARTICLE
        : one.start > start && MISTER.test(after.slice(0, one.start - end))),
  );
  if (isOwn) return { is: "own" };
  if (form.when?.leftAfter && stands(form.when.leftAfter, "before", before.toLowerCase())) return { is: "open" };
  const [, behind] = NAME_AFTER.exec(after) ?? [];
  const [, given, ahead, sign] = NAME_BEFORE.exec(before) ?? [];
  // A name in apposition is closed as it was opened; else it may be no name: "In Moscow, the Russian foreign minister said".
  const isNamed = given && !isPlain(given.trim().toLowerCase(), form.small());
  const name = behind ?? (/^[ '-]/.test(after) ? undefined : ahead);
  const word = name?.toLowerCase();
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

/**
 * Why the words before it make it no description of the person.
 * @param before the folded text before it, in lower case
 */
export function undescribed({ form }: Found, bearer: Bearer, before: string): string | undefined {
  const { notAfter, leftAfter, onlyAfter } = form.when ?? {};
  if (notAfter && stands(notAfter, "before", before)) return OTHER_NAME;
  if (leftAfter && stands(leftAfter, "before", before)) return "the words before it";
  if (bearer.is !== "own" && onlyAfter && !stands(onlyAfter, "before", before)) return "the words before it";
  return undefined;
}
