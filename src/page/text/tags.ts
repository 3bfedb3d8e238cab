/**
 * What the tag of an element tells about its text: whether it runs on in the line, and whether it is left unread. Tag
 * names and attributes only: asking the style engine costs several milliseconds on a page that is not laid out yet.
 */

import { OWN_HOST } from "./own-host.ts";

/** It runs on in the line; everything else begins a block of its own. */
const INLINE = 1;
/** Never on the page as text: what stands before and after it is one word. */
const INVISIBLE = 2;
/** Text that is not the article's: navigation, forms, code. */
const FOREIGN = 4;
/** A text container in which an unknown element is a word of the sentence, not a block. */
const SENTENCE = 8;
/** What surrounds it or lies in it decides whether it is read. */
const DEPENDS = 16;

/** One look tells all there is to know of a tag: this is asked of every element, in code that has just been loaded. */
const TAGS = new Map<string, number>();
for (const [traits, tags] of [
  [
    INLINE,
    "a abbr acronym b bdi bdo big cite data del dfn em font i img ins mark nobr picture q rb rbc rtc ruby s slot small " +
      "span strike strong sub sup time tt u var wbr",
  ],
  [INVISIBLE, `script style noscript template head link meta title ${OWN_HOST}`],
  [INLINE | INVISIBLE, "rt rp"],
  [INVISIBLE, "iframe object video audio canvas datalist"],
  [FOREIGN, "nav aside dialog menu legend fieldset option"],
  [INLINE | FOREIGN, "code kbd samp textarea select button input label output meter progress svg math"],
  [SENTENCE, "p li h1 h2 h3 h4 h5 h6 dt dd td th figcaption blockquote"],
  [DEPENDS, "pre header footer form"],
] as const) {
  for (const tag of tags.split(" ")) TAGS.set(tag, traits);
}

const FOREIGN_ROLES = new Set(
  // Not tablist, whatever the rules say of it: there are sites that have put whole articles into one.
  (
    "banner contentinfo navigation search menu menubar complementary dialog alertdialog textbox combobox listbox button " +
    "form searchbox spinbutton toolbar tree"
  ).split(" "),
);

/** `invisible`: as if it were not there; `foreign`: it is there, but not read. */
export type Skip = "invisible" | "foreign" | undefined;

/** Attributes that can make an element's text be left unread; `skipOf` of an element without them asks its tag alone. */
export const DECIDING = "[hidden],[role],[contenteditable]";

/**
 * Why the element's text is left unread, judged by the element alone.
 * @param deciding whether it may have one of the DECIDING attributes
 */
export function skipOf(element: Element, deciding = true): Skip {
  const tag = element.localName;
  const traits = TAGS.get(tag) ?? 0;
  if (traits & INVISIBLE || (deciding && element.hasAttribute("hidden"))) return "invisible";
  if (traits & FOREIGN) return "foreign";
  if (deciding) {
    const editable = element.getAttribute("contenteditable");
    if ((editable !== null && editable !== "false") || FOREIGN_ROLES.has(element.getAttribute("role") ?? "")) {
      return "foreign";
    }
  }
  return traits & DEPENDS && isOfTheSite(element, tag) ? "foreign" : undefined;
}

function isOfTheSite(element: Element, tag: string): boolean {
  // The browser shows a plain text as one <pre>.
  if (tag === "pre") return element.ownerDocument.contentType !== "text/plain";
  // Some content systems wrap the whole page in one form.
  if (tag === "form") return !element.querySelector("h1,article,main");
  // A header or footer in no section is the site's: https://www.w3.org/TR/html-aria/#el-header. An article's is not.
  return !element.closest("article,main,section,[role=main],[role=article]");
}

/** Whether the element's text stands apart from what surrounds it. `parent` is the block around it. */
export function isBlock(element: Element, parent: Node): boolean {
  const tag = element.localName;
  const traits = TAGS.get(tag);
  if (traits !== undefined) return !(traits & INLINE);
  // A custom element is a block to most who write one, but inside a sentence it is a part of the sentence.
  return !tag.includes("-") || !((TAGS.get((parent as Element).localName) ?? 0) & SENTENCE);
}
