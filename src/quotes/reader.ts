import { attributions } from "./attribute.ts";
import type { Attribution } from "./attribution.ts";
import { trimEnd } from "./clause.ts";
import { formOf, quotedPieces, spanOf, speakerSpan } from "./form.ts";
import { has, type Range } from "./grammar.ts";
import type { NameMention } from "./mentions.ts";
import type { Quotation } from "./pair-marks.ts";
import type { Unresolved } from "./resolve.ts";
import type { Sentence } from "./sentences.ts";
import { subjectBefore } from "./subject-before.ts";
import type { Token } from "./tokens.ts";
import { Turn } from "./turn.ts";
import type { ArticleStatement, TextSpan } from "./types.ts";
import { verbless } from "./verbless.ts";
import { Word } from "./words.ts";

/** A quotation of fewer characters goes on with no attribution before it. */
const SHORTEST_CONTINUATION = 8;

/**
 * Reads an article sentence by sentence and carries what goes beyond one: who is to speak next ("He continued:"), a
 * quotation over several paragraphs, a quotation without attribution after an attributed one.
 */
export class Reader {
  readonly found: Unresolved[] = [];
  readonly #text: string;
  #announced: { speaker?: TextSpan; cue?: TextSpan } | undefined;
  #last: ArticleStatement | undefined;
  /** The last statement of this paragraph, which a bare quotation goes on with. */
  #here: ArticleStatement | undefined;
  /** The statement that the paragraph before ended with: a paragraph that is one quotation goes on with it. */
  #before: ArticleStatement | undefined;
  /** The statement that the last sentence gave, or went on with. */
  #tail: ArticleStatement | undefined;
  /**
   * A quotation over several paragraphs, and the statement it goes on with unless its last paragraph names a speaker of
   * its own.
   */
  #joining: { into: ArticleStatement; statement: ArticleStatement } | undefined;
  /** A quotation over several paragraphs whose speaker is named at its end. */
  #pending: ArticleStatement | undefined;
  #paragraph = 0;
  readonly #turn = new Turn();

  constructor(text: string) {
    this.#text = text;
  }

