import { walk } from "./walk.ts";

/** The name of the attribute that numbers an element; the number follows. */
const MARK = "data-was-";

/** Browsers nest no deeper than 512; no article needs half of it, and Readability climbs from every paragraph. */
const DEEPEST = 120;

/** What Readability judges by. Addresses of images and frames are left out: the copy must fetch nothing. */
const COPIED = ["class", "id", "href", "rel", "itemprop", "itemtype", "role", "dir", "lang"];

/** A copy of a page's text for Readability, which takes apart what it reads. */
export interface Skeleton {
  document: Document;
  /** The elements of the page whose own text stands in a part of the copy. */
  originals(content: Element): Set<Element>;
  /** How many elements it has. */
  size: number;
}

/**
 * Copies a document without scripts, styles, frames, images and what is hidden. The page itself is only read.
 *
 * Readability moves and renames elements, merges them, and parses its own copy anew, so each carries a number as the
 * NAME of an attribute: attributes survive all of it, and where two elements become one, it has both numbers.
 */
export function skeletonOf(page: Document, root: Element, title: string): Skeleton {
  const copy = page.cloneNode(false) as Document;
  const html = copy.appendChild(copy.createElement("html"));
  const head = html.appendChild(copy.createElement("head"));
  head.appendChild(copy.createElement("title")).textContent = title;
  const body = html.appendChild(copy.createElement("body"));

  const originals: Element[] = [];
  let text: Text | undefined;
  const path: Element[] = [body];
  walk(root, {
    enter(element, tag, depth) {
      text = undefined;
      const parent = path.at(-1) ?? body;
      if (tag === "html" || tag === "body" || depth > DEEPEST || !/^[a-z][a-z0-9-]*$/.test(tag)) {
        path.push(parent);
        return;
      }
      const made = copy.createElement(tag);
      for (const name of COPIED) {
        const value = element.getAttribute(name);
        if (value !== null) made.setAttribute(name, value);
      }
      made.setAttribute(MARK + originals.length, "");
      originals.push(element);
      path.push(parent.appendChild(made));
    },
    leave() {
      text = undefined;
      path.pop();
    },
    text(node) {
      // Neighbours become one: linkedom makes a node of every entity, and cannot parse anew what has very many.
      if (text) text.data += node.data;
      else text = (path.at(-1) ?? body).appendChild(copy.createTextNode(node.data));
    },
  });

  return {
    document: copy,
    size: originals.length,
    originals(content) {
      const found = new Set<Element>();
      // Not getElementsByTagName: linkedom's knows no "*".
      for (const element of [content, ...content.querySelectorAll("*")]) {
        for (const name of element.getAttributeNames()) {
          const original = name.startsWith(MARK) ? originals[Number(name.slice(MARK.length))] : undefined;
          if (original) found.add(original);
        }
      }
      return found;
    },
  };
}
