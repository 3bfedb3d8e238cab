/**
 * What a text must hold to name anyone on record: all forms, as patterns that need no list of names beside them. Made when
 * the names are packed, so that a page that names nobody costs a look of the engine's: not read, not sent, nobody woken.
 */
import type { NameConditions } from "../record/schema.ts";
import { SIGNS } from "./fold.ts";
import { waysOf } from "./letter-ways.ts";
import { type Alternatives, ODD, type Telling } from "./may-stand.ts";

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
  const plain = patternOf(
    all.filter((form) => !ODD.test(form)),
    glued ? loosely : asWritten,
  );
  const odd = patternOf(
    all.filter((form) => ODD.test(form)),
    asWritten,
  );
  // Two lines may be glued as two paragraphs are.
  if (glued) return [plain, odd.replaceAll("\\s+", "\\s*")];
  return [plain && `(?<![0-9A-Za-z])(?:${plain})(?![0-9A-Za-z])`, odd];
}

/** By what one may go on after what has been read so far; true at "" where it may end. */
type Trie = Map<string, Trie>;

function patternOf(forms: readonly string[], written: (unit: string) => string): string {
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
  return sourceOf(root, written);
}

function sourceOf(trie: Trie, written: (unit: string) => string): string {
  const ways = [...trie].filter(([unit]) => unit).map(([unit, rest]) => written(unit) + sourceOf(rest, written));
  const [only = ""] = ways;
  if (ways.length < 2 && !(only && trie.has(""))) return only;
  return `(?:${ways.join("|")})${trie.has("") ? "?" : ""}`;
}

const SPELLINGS = new Map(SIGNS.map((signs) => [signs.charAt(0), `[${signs}]`]));

/** A folded unit as it may stand in a text that was not folded for its signs' sake: see `may-stand.ts`. */
function asWritten(unit: string): string {
  if (unit === " ") return "\\s+";
  if (unit === "...") return "(?:\\.\\.\\.|…)";
  if (unit !== "i" && SPELLINGS.has(unit)) return SPELLINGS.get(unit) as string;
  return unit.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&");
}

/**
 * The same for the door, which every page has to pass: what is no printable ASCII stands for all spaces, and for all signs but
 * their ASCII ones. A class of one range is compiled in a third of the time, and few texts are let pass for it.
 */
function loosely(unit: string): string {
  if (unit === " ") return "[^!-~]*";
  const signs = asWritten(unit);
  return signs === SPELLINGS.get(unit) ? signs.replace(/[^\0-\x7f]+/g, "").replace(/\]$/, "\\x80-\\uffff]") : signs;
}
