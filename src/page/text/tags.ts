/**
 * What the tag of an element tells about its text: whether it runs on in the line, and whether it is left unread. Tag
 * names and attributes only: asking the style engine costs several milliseconds on a page that is not laid out yet.
 */

const words = (list: string) => new Set(list.split(" "));

/** Everything not named here begins a block of its own. */
const INLINE = words(
  "a abbr acronym b bdi bdo big button cite code data del dfn em font i img input ins kbd label mark math meter nobr " +
    "output picture progress q rb rbc rp rt rtc ruby s samp select slot small span strike strong sub sup svg textarea " +
    "time tt u var wbr",
);

/** Never on the page as text: what stands before and after them is one word. */
const INVISIBLE = words(
  "script style noscript template iframe object video audio canvas datalist rt rp head link meta title",
);

/** Text that is not the article's: navigation, forms, code. */
const FOREIGN = words(
  "nav aside dialog menu code pre kbd samp textarea select option button input label legend output meter progress svg math " +
    "fieldset",
);

// Not tablist, whatever the rules say of it: there are sites that have put whole articles into one.
const FOREIGN_ROLES = words(
  "banner contentinfo navigation search menu menubar complementary dialog alertdialog textbox combobox listbox button " +
    "form searchbox spinbutton toolbar tree",
);

/** Text containers in which an unknown element is a word of the sentence, not a block. */
const SENTENCE = words("p li h1 h2 h3 h4 h5 h6 dt dd td th figcaption blockquote");

/** The card's host element; names in the card are not marked. */
export const OWN_HOST = "on-record-card";

/** `invisible`: as if it were not there; `foreign`: it is there, but not read. */
export type Skip = "invisible" | "foreign" | undefined;

/** Why the element's text is left unread, judged by the element alone. */
export function skipOf(element: Element): Skip {
  const tag = element.localName;
  if (tag === OWN_HOST || INVISIBLE.has(tag) || element.hasAttribute("hidden")) return "invisible";
  // The browser shows a plain text as one <pre>.
  const isPlain = tag === "pre" && element.ownerDocument.contentType === "text/plain";
  if ((FOREIGN.has(tag) && !isPlain) || FOREIGN_ROLES.has(element.getAttribute("role") ?? "")) return "foreign";
  const editable = element.getAttribute("contenteditable");
  if (editable !== null && editable !== "false") return "foreign";
  if (tag === "header" || tag === "footer") return isOfTheSite(element) ? "foreign" : undefined;
  // Some content systems wrap the whole page in one form.
  if (tag === "form") return element.querySelector("h1,article,main") ? undefined : "foreign";
  return undefined;
}

/** A header or footer in no section is the site's: https://www.w3.org/TR/html-aria/#el-header. An article's is not. */
function isOfTheSite(element: Element): boolean {
  return !element.closest("article,main,section,[role=main],[role=article]");
}

/** Whether the element's text stands apart from what surrounds it. `parent` is the block around it. */
export function isBlock(element: Element, parent: Node): boolean {
  const tag = element.localName;
  if (INLINE.has(tag)) return false;
  // A custom element is a block to most who write one, but inside a sentence it is a part of the sentence.
  return !tag.includes("-") || !SENTENCE.has((parent as Element).localName);
}
