/** Whether a text can hold a name on record at all, by patterns that lie in storage: see telling.ts. */
import { aString, is, listOf, object, tuple } from "../record/shape.ts";
import { MARK_OR_UNSEEN } from "./unseen.ts";

/** Where the background leaves them for every page script, so that a page that names nobody wakes nobody. */
export const TELLING_KEY = "telling";

/** Sources of patterns, empty where there is nothing to look for: of forms that any text may hold, and of those for which it must be {@link ODD}. */
export type Alternatives = readonly [plain: string, odd: string];

/** By the language of pages on which the forms count; "" for those that count on all. */
export type Telling = Record<string, { cased: Alternatives; anyCase: Alternatives }>;

/** As it lies there. */
export interface StoredTelling {
  /** The extension's version: a page that opens before a newer one has stored its own must not go by the last one's names. */
  of: string;
  /** Null where any text may hold a name. */
  forms: Telling | null;
}

/** False of text that holds no name on record. */
export type MayStandIn = (text: string) => boolean;

/** By the page's language: BCP 47, empty where unknown. Undefined where any text may hold a name, as far as is known. */
export type MayStand = (lang: string) => MayStandIn | undefined;

/** @param stored what lies there, if anything does */
export function storedMayStand(stored: unknown, version: string): MayStand {
  const { of, forms } = (stored ?? {}) as Partial<StoredTelling>;
  return (lang) => (of === version ? mayStand(forms, lang) : undefined);
}

const Forms = tuple(aString, aString);
const Letters = object({ cased: Forms, anyCase: Forms });
const Everywhere = object({ "": Letters });

/**
 * @param forms whatever lies where they should
 * @param lang see {@link MayStand}
 * @returns undefined where there are none
 */
export function mayStand(forms: unknown, lang: string): MayStandIn | undefined {
  if (!is(Everywhere, forms)) return undefined;
  const here = lang.replace("_", "-").toLowerCase();
  const entries = Object.entries(forms as Telling)
    .filter(([on]) => !on || here === on || here.startsWith(`${on}-`))
    .map(([, entry]) => entry);
  if (!is(listOf(Letters), entries)) return undefined;
  const compile = (letters: "cased" | "anyCase", of: 0 | 1) =>
    new RegExp(
      entries
        .map((entry) => entry[letters][of])
        .filter(Boolean)
        .join("|") || "(?!)",
    );
  const both = (of: 0 | 1) => [compile("cased", of), compile("anyCase", of)] as const;
  // Compiled as they are needed: most pages in Latin letters hold nothing odd.
  let plain: ReturnType<typeof both> | undefined;
  let odd: ReturnType<typeof both> | undefined;
  return (text) => {
    const isOdd = ODD.test(text);
    const even = isOdd ? evened(text) : text;
    const lower = even.toLowerCase().replaceAll("ς", "σ");
    const holds = ([cased, anyCase]: ReturnType<typeof both>) => cased.test(even) || anyCase.test(lower);
    try {
      plain ??= both(0);
      if (holds(plain)) return true;
      // Accents alone leave nothing odd once they are gone.
      if (!isOdd || !ODD.test(even)) return false;
      odd ??= both(1);
      return holds(odd);
    } catch {
      // No patterns: any text may.
      return true;
    }
  };
}

/**
 * What is no sign of an ordinary English page: the patterns know those, or they stand in no name. As few ranges as will do:
 * with more of them the engine looks ten times as long.
 */
export const ODD = /[^\0-\x7f\u00a0-\u00a7\u00a9\u00ab\u00ae\u00b0\u00b7\u00bb\u2010-\u2015\u2018-\u2022\u2026\u20ac]/;
/** From an odd sign on, up to the next printable one of ASCII: a word with an accent, or a sentence in Cyrillic. */
const ODD_RUNS = new RegExp(`${ODD.source}[^!-~]*`, "g");
/** All but characters that are written in two halves. */
const WHOLE = /[\0-\ud7ff\ue000-\uffff]+/g;
/** Not compiled before there is something odd. */
const DROPPED = new RegExp(MARK_OR_UNSEEN, "g");

/** As `fold` has it, but for signs and spaces. What is not odd stays as it is: most of most pages. */
function evened(text: string): string {
  return text.replace(ODD_RUNS, (odd) => {
    // Two would fall apart into others than `fold` makes of them, and what is written in two halves it leaves as it is.
    const apart = odd
      .replace(/[´″]/g, (sign) => (sign === "´" ? "'" : '"'))
      .replace(WHOLE, (run) => run.normalize("NFKD"));
    return apart.replace(DROPPED, "").replaceAll("ß", "ss").replaceAll("ẞ", "SS").replaceAll("ı", "i");
  });
}
