/** What the page says about a find: full names, other bearers of the name, context. */
import type { EntityId } from "../record/schema.ts";
import type { Candidate } from "./judge.ts";
import type { IndexedForm } from "./name-index.ts";
import { stands } from "./phrases.ts";
import { OTHER_NAME } from "./surname.ts";

interface Entities {
  has(entity: EntityId): boolean;
}

/** What is known of the whole page. */
export interface Evidence {
  /** A day, or an interval; empty where unknown. */
  date: string;
  /** Entities whose full name, or title and surname, stands on the page. */
  own: Entities;
  full: Entities;
  /** Entities named in full by a form that nobody else has. */
  sole: Entities;
  /** Bearers (entities, or their offices) whose surname or office somebody else on the page has. */
  others: Entities;
  /** Entities for whom a description stands on the page, as far as it says. */
  described: Entities;
  /** Whether the page has this word in lower case. */
  hasPlain(word: string): boolean;
  /** Whether one of these words stands anywhere on the page. */
  hasContext(words: readonly string[]): boolean;
}

/** Whether the surname is somebody else's, as far as the words before it say. */
export function isOther({ bearer }: Candidate, hasPlain: Evidence["hasPlain"]): boolean {
  return bearer.is === "other" || (bearer.is === "word" && !hasPlain(bearer.word));
}

interface Verdict {
  taken: boolean;
  reason: string;
}

/** Decides the finds of one block, in order of place. */
export function decide(candidates: readonly Candidate[], page: Evidence): Verdict[] {
  /** Whose name stood last in this block. */
  const last = new Map<string, "own" | "other">();
  /** Who of several bearers of a name was last named in full. */
  let named: EntityId | undefined;
  const verdicts = candidates.map((candidate) => {
    const { form, veto, bearer } = candidate;
    const other = isOther(candidate, page.hasPlain);
    if (other) last.set(form.bearer, "other");
    else if (!veto && bearer.is === "own") last.set(form.bearer, "own");
    let against = veto ?? (other ? OTHER_NAME : taken(form, last, page));
    if (form.when?.from && (other || (!veto && page.others.has(form.bearer))))
      against = "description, another bearer on the page";
    return against ? { taken: false, reason: against } : met(candidate, page);
  });
  for (let at = 0, to = 0; at < candidates.length; at = to) {
    while (candidates[to]?.start === candidates[at]?.start) to++;
    const rivals = candidates.slice(at, to).filter((_, n) => verdicts[at + n]?.taken);
    const sole = rivals.filter(({ form }) => page.sole.has(form.entity));
    const [only] = rivals.length > 1 ? sole : rivals;
    if (only?.form.full && rivals.length === 1) named = only.form.entity;
    const meant = sole.length > 1 ? named : only?.form.entity;
    for (let n = at; n < to; n++) {
      if (candidates[n]?.form.entity !== meant && verdicts[n]?.taken)
        verdicts[n] = { taken: false, reason: "somebody else of that name" };
    }
  }
  return verdicts;
}

/** Why the name is taken by somebody else. A form that nobody else can bear has just been noted as the entity's own. */
function taken({ entity, bearer }: IndexedForm, last: Map<string, string>, page: Evidence): string | undefined {
  if (last.get(bearer) === "other") return "somebody else of that name just before";
  if (page.others.has(entity) && !page.own.has(entity)) return "somebody else of that name on the page";
  return undefined;
}

/** Whether the page has what the name needs. */
function met({ form, around, bearer }: Candidate, page: Evidence): Verdict {
  const { from, needs, context = [], contextWithin } = form.when ?? {};
  const what = form.when?.bare ? "bare surname" : form.full ? "full name" : "name";
  if (from) {
    const beside = bearer.is === "own";
    return { taken: !beside, reason: `description, ${beside ? "the name beside it" : `page of ${page.date}`}` };
  }
  if (!needs) return { taken: true, reason: what };
  if (needs !== "context" && page.full.has(form.entity)) return { taken: true, reason: `${what}, full name on page` };
  if (needs !== "context" && page.described.has(form.entity))
    return { taken: true, reason: `${what}, description on page` };
  if (needs !== "full-name") {
    const found = contextWithin === "near" ? stands(context, "in", around) : page.hasContext(context);
    if (found) return { taken: true, reason: `${what}, context ${contextWithin === "near" ? "near" : "on page"}` };
  }
  return { taken: false, reason: `${what} without ${needs.replaceAll("-", " ")}` };
}
