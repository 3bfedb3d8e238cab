/** The names of a page, found in the background: the page sends its text. That a page is spared this which can name nobody is the door's part (door.ts). */
import type { AskedNames, Decision, Mention, NameAsker, Reading } from "../names/types.ts";
import type { Asker } from "./asker.ts";

type Texts = Map<number, string | null>;
type Found = Map<number, readonly Mention[]>;

export function askForNames(ask: Asker): NameAsker {
  return { page: (tells) => askedNames(ask, tells) };
}

function askedNames(asker: Asker, tells: () => Reading): AskedNames {
  const id = `${performance.timeOrigin}-${Math.random()}`;
  const texts = new Map<number, string>();
  /** Blocks with mentions. */
  const named = new Set<number>();
  /** What the background has not been told of. */
  let untold: Texts = new Map();
  /** Whether it is to be told now, or with what comes next. */
  let matters = false;
  let told = false;
  let turn = 0;
  let last: Promise<unknown> = Promise.resolve();

  function note(id: number, text: string | null): void {
    const before = texts.get(id);
    untold.set(id, text);
    if (text === null) texts.delete(id);
    else texts.set(id, text);
    matters ||= named.has(id) || (text === null ? told && WORDS.test(before ?? "") : !told || isNews(text, before));
  }

  /** @returns undefined where the background does not know the page (any more) */
  async function ask(blocks: Texts | Map<number, string>, anew: boolean): Promise<Found | undefined> {
    const found = await asker("mentions", { page: id, turn: ++turn, anew, ...tells(), blocks: [...blocks] });
    return found ? new Map(found) : undefined;
  }

  async function tell(): Promise<Found> {
    // The first time all of it goes that there is.
    if (!told) untold.clear();
    if (!matters) return new Map();
    const now = untold;
    untold = new Map();
    matters = false;
    try {
      let found = told ? await ask(now, false) : undefined;
      if (!found) {
        // Of all that the page has: who is not in the answer is not named.
        found = new Map([...named].map((block) => [block, []]));
        for (const [block, mentions] of (await ask(texts, true)) ?? []) found.set(block, mentions);
      }
      told = true;
      for (const [block, { length }] of found) {
        if (length) named.add(block);
        else named.delete(block);
      }
      return found;
    } catch (error) {
      // Whether it was taken nobody knows.
      told = false;
      matters = true;
      throw error;
    }
  }

  return {
    id,
    forget() {
      told = false;
      matters = true;
    },
    update(changes) {
      for (const { id, text } of changes) note(id, text);
      // One after the other: what is told of a page depends on what it was told before.
      const answer = last.then(tell, tell);
      last = answer;
      return answer;
    },
    async explain() {
      return new Map((await asker("decisions", { ...tells(), blocks: [...texts] })) as [number, Decision[]][]);
    },
  };
}

/** More than the figures of a clock. */
const WORDS = /[^\s\d:.,]/;

/** All of the page is evidence; but a clock that ticks says nothing of anyone. */
const isNews = (text: string, before: string | undefined) => shapeOf(text) !== shapeOf(before);

/** Whatever the figures are that stand in it by themselves. */
const shapeOf = (text = "") => text.replace(/(?<![^\s\d:.,])\d+/g, "0");
