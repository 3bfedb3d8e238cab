/** Which people and organisations of a known list a text names, and where: each decision with its reason. */
import type { NameSpan } from "../tagger/spans.ts";
import { endOf, findCandidates } from "./candidates.ts";
import { tableOf } from "./index.ts";
import { readPage } from "./page.ts";
import { findShort } from "./short.ts";
import type { Present } from "./short-forms.ts";
import type { KnownName, LinkDecision } from "./types.ts";
import { chooseWhole, withLegalForm } from "./whole.ts";
import { Gap, type Word } from "./words.ts";

export type { KnownName, LinkDecision, Reason } from "./types.ts";

export interface Linker {
  /**
   * Decides on every name of the list in the text, in order of place, none over another.
   * @param spans the names a recogniser found in it, in order: with them, names inside other names are left
   */
  link(text: string, seen?: { spans?: readonly NameSpan[] }): LinkDecision[];
}

/** Reads the list once; a text then costs the same whatever the list's length. */
export function openLinker(names: readonly KnownName[]): Linker {
  const table = tableOf(names);
  return {
    link(text, { spans = [] } = {}) {
      const page = readPage(text, spans);
      const { words } = page;
      const decisions: LinkDecision[] = [];
      const isTaken = new Uint8Array(words.length);
      const places = new Map<number, { from: number; to: number }[]>();
      for (const candidate of findCandidates(words, table)) {
        const { entity, taken, reason } = chooseWhole(page, candidate, table);
        const from = taken ? withArticle(words, candidate.from, names[entity] as KnownName) : candidate.from;
        const to = taken ? withLegalForm(words, candidate.to, (names[entity] as KnownName).type) : candidate.to;
        decisions.push({
          start: (words[from] as Word).start,
          end: endOf(names[entity] as KnownName, words[to - 1] as Word, text),
          id: (names[entity] as KnownName).id,
          taken,
          reason,
        });
        // "Lincoln" the company, left where a person is meant, may still be the Lincoln whose full name stands on the page.
        if (taken || to - from > 1) isTaken.fill(1, candidate.from, to);
        if (!taken || reason === "team, its sport on page") continue;
        const list = places.get(entity) ?? [];
        places.set(entity, list);
        list.push({ from, to });
      }
      const present: Present[] = [...places].map(([entity, places]) => ({
        entity,
        places,
        name: names[entity] as KnownName,
      }));
      for (const { from, to, entity, taken, reason } of findShort(page, present, (word) => isTaken[word] === 0)) {
        const { id } = names[entity] as KnownName;
        decisions.push({ start: (words[from] as Word).start, end: (words[to - 1] as Word).end, id, taken, reason });
      }
      return withoutOverlaps(decisions);
    },
  };
}

/** In order of place; where two overlap, the one that is linked, or else the later reading. */
function withoutOverlaps(decisions: LinkDecision[]): LinkDecision[] {
  const sorted = decisions.sort((a, b) => a.start - b.start);
  const kept: LinkDecision[] = [];
  for (const decision of sorted) {
    const last = kept.at(-1);
    if (!last || last.end <= decision.start) kept.push(decision);
    else if (!last.taken) kept[kept.length - 1] = decision;
  }
  return kept;
}

/** "a copy of The Associated Press": an article with a capital in the middle of a sentence belongs to the name. */
function withArticle(words: readonly Word[], from: number, { type }: KnownName): number {
  const before = words[from - 1];
  const isPart = before?.cased === "The" && !before.first && before.gap === Gap.Space && type === "ORG";
  return isPart ? from - 1 : from;
}
