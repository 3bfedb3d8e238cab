/** The text of a part of the page at a glance: put together by the engine, neither block by block nor node by node. */
import { OWN_HOST } from "./own-host.ts";

/**
 * All that is invisible (`tags.ts`), since what stands before and after it is one word; and of what is not read besides,
 * what most pages have many words of.
 */
const UNREAD = `script,style,noscript,template,title,rt,rp,iframe,object,video,audio,canvas,datalist,[hidden],nav,aside,${OWN_HOST}`;

/**
 * All that a reader of blocks would come across in the part, and some more: where two blocks meet, their words are one, and
 * a line break is nothing. Without what stands in shadow trees.
 */
export function wholeText(part: Node): string {
  const { nodeType } = part;
  const isElement = nodeType === Node.ELEMENT_NODE;
  if (!isElement && nodeType !== Node.DOCUMENT_FRAGMENT_NODE) return part.textContent ?? "";
  if (isElement && (part as Element).closest(UNREAD)) return "";
  const unread = (part as ParentNode).querySelectorAll(UNREAD);
  if (!unread.length) return part.textContent ?? "";
  const range = (part.ownerDocument as Document).createRange();
  range.selectNodeContents(part);
  let text = "";
  let last: Element | undefined;
  for (const element of unread) {
    if (last?.contains(element)) continue;
    last = element;
    range.setEndBefore(element);
    text += range;
    // Its end goes along.
    range.setStartAfter(element);
  }
  range.setEnd(part, part.childNodes.length);
  return text + range;
}
