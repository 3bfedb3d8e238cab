/** What a change of the page touches. */
import { OWN_HOST } from "./own-host.ts";
import { isBlock } from "./tags.ts";

/** The smallest part that is to be read again because of a change. */
export function noteChange(
  { target, type, addedNodes, removedNodes, previousSibling, nextSibling }: MutationRecord,
  to: Set<Node>,
): void {
  if (type === "attributes") to.add(target);
  else if (type === "characterData") to.add(target.parentNode ?? target);
  // What was added may be a block of its own or a word of the block it came into: that is looked up when it is read.
  for (const node of addedNodes) if (isOfThePage(node)) to.add(node.nodeType === Node.ELEMENT_NODE ? node : target);
  for (const node of removedNodes) {
    if (!isOfThePage(node)) continue;
    // To note the block itself is enough to have it dropped; what it leaves behind is as it was, but where a line goes on.
    to.add(node);
    if ([node, previousSibling, nextSibling].some((beside) => beside && runsOn(beside, target))) to.add(target);
  }
}

function isOfThePage(node: Node): boolean {
  return node.nodeType !== Node.COMMENT_NODE && (node as Element).localName !== OWN_HOST;
}

/** Whether the node is, or may hold, a part of the text around it. */
function runsOn(node: Node, parent: Node): boolean {
  if (node.nodeType === Node.TEXT_NODE) return /\S/.test((node as Text).data);
  return node.nodeType === Node.ELEMENT_NODE && !isBlock(node as Element, parent);
}
