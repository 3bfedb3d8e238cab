/** The names of one page, kept up as its blocks come, change and go. */
import type { EntityId } from "../record/schema.ts";
import { decide, type Evidence, isOther } from "./decide.ts";
import { type Folded, fold } from "./fold.ts";
import { type Candidate, judge } from "./judge.ts";
import type { NameIndex } from "./name-index.ts";
import { stands } from "./phrases.ts";
import { plainWords } from "./plain-words.ts";
import { scan } from "./scan.ts";
import type { Decision, Mention, PageNames } from "./types.ts";

interface ReadBlock {
  text: string;
  candidates: readonly Candidate[];
  /** Made where it is asked for: most blocks of most pages can hold no name, and nobody asks for their words. */
  folded?: Folded;
  answers?: Map<Question, boolean>;
}

/** What a decision may ask of the page's other words: whether one of a list stands there. */
type Question = readonly string[];

const NO_MENTIONS: readonly Mention[] = [];

/** To be read again: their names may be others now. */
interface Rereading {
  /** Has those blocks matched anew whose folded text is held to be concerned, with the next `update`. */
  readAgain(concerned: (key: string) => boolean): void;
}

/**
 * @param names may come to know more while the page is read: see {@link Rereading}
 * @param date see {@link NameFinder.page}
 */
export function pageNames(names: NameIndex, pageLang: string, date: string): PageNames & Rereading {
  const lang = pageLang.replace("_", "-").toLowerCase();
  const mayStandIn = names.mayStandIn(lang);
  const blocks = new Map<number, ReadBlock>();
  const mentions = new Map<number, readonly Mention[]>();
  /** What has been asked, with the page's answer: kept up with every change. */
  const asked = new Map<Question, boolean>();
  const own = new Map<EntityId, number>();
  const full = new Map<EntityId, number>();
  const sole = new Map<EntityId, number>();
  /** By bearer: an entity, or an office of theirs. */
  const others = new Map<string, number>();
  const described = new Map<string, number>();
  const holderOf = new Map<string, EntityId>();
  const plain = plainWords(() => blocks.values());
  const page: Evidence = {
    ...{ date, own, full, sole, others, hasPlain: plain.has, hasContext: holds },
    described: {
      has(entity) {
        for (const office of described.keys()) if (holderOf.get(office) === entity && !others.has(office)) return true;
        return false;
      },
    },
  };
  /** Blocks to be matched anew. */
  const again = new Set<number>();
  /** What decisions rest on has changed, so any of them may fall otherwise. */
  let shifted = false;
  /** An answer has changed, and with it what was counted. */
  let flipped = false;

  function holds(question: Question): boolean {
    let answer = asked.get(question);
    if (answer === undefined) {
      answer = someBlock(question);
      asked.set(question, answer);
    }
    return answer;
  }

  function someBlock(question: Question): boolean {
    for (const block of blocks.values()) if (answerOf(block, question)) return true;
    return false;
  }

  function read(text: string): ReadBlock {
    if (!mayStandIn(text)) return { text, candidates: [] };
    const folded = fold(text);
    return { text, folded, candidates: judge(scan(folded, names, lang), folded, lang, date) };
  }

  /** Takes what the block says of the page's entities into account, or out of it. */
  function weigh({ candidates }: ReadBlock, by: 1 | -1): void {
    for (const [n, candidate] of candidates.entries()) {
      const { form, veto, bearer, start } = candidate;
      if (isOther(candidate, plain.has)) count(others, form.bearer, by);
      if (veto) continue;
      if (form.when?.from) {
        holderOf.set(form.bearer, form.entity);
        count(described, form.bearer, by);
        continue;
      }
      if (form.full && !form.when?.needs) {
        count(full, form.entity, by);
        if (candidates[n - 1]?.start !== start && candidates[n + 1]?.start !== start) count(sole, form.entity, by);
      }
      if (form.full || bearer.is === "own") count(own, form.entity, by);
    }
  }

  function count(tally: Map<EntityId, number>, entity: EntityId, by: 1 | -1): void {
    const before = tally.get(entity) ?? 0;
    if (before + by) tally.set(entity, before + by);
    else tally.delete(entity);
    if (!before || !(before + by)) shifted = true;
  }

  /** Keeps the answers up where one block has come in another's place. */
  function answerAnew(before: ReadBlock | undefined, now: ReadBlock | undefined): void {
    if (plain.change(before, now)) flipped = true;
    for (const [question, answer] of asked) {
      // What the page says already it says with one more block, too.
      if (answer && !(before && answerOf(before, question))) continue;
      const after = (now && answerOf(now, question)) || (answer && someBlock(question));
      if (answer === !!after) continue;
      asked.set(question, !!after);
      flipped = true;
    }
  }

  return {
    update(changes) {
      const changed = new Map<number, readonly Mention[]>();
      const ids = new Set<number>();
      shifted = false;
      flipped = false;
      const late = [...again].map((id) => ({ id, text: blocks.get(id)?.text ?? null }));
      again.clear();
      for (const { id, text } of [...late, ...changes]) {
        const before = blocks.get(id);
        if (before && !ids.has(id)) weigh(before, -1);
        ids.add(id);
        blocks.delete(id);
        const now = text === null ? undefined : read(text);
        if (now) blocks.set(id, now);
        answerAnew(before, now);
      }
      if (flipped) for (const tally of [own, full, sole, others, described]) tally.clear();
      // The words of all of them are there before one is asked of the page.
      for (const id of flipped ? blocks.keys() : ids) weigh(blocks.get(id) ?? NO_BLOCK, 1);
      // A clock that ticks says nothing of anyone: no need to judge the whole page again.
      for (const id of shifted || flipped ? new Set([...mentions.keys(), ...blocks.keys()]) : ids) {
        const { candidates } = blocks.get(id) ?? NO_BLOCK;
        const before = mentions.get(id) ?? NO_MENTIONS;
        if (!candidates.length && !before.length) continue;
        const verdicts = decide(candidates, page);
        const now = candidates
          .filter((_, n) => verdicts[n]?.taken)
          .map(({ form, at, to }) => ({ entity: form.entity, start: at, end: to }));
        if (same(before, now)) continue;
        changed.set(id, now);
        if (now.length) mentions.set(id, now);
        else mentions.delete(id);
      }
      return changed;
    },
    explain() {
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
            taken: false,
            reason: "",
            ...verdicts[n],
          })),
        );
      }
      return all;
    },
    readAgain(concerned) {
      for (const [id, block] of blocks) {
        block.folded ??= fold(block.text);
        if (concerned(block.folded.key)) again.add(id);
      }
    },
  };
}

const NO_BLOCK: ReadBlock = { text: "", candidates: [] };

function answerOf(block: ReadBlock, question: Question): boolean {
  block.answers ??= new Map();
  let answer = block.answers.get(question);
  if (answer === undefined) {
    block.folded ??= fold(block.text);
    answer = stands(question, "in", block.folded.key);
    block.answers.set(question, answer);
  }
  return answer;
}

function same(a: readonly Mention[], b: readonly Mention[]): boolean {
  return (
    a.length === b.length &&
    a.every((one, n) => one.start === b[n]?.start && one.end === b[n]?.end && one.entity === b[n]?.entity)
  );
}
