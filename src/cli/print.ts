import type { Article } from "../article/types.ts";
import type { ArticleStatement, TextSpan } from "../quotes/types.ts";

const INDENT = "    ";

/** An article's statements for a person to read. */
export function printed(
  file: string,
  article: Article,
  statements: readonly ArticleStatement[],
  columns = 100,
): string {
  const width = Math.max(40, Math.min(columns, 120));
  const { title, byline, publisher, published, url } = article;
  const lines = [title ?? file];
  const about = [publisher, byline && `by ${byline}`, published?.slice(0, 10)].filter(Boolean).join(", ");
  if (about) lines.push(about);
  if (url) lines.push(url);
  if (statements.length === 0) lines.push("", "No statements found.");
  for (const statement of statements) {
    lines.push("", heading(article.text, statement), ...wrap(content(article.text, statement), width));
  }
  return `${lines.map(harmless).join("\n")}\n`;
}

/** "Sergey Lavrov (“he”) said, direct" */
function heading(text: string, { speaker, cue, resolved, form }: ArticleStatement): string {
  const phrase = speaker && oneLine(text, speaker);
  const name = resolved?.name ?? phrase ?? "Speaker not found";
  const as = phrase && phrase !== name ? ` (as “${phrase}”)` : "";
  const verb = cue ? `, “${oneLine(text, cue)}”` : "";
  return `${name}${as}${verb}: ${form}`;
}

/** The parts as the article has them; a direct one is given in the marks its span leaves out. */
function content(text: string, { parts, form }: ArticleStatement): string {
  const said = parts.map((part) => oneLine(text, part)).join(" […] ");
  return form === "direct" ? `“${said}”` : said;
}

const oneLine = (text: string, { start, end }: TextSpan): string => text.slice(start, end).replace(/\s+/g, " ");

/** Without what would steer a terminal: a page could hold it. */
const harmless = (line: string): string => line.replace(/\p{Cc}/gu, " ");

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = INDENT;
  for (const word of text.split(" ")) {
    if (line.length + word.length > width && line !== INDENT) {
      lines.push(line.trimEnd());
      line = INDENT;
    }
    line += `${word} `;
  }
  lines.push(line.trimEnd());
  return lines;
}
