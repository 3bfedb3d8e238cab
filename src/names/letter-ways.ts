/** The ways of writing a form that count, as far as letter case goes. */
import type { NameConditions } from "../record/schema.ts";

/** @param cased the form, folded, letter case kept. @returns none where letter case does not matter. */
export function waysOf(cased: string, when?: NameConditions): readonly string[] {
  if (when?.case === "any") return [];
  // "Union européenne" is also printed "Union Européenne".
  return [cased, cased.replace(/ ./g, (letter) => letter.toUpperCase()), cased.toUpperCase()];
}

/** What a form may begin with that is written so first: itself, its capital, and in any case its small letter. */
export function beginsWith(first: string, when?: NameConditions): readonly string[] {
  return [first, first.toUpperCase(), ...(when?.case === "any" ? [first.toLowerCase()] : [])];
}
