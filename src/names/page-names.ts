/** The names of one page, kept up as its blocks come, change and go. */
import type { EntityId } from "../record/schema.ts";
import { decide, type Evidence, isOther } from "./decide.ts";
import { fold } from "./fold.ts";
import { type Candidate, judge } from "./judge.ts";
import type { NameIndex } from "./name-index.ts";
import { stands } from "./phrases.ts";
import { scan } from "./scan.ts";
import { LETTER } from "./tokens.ts";
import type { Decision, Mention, PageNames } from "./types.ts";

interface ReadBlock {
  text: string;
  cased: string;
  key: string;
  candidates: Candidate[];
  /** Its words as they stand, once a surname asks whether one of them is in lower case. */
  plain?: Set<string>;
  /** Remembers which lists of context words stand in this block. */
  context: Map<readonly string[], boolean>;
}

const WORDS = new RegExp(`${LETTER}+`, "g");
const NO_MENTIONS: readonly Mention[] = [];

export function pageNames(index: NameIndex, pageLang: string): PageNames {
  const lang = pageLang.replace("_", "-").toLowerCase();
  const blocks = new Map<number, ReadBlock>();
  let mentions = new Map<number, readonly Mention[]>();

  function hasPlain(word: string): boolean {
    for (const block of blocks.values()) {
      block.plain ??= new Set(block.cased.match(WORDS));
      if (block.plain.has(word)) return true;
    }
    return false;
  }

  function hasContext(list: readonly string[]): boolean {
    for (const { context, key } of blocks.values()) {
      if (!context.has(list)) context.set(list, stands(list, "in", key));
      if (context.get(list)) return true;
    }
    return false;
  }

  function read(id: number, text: string | null): void {
    blocks.delete(id);
    if (text === null) return;
    const folded = fold(text);
    const { cased, key } = folded;
    const candidates = judge(scan(folded, index, lang), folded, lang);
    blocks.set(id, { text, cased, key, candidates, context: new Map() });
  }

  function evidence(): Evidence {
    const own = new Set<EntityId>();
    const full = new Set<EntityId>();
    const others = new Set<EntityId>();
    for (const { candidates } of blocks.values()) {
      for (const candidate of candidates) {
        const { form, veto, bearer } = candidate;
        if (isOther(candidate, hasPlain)) others.add(form.entity);
        if (veto) continue;
        if (form.full && !form.when?.needs) full.add(form.entity);
        if (form.full || bearer.is === "own") own.add(form.entity);
      }
    }
    return {
      own,
      full,
      others,
      hasPlain,
      hasContext,
    };
  }

  function decisions(): Map<number, Decision[]> {
    const page = evidence();
    const all = new Map<number, Decision[]>();
    for (const [id, { text, candidates }] of blocks) {
      if (candidates.length === 0) continue;
      const verdicts = decide(candidates, page);
      all.set(
        id,
        candidates.map(({ form, at, to }, n) => ({
          entity: form.entity,
          start: at,
          end: to,
          surface: text.slice(at, to),
          taken: verdicts[n]?.taken ?? false,
          reason: verdicts[n]?.reason ?? "",
        })),
      );
    }
    return all;
  }

  return {
    update(changes) {
      for (const { id, text } of changes) read(id, text);
      const before = mentions;
      mentions = new Map();
      for (const [id, found] of decisions()) {
        const taken = found.filter((one) => one.taken).map(({ entity, start, end }) => ({ entity, start, end }));
        if (taken.length > 0) mentions.set(id, taken);
      }
      const changed = new Map<number, readonly Mention[]>();
      for (const id of new Set([...before.keys(), ...mentions.keys()])) {
        const now = mentions.get(id) ?? NO_MENTIONS;
        if (!same(before.get(id) ?? NO_MENTIONS, now)) changed.set(id, now);
      }
      return changed;
    },
    explain: () => new Map([...decisions()].sort(([a], [b]) => a - b)),
  };
}

function same(a: readonly Mention[], b: readonly Mention[]): boolean {
  return (
    a.length === b.length &&
    a.every((one, n) => one.start === b[n]?.start && one.end === b[n]?.end && one.entity === b[n]?.entity)
  );
}
