import type { NameMention } from "./mentions.ts";
import { genderOfFirstName } from "./people-words.ts";
import type { ArticleStatement } from "./types.ts";

/** How many paragraphs back somebody may have been named who speaks without being said to. */
const REACH = 1;
/** Whom so many have been named since took no turn. */
const MOST = 12;

/**
 * Whose turn it is to speak: the people the reporter has named since the last statement. A quotation without attribution
 * after "John Smith frowned." is John Smith's.
 */
export class Turn {
  #named: { mention: NameMention; paragraph: number }[] = [];

  /** A sentence that tells and quotes nobody. */
  told(mentions: readonly NameMention[], paragraph: number): void {
    for (const mention of mentions) if (isPerson(mention)) this.#named.push({ mention, paragraph });
    if (this.#named.length > MOST) this.#named = this.#named.slice(-MOST);
  }

  spoken(): void {
    if (this.#named.length > 0) this.#named = [];
  }

  /**
   * Who took the turn from the last speaker: one who was the subject of a sentence; "nobody" where several were named;
   * undefined where the last speaker goes on.
   */
  taken(text: string, last: ArticleStatement | undefined, paragraph: number): NameMention | "nobody" | undefined {
    const before = last?.speaker ? text.slice(last.speaker.start, last.speaker.end) : "";
    const others = this.#named.filter(({ mention }) => !before.includes(surname(mention)));
    const subject = others.findLast((one) => one.mention.subject);
    if (!subject || paragraph - subject.paragraph > REACH) return undefined;
    const several = others.some(({ mention }) => surname(mention) !== surname(subject.mention));
    return several ? "nobody" : subject.mention;
  }
}

function surname({ words }: NameMention): string {
  return words.at(-1) ?? "";
}

/** Surely a person: a recogniser says so, or a title or given name does. */
function isPerson({ type, titled, words }: NameMention): boolean {
  if (type) return type === "PER";
  return titled || (words.length > 1 && genderOfFirstName((words[0] ?? "").toLowerCase()) !== undefined);
}
