/** More elements than this are not parsed: linkedom takes some 30 microseconds for each. */
const MOST_ELEMENTS = 30_000;

/** Nor more nodes: every entity and every stray "<" in a text begins a new one. */
const MOST_NODES = 100_000;

/** Browsers nest no deeper than 512; linkedom's parser takes the square of the depth. */
const DEEPEST = 200;

/** Tags with more attributes than a page has use for lose them. */
const LONGEST_TAG = 100_000;

/** They do not nest in themselves, and their end tags may be left out: no measure of depth. */
const SHALLOW = new Set(
  "p li dt dd tr td th thead tbody tfoot option area base br col embed hr img input link meta source track wbr".split(
    " ",
  ),
);

/** No text for reading. Scripts that hold linked data are kept. */
const LEFT_OUT = new Set(["script", "style", "svg", "math"]);

/**
 * A page's HTML as linkedom's parser can bear it: no scripts, styles and comments, bounded in depth and number of
 * elements, and in an html element, which linkedom does not make up as browsers do. One pass over the text.
 */
export function leanHtml(html: string): { html: string; whole: boolean } {
  const kept: string[] = [];
  let from = 0;
  let depth = 0;
  let elements = 0;
  let nodes = 0;
  let entity = html.indexOf("&");
  let whole = true;
  /** Leaves out [start, end). */
  const cut = (start: number, end: number): void => {
    kept.push(html.slice(from, start));
    from = end;
  };
  /** Whether the nodes up to a place are more than can be borne; then the page ends there. */
  const isFull = (at: number): boolean => {
    for (; entity >= 0 && entity < at && nodes <= MOST_NODES; entity = html.indexOf("&", entity + 1)) nodes++;
    if (++nodes <= MOST_NODES && elements <= MOST_ELEMENTS) return false;
    cut(Math.max(from, nodes > MOST_NODES && entity >= 0 ? Math.min(at, entity) : at), html.length);
    whole = false;
    return true;
  };
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at)) {
    if (isFull(at)) break;
    if (html.startsWith("<!--", at)) {
      const end = after(html, "-->", at + 2);
      cut(at, end);
      at = end;
      continue;
    }
    const name = nameAt(html, at + 1);
    if (!name) {
      const closing = html[at + 1] === "/" ? nameAt(html, at + 2) : "";
      if (closing && !SHALLOW.has(closing)) {
        const end = after(html, ">", at);
        // The end of a tag that was left out for its depth is left out with it.
        if (depth-- > DEEPEST) cut(at, end);
        depth = Math.max(0, depth);
        at = end;
      } else at++;
      continue;
    }
    const end = tagEnd(html, at);
    elements++;
    const close = LEFT_OUT.has(name) ? closingTag(html, name, end) : -1;
    if (close >= 0) {
      if (name !== "script" || !/ld\+json/i.test(html.slice(at, Math.min(end, at + 500)))) cut(at, close);
      at = close;
      continue;
    }
    if (!SHALLOW.has(name) && ++depth > DEEPEST) cut(at, end);
    else if (end - at > LONGEST_TAG) cut(at + 1 + name.length, end - 1);
    at = end;
  }
  if (whole) isFull(html.length);
  kept.push(html.slice(from));
  const lean = kept.join("");
  const begins = /^\s*(?:<!doctype[^>]*>)?\s*<html[\s>]/i.test(lean);
  return { html: begins ? lean : `<html><body>${lean}</body></html>`, whole };
}

/** The lower-case name of a tag, if one begins here. */
function nameAt(html: string, at: number): string {
  const code = html.charCodeAt(at) | 0x20;
  if (!(code >= 0x61 && code <= 0x7a)) return "";
  return /^[^\s/>]{1,60}/.exec(html.slice(at, at + 60))?.[0].toLowerCase() ?? "";
}

/** Behind the ">" of a tag; one within a quoted attribute does not end it. */
function tagEnd(html: string, at: number): number {
  for (let i = at + 1; i < html.length; i++) {
    const code = html.charCodeAt(i);
    if (code === 0x3e) return i + 1;
    // A quote opens a value only after "=": a stray one would swallow the page.
    if ((code === 0x22 || code === 0x27) && html[i - 1] === "=") {
      const close = html.indexOf(html[i] ?? "", i + 1);
      if (close < 0) return html.length;
      i = close;
    }
  }
  return html.length;
}

/** Behind the end tag. A script that is not closed takes all that follows, as in browsers; -1 for others. */
function closingTag(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}(?=[\\s/>])`, "gi");
  closing.lastIndex = from;
  const found = closing.exec(html);
  if (found) return after(html, ">", found.index);
  return name === "script" || name === "style" ? html.length : -1;
}

/** Behind the next occurrence, or the end of the text. */
function after(html: string, what: string, from: number): number {
  const at = html.indexOf(what, from);
  return at < 0 ? html.length : at + what.length;
}