  /**
   * @param known whether a word can be the name of somebody who speaks.
   * @param named the names of each sentence.
   */
  paragraph(
    tokens: readonly Token[],
    cut: readonly Sentence[],
    number: number,
    known: (name: Token) => boolean,
    named: readonly (readonly NameMention[])[],
  ): void {
    this.#paragraph = number;
    this.#before = this.#tail;
    this.#here = undefined;
    this.#tail = undefined;
    cut.forEach((sentence, index) => {
      this.#tail = undefined;
      const found = attributions(this.#text, tokens, sentence);
      if (found.length > 0) for (const one of found) this.#take(tokens, one, sentence);
      else if (!this.#goesOn(tokens, sentence)) {
        const one = verbless(tokens, sentence, known);
        if (one) this.#take(tokens, one, sentence);
        else if (!this.#bare(tokens, sentence)) this.#turn.told(named[index] ?? [], number);
      }
    });
  }

  #take(tokens: readonly Token[], attribution: Attribution, sentence: Sentence): void {
    if (attribution.content.length === 0) {
      this.#announced = {};
      if (attribution.speaker) this.#announced.speaker = spanOf(tokens, attribution.speaker);
      if (attribution.cue) this.#announced.cue = spanOf(tokens, attribution.cue);
      return;
    }
    const statement = make(tokens, attribution.content);
    if (attribution.speaker) statement.speaker = speakerSpan(tokens, attribution.speaker);
    if (attribution.cue) statement.cue = spanOf(tokens, attribution.cue);
    const first = tokens[attribution.content[0]?.from ?? -1];
    if (first?.quotation?.continues) this.#joinBefore(statement);
    this.#announced = undefined;
    this.#add(statement, antecedentOf(tokens, attribution.speaker, sentence));
    const added = this.found.at(-1);
    if (added && attribution.label) added.label = true;
  }

  /** The attribution stands behind the last paragraph of a quotation over several: it holds for all of them. */
  #joinBefore(statement: ArticleStatement): void {
    const pending = this.#pending;
    const before = pending ?? this.found.at(-1)?.statement;
    if (!before || (!pending && before !== this.#last)) return;
    if (!pending) this.found.pop();
    this.#pending = undefined;
    statement.parts.unshift(...before.parts);
    statement.quoted.unshift(...before.quoted);
    statement.start = before.start;
  }

  /** A sentence that begins with a quotation right after an attributed one: the same speaker goes on. */
  #goesOn(tokens: readonly Token[], sentence: Sentence): boolean {
    const quotation = tokens[sentence.from]?.quotation;
    if (!quotation) return false;
    const to = trimEnd(tokens, sentence.from, sentence.to);
    const into = quotation.continues ? (this.#pending ?? this.#last) : this.#here;
    if (!into || (!quotation.continues && this.#turn.taken(this.#text, into, this.#paragraph))) return false;
    if (!quotation.continues && quotation.inner.end - quotation.inner.start < SHORTEST_CONTINUATION) return false;
    lengthen(into, make(tokens, [{ from: sentence.from, to }]));
    if (into !== this.#pending) {
      if (quotation.continues) this.#here = into;
      this.#tail = into;
      if (this.#joining?.statement === into && !quotation.open) this.#unite(this.#joining);
    }
    return true;
  }

  /**
   * A sentence that is nothing but a quotation: said by whom the sentence before announced, who was named since, or who
   * spoke last. Whether it is one.
   */
  #bare(tokens: readonly Token[], sentence: Sentence): boolean {
    const quotation = tokens[sentence.from]?.quotation;
    const announced = this.#announced;
    this.#announced = undefined;
    if (!quotation || !onlyQuoted(tokens, sentence) || isHeading(this.#text, quotation)) return false;
    const other =
      announced || quotation.continues ? undefined : this.#turn.taken(this.#text, this.#last, this.#paragraph);
    const speaker = announced?.speaker ?? (other ? spanOfMention(other) : this.#last?.speaker);
    if (!speaker && !quotation.open && other !== "nobody" && !this.#last) return true;
    const before = this.#before;
    const statement = make(tokens, [{ from: sentence.from, to: trimEnd(tokens, sentence.from, sentence.to) }]);
    const goesOn = !announced && !other && before && before === this.#last && isInterrupted(before);
    const into = goesOn ? before : undefined;
    if (into && !quotation.open) {
      lengthen(into, statement);
      this.#here = into;
      this.#tail = into;
      this.#turn.spoken();
      return true;
    }
    if (!speaker && quotation.open) {
      this.#pending = statement;
      return true;
    }
    if (speaker) statement.speaker = speaker;
    if (announced?.cue) statement.cue = announced.cue;
    this.#add(statement);
    if (into) this.#joining = { into, statement };
    return true;
  }

  /** The quotation over several paragraphs has ended, and nobody else was named: it is more of what was said before. */
  #unite({ into, statement }: { into: ArticleStatement; statement: ArticleStatement }): void {
    this.#joining = undefined;
    if (this.found.at(-1)?.statement !== statement) return;
    this.found.pop();
    lengthen(into, statement);
    this.#last = into;
    this.#here = into;
    this.#tail = into;
  }

  #add(statement: ArticleStatement, antecedent?: TextSpan): void {
    this.#turn.spoken();
    this.found.push({ statement, paragraph: this.#paragraph, ...(antecedent && { antecedent }) });
    this.#last = statement;
    this.#here = statement;
    this.#tail = statement;
    this.#pending = undefined;
  }
}

function spanOfMention(mention: NameMention | "nobody"): TextSpan | undefined {
  return mention === "nobody" ? undefined : { start: mention.start, end: mention.end };
}

function make(tokens: readonly Token[], content: readonly Range[]): ArticleStatement {
  const parts = content.map((range) => spanOf(tokens, range));
  const start = parts[0]?.start ?? 0;
  const end = parts.at(-1)?.end ?? start;
  return { start, end, form: formOf(tokens, content), parts, quoted: quotedPieces(tokens, content) };
}

/** “…,” she said: a quotation that the words on its speaker interrupt, and that may go on in the next paragraph. */
function isInterrupted({ form, parts, speaker }: ArticleStatement): boolean {
  return form === "direct" && speaker !== undefined && speaker.start >= (parts[0]?.end ?? 0);
}

/** The statement goes on with another passage. */
function lengthen(into: ArticleStatement, more: ArticleStatement): void {
  into.parts.push(...more.parts);
  into.quoted.push(...more.quoted);
  into.end = more.end;
  if (more.form !== into.form) into.form = "mixed";
}

/** The phrase before "who", "which" or "that". */
function antecedentOf(tokens: readonly Token[], speaker: Range | undefined, sentence: Sentence): TextSpan | undefined {
  if (!speaker || !has(tokens[speaker.from], Word.Relative) || speaker.to - speaker.from > 1) return undefined;
  const end = tokens[speaker.from - 1]?.lower === "," ? speaker.from - 1 : speaker.from;
  const phrase = subjectBefore(tokens, sentence.from, end);
  return phrase && spanOf(tokens, phrase);
}

function onlyQuoted(tokens: readonly Token[], sentence: Sentence): boolean {
  for (let i = sentence.from; i < sentence.to; i++) if (tokens[i]?.kind === "word") return false;
  return true;
}

/** ‘Songs outlive people’ in a line of its own, ‘Legend in the Coal Fields’: a heading, or the name of a work. */
function isHeading(text: string, { inner, open, continues }: Quotation): boolean {
  if (inner.end - inner.start > 100) return false;
  const said = text.slice(inner.start, inner.end);
  if (!open && !continues && !/[.!?…,;:—–-]\s*$/.test(said)) return true;
  const words = said.match(/[\p{L}’']{4,}/gu) ?? [];
  return words.length > 0 && words.length < 9 && words.every((word) => /^\p{Lu}/u.test(word));
}
