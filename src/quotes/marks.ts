import { isSpace } from "./paragraphs.ts";
import type { TextSpan } from "./types.ts";

/**
 * Families of quotation marks. A mark closes only one of its own family; inside the family the glyphs may mix
 * („…“, „…”, “…", ''…''), because newsrooms mix them.
 */
export type MarkFamily = "double" | "single" | "angle" | "corner";
/** What a mark can be where it stands. */
export type MarkRole = "open" | "close" | "either";

export interface Mark extends TextSpan {
  family: MarkFamily;
  role: MarkRole;
  glyph: string;
}

/** Words that begin with an apostrophe: no opening mark. */
const ELISION = /^(?:em|til|till|tis|twas|cause|bout|round|n|\d\ds?)(?![\p{L}\p{N}])/iu;
const MARK = /["“”„‟«»‹›「」『』‘’‚'`＂]/g;
const LETTER = /[\p{L}\p{N}]/u;

/** Every quotation mark of text[start, end) with the part it can play; apostrophes and inch signs left out. */
export function findMarks(text: string, start: number, end: number): Mark[] {
  const marks: Mark[] = [];
  const next = new RegExp(MARK);
  next.lastIndex = start;
  for (let found = next.exec(text); found !== null && found.index < end; found = next.exec(text)) {
    const at = found.index;
    // Two straight single marks or two grave accents stand for a double one (wire services, TeX).
    const doubled = (found[0] === "'" || found[0] === "`") && text[at + 1] === found[0] && at + 1 < end;
    const length = doubled ? 2 : 1;
    next.lastIndex = at + length;
    const mark = classify(text, start, end, at, length, found[0]);
    if (mark) marks.push(mark);
  }
  return marks;
}

function classify(text: string, start: number, end: number, at: number, length: number, glyph: string) {
  const before = at > start ? text.charCodeAt(at - 1) : 0x20;
  const after = at + length < end ? text.charCodeAt(at + length) : 0x20;
  const spaceBefore = isSpace(before) || isOpener(before) || isDash(before);
  const spaceAfter = isSpace(after);
  const mark = (family: MarkFamily, role: MarkRole): Mark => ({ start: at, end: at + length, family, role, glyph });
  // Straight marks tell by their neighbours: " opens before a word and closes after one.
  const bySides: MarkRole = spaceBefore && !spaceAfter ? "open" : !spaceBefore ? "close" : "either";
  switch (glyph) {
    case '"':
    case "＂":
      if (isDigit(before) && (spaceAfter || isDigit(after))) return mark("double", "close");
      return mark("double", bySides === "close" && LETTER.test(char(after)) && LETTER.test(char(before)) ? "either" : bySides);
    case "`":
      return length === 2 ? mark("double", "open") : undefined;
    case "„":
    case "‟":
      return mark("double", "open");
    case "“":
      // German closes with the mark that opens in English.
      return mark("double", spaceBefore ? "open" : "either");
    case "”":
      // Swedish and Finnish open with it as well.
      return mark("double", spaceBefore && !spaceAfter ? "either" : "close");
    case "«":
    case "‹":
      return mark("angle", spaceBefore || !spaceAfter ? (isWordEnd(before) ? "either" : "open") : spaceBefore ? "open" : "close");
    case "»":
    case "›":
      return mark("angle", spaceBefore && !spaceAfter ? "either" : "close");
    case "「":
    case "『":
      return mark("corner", "open");
    case "」":
    case "』":
      return mark("corner", "close");
    case "‘":
    case "‚":
      return ELISION.test(text.slice(at + 1, at + 8)) ? undefined : mark("single", "open");
    default: {
      if (length === 2) return mark("double", bySides);
      // ' and ’: an apostrophe between letters; an opening mark only where straight.
      const wordAfter = LETTER.test(char(after));
      if (!spaceBefore && wordAfter) return undefined;
      if (spaceBefore) {
        if (glyph !== "'" || spaceAfter || ELISION.test(text.slice(at + 1, at + 8))) return undefined;
        return mark("single", "open");
      }
      return mark("single", "close");
    }
  }
}

/** An apostrophe after a final s ("the workers' rights") looks like a closing mark. */
export function maybePossessive(text: string, mark: Mark): boolean {
  return mark.family === "single" && /[sSzZxX]/.test(text[mark.start - 1] ?? "") && isSpace(text.charCodeAt(mark.end));
}

function char(code: number): string {
  return String.fromCharCode(code);
}
function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
function isWordEnd(code: number): boolean {
  return LETTER.test(char(code)) || ".,!?…".includes(char(code));
}
function isOpener(code: number): boolean {
  return "([{<«„“‘「『\"'/=".includes(char(code)) || code === 0xbf || code === 0xa1;
}
function isDash(code: number): boolean {
  return code === 0x2d || (code >= 0x2010 && code <= 0x2015);
}
