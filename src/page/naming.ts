/** Whom the page names: gathers what is read, asks about it, and places the answers. */
import type { AskedNames, Decision } from "../names/types.ts";
import { Mentions } from "./mentions.ts";
import type { PageBlock } from "./text/block.ts";
import type { PageText, TextChange } from "./text/page-text.ts";

/** Text that is asked about at once, in UTF-16 code units: most articles whole, and of a book the first pages soon. */
const ENOUGH = 60_000;

export class Naming {
  mentions: Mentions;
  readonly #text: PageText;
  #names: AskedNames;
  /** What was read and not asked about yet. */
  #fresh: { changed: TextChange[]; moved: PageBlock[]; characters: number } = nothing();

  constructor(text: PageText, names: AskedNames) {
    this.#text = text;
    this.#names = names;
    this.mentions = new Mentions(text);
  }

  /** By which the background knows the page. */
  get id(): string {
    return this.#names.id;
  }

  /** Whether there is enough to ask about. */
  get isEnough(): boolean {
    return this.#fresh.characters > ENOUGH;
  }

  gather({ changed, moved }: ReturnType<PageText["take"]>): void {
    for (const change of changed) {
      this.#fresh.changed.push(change);
      this.#fresh.characters += change.text?.length ?? 0;
    }
    for (const block of moved) this.#fresh.moved.push(block);
  }

  /**
   * Asks about what has been gathered since the last time.
   * @returns whether a mention, or text around one, is another than before
   * @throws {Error} where nobody answers: it all goes with the next question
   */
  async ask(signal: AbortSignal): Promise<boolean> {
    const { changed, moved } = this.#fresh;
    const { mentions } = this;
    this.#fresh = nothing();
    try {
      const found = await this.#names.update(changed);
      // Begun anew meanwhile, nobody needs the answer any more.
      return !signal.aborted && mentions === this.mentions && mentions.update(found, changed, moved);
    } catch (error) {
      // Texts are kept where they are told, and may be others by now; what has left the page does not come back.
      const gone = changed.filter(({ text }) => text === null);
      this.#fresh.changed = [...gone, ...this.#fresh.changed];
      this.#fresh.moved = [...moved, ...this.#fresh.moved];
      throw error;
    }
  }

  /** Has everything told once more with the next question: the background has been asleep, and has forgotten the page. */
  forget(): void {
    this.#names.forget();
  }

  /** Begins again with all that was read: the page is in another language, or of another date. */
  startAnew(names: AskedNames): void {
    this.#names = names;
    this.mentions = new Mentions(this.#text);
    const blocks = [...this.#text.blocks.values()];
    this.#fresh = { ...nothing(), changed: blocks, moved: blocks };
  }

  explain(): Promise<ReadonlyMap<number, readonly Decision[]>> {
    return this.#names.explain();
  }
}

const nothing = () => ({ changed: [], moved: [], characters: 0 });
