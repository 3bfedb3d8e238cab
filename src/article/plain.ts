import { isoDate } from "./dates.ts";
import { isDate, isImprint, isNote } from "./phrases.ts";
import { sameWords } from "./same-words.ts";
import type { Article, Paragraph } from "./types.ts";

interface Line {
  start: number;
  end: number;
  text: string;
}

/** Lines before the text in which a date and a headline are looked for. */
const HEAD = 8;
const LONGEST_TITLE = 160;

/** "Read the full interview here.": the last sentence of a paragraph, its link lost. */
const LONGEST_POINTER = 200;
const POINTER_SENTENCE = /\s(?:Read|Watch|See|Listen to|Click|Find|View)\b[^.!?“”"]{3,140}\bhere\.?$/u;

/**
 * Reads an article that was saved as plain text, a paragraph a line. What a page's template left in it is passed over:
 * names of icons, the date, the headline and its repetition, credits, pointers to other articles.
 *
 * Every paragraph says where it stands in the file (`inFile`). Linear, never throws.
 */
export function readPlainArticle(file: string): Article {
  const lines = linesOf(file).filter(({ text }) => !isIconNames(text));
  const head = lines.slice(0, HEAD);
  const dated = head.find(({ text }) => isDate(text));
  const title = titleOf(head.filter((line) => line !== dated && !isNote(line.text)));
  const kept = lines.filter(
    ({ text }) => !isNote(text) && !(title && text.length <= 2 * LONGEST_TITLE && sameWords(text, title)),
  );
  while (kept.length > 1 && isImprint(kept.at(-1)?.text ?? "")) kept.pop();

  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const line of kept) {
    const text = withoutPointer(line.text);
    const end = start + text.length;
    const inFile = { start: line.start, end: line.start + text.length };
    paragraphs.push({ kind: "text", text, start, end, pieces: [], inFile });
    start = end + 1;
  }
  const published = isoDate(dated?.text);
  return {
    ...(title && { title }),
    ...(published && { published }),
    paragraphs,
    text: paragraphs.map(({ text }) => text).join("\n"),
    ...(paragraphs.length === 0 && { problem: "none" as const }),
  };
}

function linesOf(file: string): Line[] {
  const lines: Line[] = [];
  for (const { 0: line, index } of file.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const text = line.trim();
    const start = index + line.length - line.trimStart().length;
    if (text) lines.push({ start, end: start + text.length, text });
  }
  return lines;
}

function withoutPointer(text: string): string {
  const head = text.slice(0, -LONGEST_POINTER);
  return head + text.slice(head.length).replace(POINTER_SENTENCE, "");
}

/** No template has so many icons that their names are longer. */
const LONGEST_ICONS = 10_000;

/** The names of a template's icons run together: "icon closeicon searchicon share". */
function isIconNames(text: string): boolean {
  if (text.length > LONGEST_ICONS) return false;
  const words = text.split(/\s+/).length;
  const icons = text.split("icon").length - 1;
  return icons >= 4 && icons * 3 >= words;
}

/** A line that is given twice, or a first line that ends as no sentence does and has text after it. */
function titleOf(head: readonly Line[]): string | undefined {
  const [first, second] = head;
  if (!first || !second || first.text.length > LONGEST_TITLE) return undefined;
  if (sameWords(first.text, second.text)) return first.text;
  const isSentence = /[.!?…:;,"”’»]$/u.test(first.text) || /^["“‘«„]/u.test(first.text);
  return !isSentence && second.text.length > first.text.length ? first.text : undefined;
}
