/** What the corpus calls the source's words are the source's characters, and stand in the marks that it says they do. */
import type { Document } from "./document.ts";
import type { EditedStatement, Passage } from "./editor-schema.ts";
import type { JsonPath } from "./json.ts";
import { isInMarks, quotedParts, type Stretch } from "./marks.ts";
import type { Corpus } from "./model.ts";

type List = Corpus["statements"];

/** @throws {CorpusError} at the first statement whose text, offsets or quotation marks are not the source's. */
export function checkPassages(corpus: Corpus): void {
  checkNoise(corpus);
  const seen = new Map<string, string>();
  corpus.statements.content.forEach((statement, index) => {
    const text = corpus.texts.get(statement.source) ?? "";
    const list = corpus.statements;
    checkCharacters(list, [index, "span"], { ...statement.span, text: statement.text }, text);
    for (const part of ["quoted", "wordTags"] as const) {
      for (const [at, passage] of statement[part].entries())
        checkPart(list, [index, part, at], passage, statement, text);
    }
    checkMarks(list, index, statement, text);
    const place = `${statement.source} ${statement.span.start} ${statement.span.end}`;
    const twin = seen.get(place);
    if (twin) list.fail([index, "span"], `the same passage is “${twin}” already`);
    seen.set(place, statement.id);
  });
}

function checkNoise({ sources, texts }: Corpus): void {
  sources.content.forEach((source, index) => {
    const length = texts.get(source.id)?.length ?? 0;
    let last = 0;
    source.noise.forEach(({ span }, at) => {
      const path = [index, "noise", at, "span"];
      if (span.end > length) sources.fail(path, `the text has ${length} characters, the span ends at ${span.end}`);
      if (span.start < last) sources.fail(path, "noise spans must stand in order and apart");
      last = span.end;
    });
  });
}

/** Offsets and text must say the same; where they do not, says what stands there and where the words really are. */
function checkCharacters(list: Document<unknown>, path: JsonPath, passage: Passage, text: string): void {
  const { start, end } = passage;
  const found = text.slice(start, end);
  if (found === passage.text && end <= text.length) {
    if (passage.text !== passage.text.trim()) list.fail(path, "the passage begins or ends with a space");
    if (isInsideWord(text, start) || isInsideWord(text, end)) list.fail(path, "the passage cuts a word in two");
    return;
  }
  let same = 0;
  while (same < found.length && found[same] === passage.text[same]) same += 1;
  const elsewhere = text.indexOf(passage.text);
  const hint =
    elsewhere < 0
      ? "the words as written are nowhere in the source"
      : `the words as written stand at ${elsewhere}–${elsewhere + passage.text.length}`;
  list.fail(
    path,
    `the source has “${shorten(found)}” at ${start}–${end}, the corpus says “${shorten(passage.text)}”; ` +
      `first difference at ${start + same}; ${hint}`,
  );
}

function checkPart(list: List, path: JsonPath, passage: Passage, statement: EditedStatement, text: string): void {
  checkCharacters(list, path, passage, text);
  const { start, end } = statement.span;
  if (passage.start < start || passage.end > end) {
    list.fail(path, `${passage.start}–${passage.end} lies outside of the statement (${start}–${end})`);
  }
}

function checkMarks(list: List, index: number, statement: EditedStatement, text: string): void {
  const { kind, quoted } = statement;
  const { start, end } = statement.span;
  if (kind !== "mixed" && quoted.length > 0)
    list.fail([index, "quoted"], `only a mixed statement has quoted parts, not one that is ${kind}`);
  if (kind === "framing") return;
  const parts = quotedParts(text, start, end);
  if (kind === "direct") {
    if (!isInMarks(text, start, end))
      list.fail([index, "span"], "a direct statement stands between quotation marks, and these characters do not");
    if (parts.length > 0)
      list.fail([index, "span"], "a direct statement runs from mark to mark, and this one holds double marks itself");
  }
  if (kind === "indirect" && parts[0]) {
    const { start: from, end: to } = parts[0];
    list.fail(
      [index, "kind"],
      `“${text.slice(from, to)}” (${from}–${to}) is in quotation marks: then the statement is mixed`,
    );
  }
  if (kind === "mixed") checkMixed(list, index, quoted, parts, text);
}

/** Every part in marks is declared, and every declared part is in marks: nothing is taken for his words, or missed. */
function checkMixed(
  list: List,
  index: number,
  quoted: readonly Passage[],
  parts: readonly Stretch[],
  text: string,
): void {
  const path = [index, "quoted"];
  if (quoted.length === 0) list.fail(path, "a mixed statement names its quoted parts");
  quoted.forEach((passage, at) => {
    const { start, end } = passage;
    if (!isInMarks(text, start, end)) {
      list.fail([...path, at], `“${shorten(passage.text)}” is not enclosed by quotation marks in the source`);
    }
    if (start < (quoted[at - 1]?.end ?? 0))
      list.fail([...path, at], "quoted parts stand in the source’s order, each once");
  });
  const missed = parts.find((part) => !quoted.some(({ start, end }) => start === part.start && end === part.end));
  if (missed) {
    const words = text.slice(missed.start, missed.end);
    list.fail(path, `“${words}” (${missed.start}–${missed.end}) is in quotation marks too`);
  }
}

function isInsideWord(text: string, offset: number): boolean {
  return /[\p{L}\p{N}]{2}/u.test(text.slice(Math.max(0, offset - 1), offset + 1)) && offset > 0;
}

function shorten(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 50)} … ${text.slice(-25)}`;
}
