/**
 * What a text must hold to name anyone on record: all forms, as patterns that need no list of names beside them. Made when
 * the names are packed, so that a page that names nobody costs a look of the engine's: not read, not sent, nobody woken.
 */
import type { NameConditions } from "../record/schema.ts";
import { SIGNS } from "./fold.ts";
import { waysOf } from "./letter-ways.ts";
import { type Alternatives, ODD, type Telling } from "./may-stand.ts";
import type { PackedNames } from "./types.ts";

/** Characters of source: names whose patterns are longer are too many to be looked for by some. */
const LONGEST = 40_000;

/** How a form may be written on a page. */
export interface Spelled {
  /** Folded, and in lower case. */
  key: string;
  /** Folded, letter case kept. */
  cased: string;
  when?: NameConditions | undefined;
}

interface Ways {
  cased: Set<string>;
  anyCase: Set<string>;
}

/**
 * @param glued for the text of a page as the engine gives it whole, in which one paragraph's last word and the next one's
 *   first are one, and so are two lines'
 * @returns null where there are too many: then any text may hold one
 */
export function tellingForms(forms: readonly Spelled[], glued = false): Telling | null {
  const byLanguage = new Map<string, Ways>([["", noWays()]]);
  for (const form of forms) {
    for (const lang of form.when?.on ?? [""]) {
      const of = byLanguage.get(lang) ?? noWays();
      byLanguage.set(lang, of);
      const ways = waysOf(form.cased, form.when);
      for (const way of ways) of.cased.add(core(way));
      if (!ways.length) of.anyCase.add(core(form.key));
    }
  }
  const everywhere = noWays();
  const telling: Telling = {};
  for (const [lang, { cased, anyCase }] of byLanguage) {
    const needed = {
      cased: shortest(cased, everywhere.cased, glued),
      anyCase: shortest(anyCase, everywhere.anyCase, glued),
    };
    // The first of them.
    if (!lang) Object.assign(everywhere, needed);
    telling[lang] = { cased: alternatives(needed.cased, glued), anyCase: alternatives(needed.anyCase, glued) };
  }
  return JSON.stringify(telling).length > LONGEST ? null : telling;
}

const noWays = (): Ways => ({ cased: new Set(), anyCase: new Set() });

/** Of a plain form what stands between its signs; of an Arabic one what follows the article, which is written otherwise behind a particle (scan.ts). */
function core(form: string): string {
  return ODD.test(form) ? form.replace(/^ال(?=.)/, "") : form.replace(/^[^0-9a-z]+|[^0-9a-z]+$/gi, "");
}

/** Forms that hold another say no more than that one does: "Joe Biden" is left to "Biden". */
function shortest(forms: ReadonlySet<string>, known: ReadonlySet<string>, glued: boolean): Set<string> {
  const needed = new Set<string>();
  for (const form of [...forms].sort((a, b) => a.length - b.length))
    if (!holdsOne(form, known, glued) && !holdsOne(form, needed, glued)) needed.add(form);
  return needed;
}

function holdsOne(form: string, known: ReadonlySet<string>, glued: boolean): boolean {
  for (let start = 0; start < form.length; start++) {
    for (let end = start + 1; end <= form.length; end++) {
      const part = form.slice(start, end);
      if (!known.has(part)) continue;
      const isApart = !/[0-9a-z]/i.test(form.charAt(start - 1) + form.charAt(end));
      if (glued || isApart || ODD.test(part)) return true;
    }
  }
  return false;
}

function alternatives(forms: ReadonlySet<string>, glued: boolean): Alternatives {
  const all = [...forms];
  const plain = all.filter((form) => !ODD.test(form));
  const odd = all.filter((form) => ODD.test(form));
  if (glued) return [patternOf(plain, LOOSE), patternOf(odd, GLUED)];
  const apart = patternOf(plain, APART);
  return [apart && `(?<![0-9A-Za-z])(?:${apart})(?![0-9A-Za-z])`, patternOf(odd, APART)];
}

/** By what one may go on after what has been read so far; true at "" where it may end. */
type Trie = Map<string, Trie>;

function patternOf(forms: readonly string[], spelling: Spelling): string {
  const root: Trie = new Map();
  for (const form of forms) {
    let at = root;
    // An ellipsis folds to three dots.
    for (const [unit] of form.matchAll(/\.\.\.|./gs)) {
      const next = at.get(unit) ?? new Map();
      at.set(unit, next);
      at = next;
    }
    at.set("", new Map());
  }
  return sourceOf(root, spelling);
}

function sourceOf(trie: Trie, spelling: Spelling): string {
  const ways = [...trie]
    .filter(([unit]) => unit)
    .map(([unit, rest]) => asWritten(unit, spelling) + sourceOf(rest, spelling));
  const [only = ""] = ways;
  if (ways.length < 2 && !(only && trie.has(""))) return only;
  return `(?:${ways.join("|")})${trie.has("") ? "?" : ""}`;
}

/** How what stands between the words may be written, in a text that was not folded for its sake: see `may-stand.ts`. */
interface Spelling {
  space: string;
  /** By the sign that the others fold to. */
  signs: ReadonlyMap<string, string>;
}

const spelled = (of: (signs: string) => string) => new Map(SIGNS.map((signs) => [signs.charAt(0), `[${of(signs)}]`]));
const APART: Spelling = { space: "\\s+", signs: spelled((signs) => signs) };
/** Two lines may be glued as two paragraphs are. */
const GLUED: Spelling = { ...APART, space: "\\s*" };
/**
 * For the door, which every page has to pass: what is no printable ASCII stands for all spaces, and for all signs but their
 * ASCII ones. Classes of so few ranges are compiled in three quarters of the time, and no more texts are let pass for it.
 */
const LOOSE: Spelling = {
  space: "[^!-~]*",
  signs: spelled((signs) => `${signs.replace(/[^\0-\x7f]/g, "")}\\x80-\\uffff`),
};

function asWritten(unit: string, { space, signs }: Spelling): string {
  if (unit === " ") return space;
  if (unit === "...") return "(?:\\.\\.\\.|…)";
  if (unit !== "i" && signs.has(unit)) return signs.get(unit) as string;
  return unit.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&");
}

/** What the door goes by; null where part of the names lies in files, which no pattern knows. */
export function formsAtTheDoor({ more, gluedTelling }: Pick<PackedNames, "more" | "gluedTelling">): Telling | null {
  return more ? null : gluedTelling;
}
