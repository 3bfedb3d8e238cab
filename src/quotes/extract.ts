import { type Attribution, attributions } from "./attribute.ts";
import { formOf, quotedPieces, spanOf } from "./form.ts";
import { type Quotation, quotations } from "./pair-marks.ts";
import { paragraphs } from "./paragraphs.ts";
import { type Sentence, sentences } from "./sentences.ts";
import { type Token, tokenise } from "./tokens.ts";
import type { ArticleStatement, TextSpan } from "./types.ts";

interface State {
  statements: ArticleStatement[];
  announced: { speaker?: TextSpan; cue?: TextSpan } | undefined;
  last: ArticleStatement | undefined;
}

export function extract(text: string): ArticleStatement[] {
  const state: State = { statements: [], announced: undefined, last: undefined };
  const all = [...paragraphs(text)];
  let open: Quotation | undefined;
  all.forEach((paragraph, index) => {
    const quoted = quotations(text, paragraph, open, all[index + 1]);
    const tokens = tokenise(text, paragraph, quoted);
    readParagraph(text, tokens, state);
    const final = quoted[quoted.length - 1];
    open = final?.open ? final : undefined;
  });
  return state.statements;
}

function readParagraph(text: string, tokens: readonly Token[], state: State): void {
  let inParagraph: ArticleStatement | undefined;
  for (const sentence of sentences(text, tokens)) {
    const found = attributions(text, tokens, sentence);
    if (found.length === 0) {
      const first = tokens[sentence.from];
      if (first?.quotation) {
        const bare = sentence.to - sentence.from === 1 || onlyQuoted(tokens, sentence);
        if (inParagraph && inParagraph.form !== "indirect" && first.quotation.inner.end - first.quotation.inner.start > 8) {
          extend(inParagraph, tokens, { from: sentence.from, to: lastWord(tokens, sentence) });
          continue;
        }
        if (first.quotation.continues && state.last) { extend(state.last, tokens, sentence); continue; }
        if (bare) {
          const speaker = state.announced?.speaker ?? state.last?.speaker;
          const cue = state.announced?.cue;
          if (speaker) {
            const s = make(tokens, { content: [{ from: sentence.from, to: lastWord(tokens, sentence) }] });
            s.speaker = speaker;
            if (cue) s.cue = cue;
            state.statements.push(s);
            state.last = s;
            inParagraph = s;
          }
        }
      }
      state.announced = undefined;
      continue;
    }
    for (const a of found) {
      if (a.content.length === 0) {
        state.announced = { ...(a.speaker && { speaker: spanOf(tokens, a.speaker) }), ...(a.cue && { cue: spanOf(tokens, a.cue) }) };
        continue;
      }
      const s = make(tokens, a);
      const firstTok = tokens[a.content[0]?.from ?? -1];
      if (firstTok?.quotation?.continues && state.last && state.statements[state.statements.length-1] === state.last) {
        // the attribution that comes at the end of a quotation over several paragraphs
        const prev = state.statements.pop() as ArticleStatement;
        s.parts.unshift(...prev.parts); s.quoted.unshift(...prev.quoted); s.start = prev.start;
      }
      state.statements.push(s);
      state.last = s;
      inParagraph = s;
      state.announced = undefined;
    }
  }
}
function lastWord(tokens: readonly Token[], s: Sentence) { let to = s.to; while (to > s.from + 1 && tokens[to-1]?.kind === "punctuation") to--; return to; }
function onlyQuoted(tokens: readonly Token[], s: Sentence) { for (let i = s.from; i < s.to; i++) if (tokens[i]?.kind === "word") return false; return true; }
function extend(s: ArticleStatement, tokens: readonly Token[], r: Sentence) {
  const span = spanOf(tokens, r);
  s.parts.push(span); s.end = span.end; s.quoted.push(...quotedPieces(tokens, [r]));
  if (formOf(tokens, [r]) !== s.form) s.form = "mixed";
}
function make(tokens: readonly Token[], a: Attribution): ArticleStatement {
  const parts = a.content.map((r) => spanOf(tokens, r)).sort((x, y) => x.start - y.start);
  const s: ArticleStatement = { start: parts[0]?.start ?? 0, end: parts[parts.length - 1]?.end ?? 0, form: formOf(tokens, a.content), parts, quoted: quotedPieces(tokens, a.content) };
  if (a.speaker) s.speaker = spanOf(tokens, a.speaker);
  if (a.cue) s.cue = spanOf(tokens, a.cue);
  return s;
}
