/** From what the editor wrote, once it is checked, to the record that ships. */
import type { Entity, Pack, Span, Statement, TextQuoteSelector } from "../src/record/schema.ts";
import type { EditedStatement, Passage } from "./editor-schema.ts";
import type { Corpus } from "./model.ts";
import { namesOf } from "./names-data.ts";

/** Characters of context on either side: enough to tell two equal passages apart, few enough to survive small edits. */
const CONTEXT = 32;

/** The record as one plain object; keys and lists in the order of the files, so the same corpus gives the same bytes. */
export function emitRecord(corpus: Corpus): Pack {
  const { pack, sources, notes, reported, statements, texts } = corpus;
  return {
    ...pack.content,
    sources: sources.content.map((source) => ({ ...source, text: texts.get(source.id) ?? "" })),
    entities: corpus.entities.map((entity): Entity => ({ ...entity.content, names: namesOf(corpus, entity.content) })),
    statements: statements.content.map((statement) => emitStatement(corpus, statement)),
    notes: notes.content,
    reported: reported.content,
  };
}

function emitStatement(corpus: Corpus, edited: EditedStatement): Statement {
  const { text, occasion, date, quoted, wordTags, ...rest } = edited;
  const index = corpus.sources.content.findIndex((source) => source.id === edited.source);
  const moment = occasion ?? corpus.sources.content[index]?.occasion;
  if (!moment) corpus.sources.fail([index], `no occasion for ${edited.id}`);
  const selector = selectorFor(corpus.texts.get(edited.source) ?? "", edited.span);
  if (!selector) {
    const at = corpus.statements.content.indexOf(edited);
    corpus.statements.fail(
      [at, "span"],
      "the passage and what stands around it occur twice: no selector can tell them apart",
    );
  }
  return {
    ...rest,
    occasion: moment,
    date: date ?? moment.date,
    quoted: edited.kind === "direct" ? [edited.span] : quoted.map(spanOf),
    selector,
    wordTags: wordTags.map((passage) => ({ span: spanOf(passage), tag: passage.tag })),
  };
}

/** W3C TextQuoteSelector for a span, or undefined where prefix + exact + suffix is not unique in the text. */
export function selectorFor(text: string, { start, end }: Span): TextQuoteSelector | undefined {
  const selector = {
    prefix: text.slice(wholeCharacter(text, Math.max(0, start - CONTEXT)), start),
    exact: text.slice(start, end),
    suffix: text.slice(end, wholeCharacter(text, Math.min(text.length, end + CONTEXT))),
  };
  const whole = selector.prefix + selector.exact + selector.suffix;
  return text.indexOf(whole) === text.lastIndexOf(whole) ? selector : undefined;
}

/** Moves an offset out of the middle of a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset + 1 : offset;
}

const spanOf = ({ start, end }: Passage): Span => ({ start, end });
