/** The first reading: names that stand whole on the page, or in a form that needs nothing else on it. */
import type { Candidate } from "./candidates.ts";
import type { Bearer, NameTable } from "./index.ts";
import { LEGAL } from "./legal.ts";
import { longerName } from "./longer.ts";
import type { Page } from "./page.ts";
import { againstTeam, isDateline } from "./team-place.ts";
import type { KnownName, Reason } from "./types.ts";
import { Gap, type Word } from "./words.ts";

export interface Choice {
  entity: number;
  taken: boolean;
  reason: Reason;
}

/** Who the candidate is, and whether it is linked. */
export function chooseWhole(page: Page, candidate: Candidate, table: NameTable): Choice {
  const fitting = candidate.bearers.filter(
    ({ form }) => form.reason !== "team, its sport on page" || form.sport === page.sport,
  );
  const [first] = candidate.bearers as [Bearer];
  if (fitting.length === 0) return { entity: first.entity, taken: false, reason: "another sport or none" };
  const best = ofSeenType(page, candidate, table, fullFirst(fitting));
  const { entity, form } = best[0] as Bearer;
  const leave = (reason: Reason): Choice => ({ entity, taken: false, reason });
  if (best.length > 1) return leave("several known by this name");
  const { type } = table.names[entity] as KnownName;
  const longer = longerName(page, { from: candidate.from, to: withLegalForm(page.words, candidate.to, type) }, type);
  if (longer) return leave(longer);
  const against =
    form.sport && form.sport === page.sport
      ? againstTeam(page, candidate)
      : form.reason === DESCRIBED
        ? againstDescribed(page, candidate)
        : form.weak
          ? againstWeak(page, candidate, type)
          : undefined;
  return against ? leave(against) : { entity, taken: true, reason: form.reason };
}

const DESCRIBED: Reason = "known by its name without the descriptive words";

/** What is left of "FC Baden" or "Albany International" is a place, a word or another name, unless the recogniser sees it. */
function againstDescribed(page: Page, { from, to }: Candidate): Reason | undefined {
  const name = page.seen[from];
  if (isDateline(page, to) || name?.type === "LOC") return "a place here";
  if (name?.type === "PER") return "a person here";
  return name?.from === from ? undefined : "no name here";
}

/** Those who bear it as their full name, where there are any. */
function fullFirst(bearers: readonly Bearer[]): readonly Bearer[] {
  const full = bearers.filter(({ form }) => form.reason === "full name");
  return full.length > 0 ? full : bearers;
}

/** Where people and organisations bear one name, those the recogniser sees. */
function ofSeenType(
  { seen }: Page,
  { from, to }: Candidate,
  { names }: NameTable,
  bearers: readonly Bearer[],
): readonly Bearer[] {
  const name = seen[from];
  if (bearers.length < 2 || name?.from !== from || name.to !== to) return bearers;
  const same = bearers.filter(({ entity }) => names[entity]?.type === name.type);
  return same.length > 0 ? same : bearers;
}

/** A single word is a name of this kind only where the recogniser sees one, or where it can be nothing else. */
function againstWeak(page: Page, { from, to }: Candidate, type: "PER" | "ORG"): Reason | undefined {
  const name = page.seen[from];
  const word = page.words[from] as Word;
  if (isDateline(page, to)) return "a place here";
  if (name) {
    if (name.type === type) return undefined;
    if (name.type === "LOC") return "a place here";
    return name.type === "PER" ? "a person here" : undefined;
  }
  if (to - from > 1) return undefined;
  if (word.allCaps && !word.loud) return undefined;
  if (page.plain.has(word.key)) return "an ordinary word here";
  return word.first || word.loud ? "no name here" : undefined;
}

/** "NationsBank Corp.": the legal form belongs to the name, whether the list has it or not. */
export function withLegalForm(words: readonly Word[], to: number, type: KnownName["type"]): number {
  const last = words[to - 1] as Word;
  const next = words[to];
  return type === "ORG" &&
    next?.capital &&
    last.gap === Gap.Space &&
    last.end === last.wholeEnd &&
    LEGAL.has(next.key) &&
    next.key !== "group"
    ? to + 1
    : to;
}
