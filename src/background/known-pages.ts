/** The pages whose text the background has: whom they name, kept up as they change. Gone when it goes to sleep. */
import type { Answer, Ask, PageToBackground } from "../messages.ts";
import type { Decision, Mention, NameFinder, PageNames } from "../names/types.ts";

type Contract = typeof PageToBackground;

export interface KnownPage {
  /** BCP 47, empty where unknown. */
  lang: string;
  /** By the page's own number for the block. */
  texts: Map<number, string>;
  /** Of blocks that name somebody. */
  mentions: Map<number, readonly Mention[]>;
}

/** So many pages are known; one that has not asked for the longest time sends its text again when it changes. */
const MOST = 30;

/** A page with what only this file needs of it. */
interface Kept extends KnownPage {
  names: PageNames;
  /** The last question, and its answer. */
  turn: number;
  answer: NonNullable<Answer<Contract, "mentions">>;
}

export class KnownPages {
  readonly #finder: () => NameFinder;
  /** The one that asked last at the end. */
  readonly #pages = new Map<string, Kept>();
  /** What is being read: names that lie in files take a while. */
  readonly #reading = new Map<string, { turn: number; answer: Promise<Answer<Contract, "mentions">> }>();

  /** @param finder asked when a page first asks */
  constructor(finder: () => NameFinder) {
    this.#finder = finder;
  }

  /** The page as it has told itself, once that has been read. */
  async of(page: string): Promise<KnownPage | undefined> {
    await this.#reading.get(page)?.answer.catch(() => undefined);
    return this.#pages.get(page);
  }

  /** Answers `mentions`. @throws {Error} where the names cannot be had: then the page is not known any more */
  async mentions(question: Ask<Contract, "mentions">): Promise<Answer<Contract, "mentions">> {
    const { page, turn } = question;
    const before = this.#reading.get(page);
    if (before?.turn === turn) return before.answer;
    const answer = (async () => {
      await before?.answer.catch(() => undefined);
      return this.#answer(question);
    })();
    const reading = { turn, answer };
    this.#reading.set(page, reading);
    try {
      return await answer;
    } finally {
      if (this.#reading.get(page) === reading) this.#reading.delete(page);
    }
  }

  async #answer({
    page,
    turn,
    anew,
    lang,
    date,
    blocks,
  }: Ask<Contract, "mentions">): Promise<Answer<Contract, "mentions">> {
    const known = anew ? this.#open(lang, date) : this.#pages.get(page);
    if (!known) return null;
    if (known.turn === turn) return known.answer;
    // Known when it has been read: a page half of whose changes failed has to tell all again.
    this.#pages.delete(page);
    const found = await read(known.names, blocks);
    for (const [id, text] of blocks) {
      if (text === null) known.texts.delete(id);
      else known.texts.set(id, text);
    }
    for (const [id, mentions] of found) {
      if (mentions.length) known.mentions.set(id, mentions);
      else known.mentions.delete(id);
    }
    this.#pages.set(page, known);
    for (const oldest of this.#pages.keys()) if (this.#pages.size > MOST) this.#pages.delete(oldest);
    known.turn = turn;
    known.answer = [...found].map(([id, mentions]) => [id, [...mentions]]);
    return known.answer;
  }

  /** Answers `decisions`: of a page whether known or not. */
  async decisions({
    lang,
    date,
    blocks,
  }: Ask<Contract, "decisions">): Promise<[block: number, decisions: readonly Decision[]][]> {
    const { names } = this.#open(lang, date);
    await read(names, blocks);
    return [...names.explain()];
  }

  #open(lang: string, date: string): Kept {
    return { lang, names: this.#finder().page(lang, date), texts: new Map(), mentions: new Map(), turn: 0, answer: [] };
  }
}

/** @returns the blocks whose mentions are others than before */
async function read(names: PageNames, blocks: readonly (readonly [id: number, text: string | null])[]) {
  await names.learn?.(blocks.flatMap(([, text]) => text ?? []));
  return names.update(blocks.map(([id, text]) => ({ id, text })));
}
