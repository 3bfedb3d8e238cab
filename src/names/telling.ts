/**
 * What a text must hold to name anyone on record: all forms, as two patterns that need no list of names beside them. Made
 * when the names are packed, so that a page that names nobody costs a look of the engine's: not read, not sent, nobody woken.
 */
import type { NameConditions } from "../record/schema.ts";
import { SIGNS } from "./fold.ts";
import { waysOf } from "./letter-ways.ts";
import type { Alternatives, Telling } from "./may-stand.ts";

/** Characters of source: names whose patterns are longer are too many to be looked for by one. */
const LONGEST = 40_000;

/** How a form may be written on a page. */
export interface Spelled {
  /** Folded, and in lower case. */
  key: string;
  /** Folded, letter case kept. */
  cased: string;
  when?: NameConditions | undefined;
}

/** @returns null where there are too many: then any text may hold one */
export function tellingForms(forms: readonly Spelled[]): Telling | null {
  const cased = new Set<string>();
  const anyCase = new Set<string>();
  for (const form of forms) {
    const ways = waysOf(form.cased, form.when);
    for (const way of ways) cased.add(withoutArticle(way));
    if (!ways.length) anyCase.add(withoutArticle(form.key));
  }
  const telling = { cased: alternatives(cased), anyCase: alternatives(anyCase) };
  const length = [...telling.cased, ...telling.anyCase].reduce((sum, source) => sum + source.length, 0);
  return length > LONGEST ? null : telling;
}

/** Behind a particle the Arabic article is written otherwise: scan.ts. What follows it is enough. */
const withoutArticle = (form: string) => form.replace(/^ال(?=.)/, "");

/** Forms that hold another say no more than that one does: "Joe Biden" is left to "Biden". */
function alternatives(forms: ReadonlySet<string>): Alternatives {
  const needed = new Set<string>();
  for (const form of [...forms].sort((a, b) => a.length - b.length)) if (!holdsOne(form, needed)) needed.add(form);
  const [bounded, free] = [[...needed].filter(isBounded), [...needed].filter((form) => !isBounded(form))];
  return [patternOf(bounded), patternOf(free)];
}

const isBounded = (form: string) => /^[0-9a-z](?:.*[0-9a-z])?$/is.test(form);

function holdsOne(form: string, known: ReadonlySet<string>): boolean {
  for (let start = 0; start < form.length; start++) {
    for (let end = start + 1; end <= form.length; end++) {
      const part = form.slice(start, end);
      if (!known.has(part)) continue;
      const isApart = !/[0-9a-z]/i.test(form.charAt(start - 1) + form.charAt(end));
      if (isApart || !isBounded(part)) return true;
    }
  }
  return false;
}

/** By what one may go on after what has been read so far; true at "" where it may end. */
type Trie = Map<string, Trie>;

function patternOf(forms: readonly string[]): string {
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
  return sourceOf(root);
}

function sourceOf(trie: Trie): string {
  const ways = [...trie].filter(([unit]) => unit).map(([unit, rest]) => asWritten(unit) + sourceOf(rest));
  if (!ways.length) return "";
  const [only = ""] = ways;
  if (ways.length === 1 && !trie.has("")) return only;
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
