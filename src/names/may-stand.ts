/** Whether a text can hold a name on record at all, by patterns that lie in storage: see telling.ts. */
import { MARK_OR_UNSEEN } from "./unseen.ts";

/** Where the background leaves them for every page script, so that a page that names nobody wakes nobody. */
export const TELLING_KEY = "telling";

/** Sources of patterns, empty where there is nothing to look for: of what begins and ends with a letter of A to Z or a digit, of all else. */
export type Alternatives = readonly [bounded: string, free: string];

export interface Telling {
  /** Of text that is folded but for its signs and spaces, letter case kept. */
  cased: Alternatives;
  /** The same in lower case, for forms whose letter case says nothing. */
  anyCase: Alternatives;
}

/** As it lies there. */
export interface StoredTelling {
  /** The extension's version: a page that opens before a newer one has stored its own must not go by the last one's names. */
  of: string;
  /** Null where any text may hold a name. */
  forms: Telling | null;
}

/** False of text that holds no name on record. */
export type MayStandIn = (text: string) => boolean;

/**
 * @param stored what lies there, if anything does
 * @param glued see {@link mayStand}
 * @returns undefined where any text may hold a name, as far as is known
 */
export function storedMayStand(stored: unknown, version: string, glued = false): MayStandIn | undefined {
  const { of, forms } = (stored ?? {}) as Partial<StoredTelling>;
  return of === version ? mayStand(forms, glued) : undefined;
}

/**
 * @param forms whatever lies where they should
 * @param glued for the text of a page as the engine gives it whole, in which one paragraph's last word and the next one's
 *   first are one
 * @returns undefined where there are none
 */
export function mayStand(forms: unknown, glued = false): MayStandIn | undefined {
  try {
    const { cased, anyCase } = forms as Telling;
    const [inText, inLower] = [compile(cased, glued), compile(anyCase, glued)];
    return (text) => {
      const even = evened(text);
      return inText.test(even) || inLower.test(even.toLowerCase().replaceAll("ς", "σ"));
    };
  } catch {
    return undefined;
  }
}

function compile([bounded, free]: Alternatives, glued: boolean): RegExp {
  const words = bounded && !glued ? `(?<![0-9A-Za-z])${bounded}(?![0-9A-Za-z])` : bounded;
  if (typeof bounded !== "string" || typeof free !== "string") throw new TypeError("not as agreed");
  return new RegExp([words, free].filter(Boolean).join("|") || "(?!)");
}

/** Signs of an ordinary English page: the patterns know them, or they stand in no name. */
const ODD = /[^\0-\x7f\u00a0£§©«®°·»\u2009\u202f‐‑‒–—―‘’‚“”„†‡•…‹›€−\ufffc]/;
/** Characters beyond ASCII that are one UTF-16 code unit. */
const UNITS = /[\u0080-\ud7ff\ue000-\uffff]+/g;
let dropped: RegExp | undefined;

/** As `fold` has it, but for signs and spaces; most text as it is, since to take apart letters takes a while. */
function evened(text: string): string {
  if (!ODD.test(text)) return text;
  dropped ??= new RegExp(MARK_OR_UNSEEN, "g");
  // Two would fall apart into others than `fold` makes of them, and what is written in two halves it leaves as it is.
  const apart = text
    .replace(/[´″]/g, (sign) => (sign === "´" ? "'" : '"'))
    .replace(UNITS, (run) => run.normalize("NFKD"));
  return apart.replace(dropped, "").replaceAll("ß", "ss").replaceAll("ẞ", "SS").replaceAll("ı", "i");
}
