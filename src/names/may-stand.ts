/** Whether a text can hold a name on record at all, by patterns that lie in storage: see telling.ts. */
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

/**
 * @param stored what lies there, if anything does
 * @returns of a page's text as the engine gives it whole: glued, see {@link mayStand}
 */
export function storedMayStand(stored: unknown, version: string): MayStand {
  const { of, forms } = (stored ?? {}) as Partial<StoredTelling>;
  return (lang) => (of === version ? mayStand(forms, lang, true) : undefined);
}

/**
 * @param forms whatever lies where they should
 * @param lang see {@link MayStand}
 * @param glued for the text of a page as the engine gives it whole, in which one paragraph's last word and the next one's
 *   first are one, and so are two lines'; the forms are then made for that
 * @returns undefined where there are none
 */
export function mayStand(forms: unknown, lang: string, glued = false): MayStandIn | undefined {
  const here = lang.replace("_", "-").toLowerCase();
  const isHere = (on: string) => on && (here === on || here.startsWith(`${on}-`));
  const compile = (entries: Telling[string][], letters: "cased" | "anyCase", of: 0 | 1) => {
    const all =
      entries
        .map((entry) => entry[letters][of].trim())
        .filter(Boolean)
        .join("|") || "(?!)";
    return new RegExp(of || glued ? all : `(?<![0-9A-Za-z])(?:${all})(?![0-9A-Za-z])`);
  };
  try {
    const { "": everywhere, ...others } = forms as Telling & { "": Telling[string] };
    const entries = [everywhere, ...Object.keys(others).flatMap((on) => (isHere(on) ? (others[on] ?? []) : []))];
    const plain = [compile(entries, "cased", 0), compile(entries, "anyCase", 0)] as const;
    let odd: typeof plain | undefined;
    return (text) => {
      const isOdd = ODD.test(text);
      const even = isOdd ? evened(text) : text;
      const lower = () => even.toLowerCase().replaceAll("ς", "σ");
      const holds = ([cased, anyCase]: typeof plain) => cased.test(even) || anyCase.test(lower());
      if (holds(plain)) return true;
      if (!isOdd) return false;
      try {
        odd ??= [compile(entries, "cased", 1), compile(entries, "anyCase", 1)];
        return holds(odd);
      } catch {
        return true;
      }
    };
  } catch {
    return undefined;
  }
}

/**
 * What is no sign of an ordinary English page: the patterns know those, or they stand in no name. As few ranges as will do:
 * with more of them the engine looks ten times as long.
 */
export const ODD = /[^\0-\x7f\u00a0-\u00a7\u00a9\u00ab\u00ae\u00b0\u00b7\u00bb\u2010-\u2015\u2018-\u2022\u2026\u20ac]/;
/** All but characters that are written in two halves. */
const WHOLE = /[\0-\ud7ff\ue000-\uffff]+/g;
let dropped: RegExp | undefined;

/** As `fold` has it, but for signs and spaces. */
function evened(text: string): string {
  dropped ??= new RegExp(MARK_OR_UNSEEN, "g");
  // Two would fall apart into others than `fold` makes of them, and what is written in two halves it leaves as it is.
  const apart = text
    .replace(/[´″]/g, (sign) => (sign === "´" ? "'" : '"'))
    .replace(WHOLE, (run) => run.normalize("NFKD"));
  return apart.replace(dropped, "").replaceAll("ß", "ss").replaceAll("ẞ", "SS").replaceAll("ı", "i");
}
