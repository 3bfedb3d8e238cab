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

/** To be read again: their names may be others now. */
interface Rereading {
  /** Matches those blocks anew whose folded text is held to be concerned; the next `update` tells what changed. */
  readAgain(concerned: (key: string) => boolean): void;
}

/** @param index asked anew for each block: it may know more names by then */
export function pageNames(index: () => NameIndex, pageLang: string, date: string): PageNames & Rereading {
  const lang = pageLang.replace("_", "-").toLowerCase();
  const blocks = new Map<number, ReadBlock>();
  let mentions = new Map<number, readonly Mention[]>();
  /** Whether a decision may fall otherwise than at the last update. */
  let open = false;
  /** What the decisions have asked of the page's other words: answered alike, they fall as they did. */
  const asked = new Map<string | readonly string[], (block: ReadBlock) => boolean>();

  function holds(question: string | readonly string[], answer: (block: ReadBlock) => boolean): boolean {
    asked.set(question, answer);
    for (const block of blocks.values()) if (answer(block)) return true;
    return false;
  }
  const hasPlain = (word: string) =>
    holds(word, (block) => {
      block.plain ??= new Set(block.cased.match(WORDS));
      return block.plain.has(word);
    });
  const hasContext = (list: readonly string[]) =>
    holds(list, ({ context, key }) => {
      const stood = context.get(list) ?? stands(list, "in", key);
      context.set(list, stood);
      return stood;
    });

  /** @returns whether a decision may fall otherwise now */
  function read(id: number, text: string | null): boolean {
    const before = blocks.get(id);
    blocks.delete(id);
    if (text !== null) add(id, text);
    const now = blocks.get(id);
    if (before?.candidates.length || now?.candidates.length) return true;
    for (const answer of asked.values()) if (!(before && answer(before)) !== !(now && answer(now))) return true;
    return false;
  }

  function add(id: number, text: string): void {
    const folded = fold(text);
    const { cased, key } = folded;
    const candidates = judge(scan(folded, index(), lang), folded, lang, date);
    blocks.set(id, { text, cased, key, candidates, context: new Map() });
  }

  function evidence(): Evidence {
    const own = new Set<EntityId>();
    const full = new Set<EntityId>();
    const others = new Set<string>();
    const described = new Map<string, EntityId>();
    const sole = new Set<EntityId>();
    for (const { candidates } of blocks.values()) {
      for (const [n, candidate] of candidates.entries()) {
        const { form, veto, bearer } = candidate;
        if (isOther(candidate, hasPlain)) others.add(form.bearer);
        if (veto) continue;
        if (form.when?.from) {
          described.set(form.bearer, form.entity);
          continue;
        }
        if (form.full && !form.when?.needs) {
          full.add(form.entity);
          if ([n - 1, n + 1].every((next) => candidates[next]?.start !== candidate.start)) sole.add(form.entity);
        }
        if (form.full || bearer.is === "own") own.add(form.entity);
      }
    }
    for (const bearer of others) described.delete(bearer);
    return {
      date,
      own,
      full,
      sole,
      others,
      described: new Set(described.values()),
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
      for (const { id, text } of changes) open = read(id, text) || open;
      // A clock that ticks says nothing of anyone: no need to judge the whole page again.
      if (!open) return new Map();
      open = false;
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
    explain: decisions,
    readAgain(concerned) {
      for (const [id, { key, text }] of blocks) {
        if (!concerned(key)) continue;
        add(id, text);
        open = true;
      }
    },
  };
}

function same(a: readonly Mention[], b: readonly Mention[]): boolean {
  return (
    a.length === b.length &&
    a.every((one, n) => one.start === b[n]?.start && one.end === b[n]?.end && one.entity === b[n]?.entity)
  );
}
