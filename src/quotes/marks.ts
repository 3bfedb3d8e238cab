import { isSpace } from "./paragraphs.ts";
import type { TextSpan } from "./types.ts";

/**
 * Families of quotation marks. A mark closes only one of its own family; inside the family the glyphs may mix
 * („…“, „…”, “…", ''…''), because newsrooms mix them.
 */
export type MarkFamily = "double" | "single" | "angle" | "corner";
/** What a mark can be where it stands. */
type MarkRole = "open" | "close" | "either";

export interface Mark extends TextSpan {
  family: MarkFamily;
  role: MarkRole;
  glyph: string;
}

/** Words that begin with an apostrophe: no opening mark. */
const ELISION = /^(?:em|til|till|tis|twas|cause|bout|round|n|\d\ds?)(?![\p{L}\p{N}])/iu;
const OPENERS = new Set([..."([{<«„“‘「『\"'/=¿¡"].map((mark) => mark.charCodeAt(0)));
const LETTER = /[\p{L}\p{N}]/u;

/** Every quotation mark of text[start, end) with the part it can play; apostrophes and inch signs left out. */
export function findMarks(text: string, start: number, end: number): Mark[] {
  const marks: Mark[] = [];
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (!isMark(code)) continue;
    // Two single marks or two grave accents stand for a double one (wire services, TeX): ''no'', “no,’’.
    const twice = code === 0x27 || code === 0x60 || code === 0x2018 || code === 0x2019;
    const doubled = twice && at + 1 < end && text.charCodeAt(at + 1) === code;
    const length = doubled ? 2 : 1;
    const mark = classify(text, start, end, at, length, char(code));
    if (mark) marks.push(mark);
    at += length - 1;
  }
  return marks;
}

/** " ' ` « » and the marks of the blocks General Punctuation, CJK and full width. */
function isMark(code: number): boolean {
  if (code < 0x80) return code === 0x22 || code === 0x27 || code === 0x60;
  if (code >= 0x2018 && code <= 0x201f) return code !== 0x201b;
  return (
    code === 0xab ||
    code === 0xbb ||
    code === 0x2039 ||
    code === 0x203a ||
    (code >= 0x300c && code <= 0x300f) ||
    code === 0xff02
  );
}

function classify(text: string, start: number, end: number, at: number, length: number, glyph: string) {
  const before = at > start ? text.charCodeAt(at - 1) : 0x20;
  const after = at + length < end ? text.charCodeAt(at + length) : 0x20;
  const spaceBefore = isSpace(before) || isOpener(before) || isDash(before);
  const spaceAfter = isSpace(after);
  // Straight marks tell by their neighbours: " opens before a word and closes after one.
  const bySides: MarkRole = spaceBefore && !spaceAfter ? "open" : !spaceBefore ? "close" : "either";
  switch (glyph) {
    case '"':
    case "＂":
      if (isDigit(before) && (spaceAfter || isDigit(after))) return mark(at, length, glyph, "double", "close");
      return mark(
        at,
        length,
        glyph,
        "double",
        bySides === "close" && isLetter(after) && isLetter(before) ? "either" : bySides,
      );
    case "`":
      return length === 2 ? mark(at, length, glyph, "double", "open") : undefined;
    case "„":
    case "‟":
      return mark(at, length, glyph, "double", "open");
    case "“":
      // German closes with the mark that opens in English.
      return mark(at, length, glyph, "double", spaceBefore ? "open" : "either");
    case "”":
      // Swedish and Finnish open with it as well.
      return mark(at, length, glyph, "double", spaceBefore && !spaceAfter ? "either" : "close");
    case "«":
    case "‹":
      return mark(
        at,
        length,
        glyph,
        "angle",
        spaceBefore || !spaceAfter ? (isWordEnd(before) ? "either" : "open") : spaceBefore ? "open" : "close",
      );
    case "»":
    case "›":
      return mark(at, length, glyph, "angle", spaceBefore && !spaceAfter ? "either" : "close");
    case "「":
    case "『":
      return mark(at, length, glyph, "corner", "open");
    case "」":
    case "』":
      return mark(at, length, glyph, "corner", "close");
    case "‘":
      if (length === 2) return mark(at, length, glyph, "double", "open");
      return ELISION.test(text.slice(at + 1, at + 8)) ? undefined : mark(at, length, glyph, "single", "open");
    case "‚":
      return ELISION.test(text.slice(at + 1, at + 8)) ? undefined : mark(at, length, glyph, "single", "open");
    default: {
      if (length === 2) return mark(at, length, glyph, "double", bySides);
      // ' and ’: an apostrophe between letters; an opening mark only where straight.
      const wordAfter = isLetter(after);
      if (!spaceBefore && wordAfter) return undefined;
      if (spaceBefore) {
        if (glyph !== "'" || spaceAfter || ELISION.test(text.slice(at + 1, at + 8))) return undefined;
        return mark(at, length, glyph, "single", "open");
      }
      return mark(at, length, glyph, "single", "close");
    }
  }
}

function mark(at: number, length: number, glyph: string, family: MarkFamily, role: MarkRole): Mark {
  return { start: at, end: at + length, family, role, glyph };
}

/** An apostrophe after a final s ("the workers' rights") looks like a closing mark. */
export function maybePossessive(text: string, mark: Mark): boolean {
  return mark.family === "single" && /[sSzZxX]/.test(text[mark.start - 1] ?? "") && isSpace(text.charCodeAt(mark.end));
}

function isLetter(code: number): boolean {
  if (code < 0x80) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a ? true : isDigit(code);
  return LETTER.test(char(code));
}
function char(code: number): string {
  return String.fromCharCode(code);
}
function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
function isWordEnd(code: number): boolean {
  return isLetter(code) || ".,!?…".includes(char(code));
}
function isOpener(code: number): boolean {
  return OPENERS.has(code);
}
function isDash(code: number): boolean {
  return code === 0x2d || (code >= 0x2010 && code <= 0x2015);
}
