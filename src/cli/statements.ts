import type { Recogniser } from "../names/tagger/recogniser.ts";
import { extractStatements } from "../quotes/extract.ts";
import type { ArticleStatement, TextSpan } from "../quotes/types.ts";

/** A statement as the command line writes it. Spans are pairs [start, end). */
export interface WrittenStatement extends TextSpan {
  kind: ArticleStatement["form"];
  parts: [number, number][];
  /** The pieces between quotation marks. */
  quoted: [number, number][];
  speaker?: TextSpan & { text: string };
  cue?: TextSpan & { text: string };
  resolved?: ArticleStatement["resolved"];
}

/** The statements of a text, with the names a recogniser finds in it as help. */
export function statementsOf(text: string, recogniser: Recogniser): ArticleStatement[] {
  return extractStatements(text, { names: recogniser.recognise(text) });
}

export function written(text: string, statement: ArticleStatement): WrittenStatement {
  const { start, end, form, parts, quoted, speaker, cue, resolved } = statement;
  const withText = (span: TextSpan) => ({ start: span.start, end: span.end, text: text.slice(span.start, span.end) });
  return {
    start,
    end,
    kind: form,
    parts: parts.map(pair),
    quoted: quoted.map(pair),
    ...(speaker && { speaker: withText(speaker) }),
    ...(cue && { cue: withText(cue) }),
    ...(resolved && { resolved }),
  };
}

const pair = ({ start, end }: TextSpan): [number, number] => [start, end];
