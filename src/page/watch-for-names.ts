/** Waits until a page holds a name on record: most never do, and are spared everything else. */
import type { MayStand, MayStandIn } from "../names/may-stand.ts";
import { watchChanges } from "./changes.ts";
import { onceScriptsRan } from "./scripts-ran.ts";
import { languageOf } from "./tells.ts";
import { followRoots, partsToRead, shadowsIn } from "./text/roots.ts";
import { wholeText } from "./text/whole-text.ts";
import { nextTurn, SLICE } from "./turns.ts";

/** Looked at in one go, UTF-16 code units: a book takes turns. */
const AT_ONCE = 100_000;
/** No form is longer, however it is spaced. */
const LONGEST = 500;

export interface WatchParts {
  document: Document;
  /** Only this part is looked at. */
  root?: Element | undefined;
  /** Of text in which paragraphs are glued to each other. */
  mayStand: MayStand;
  /** Called each time that something new may hold a name: at once where any text may. */
  found(): void;
  complain(error: unknown): void;
  signal: AbortSignal;
}

export function watchForNames({ document, root, mayStand, found, complain, signal }: WatchParts): void {
  const lookForRoots = followRoots(document, root);
  const shadows = new Set<ShadowRoot>();
  /** Whether all of the article is to be asked for its shadow trees. */
  let isDue = false;
  let lang: string | undefined;
  let mayStandIn: MayStandIn | undefined;
  const changes = watchChanges({ document, note, read, failed: complain, signal });
  const lookAgain = () => {
    isDue = true;
    changes.readAgain([]);
  };
  const scriptsRan = onceScriptsRan(document, lookAgain, signal);

  async function read(changed: ReadonlySet<Node> | undefined): Promise<void> {
    const before = lang;
    lang = languageOf(document);
    if (lang !== before) mayStandIn = mayStand(lang);
    if (!mayStandIn) return found();
    const [roots, others] = lookForRoots(changed);
    const all = !changed || others || lang !== before;
    const queue = partsToRead(roots, all ? roots : changed);
    if (isDue) for (const part of [...roots, ...shadows]) await meetShadows(part, queue);
    isDue = false;
    for (let part = queue.shift(); part; part = queue.shift()) {
      if (await mayName(wholeText(part))) {
        if (!signal.aborted) found();
        return;
      }
      if (scriptsRan()) await meetShadows(part, queue);
    }
  }

  async function mayName(text: string): Promise<boolean> {
    let deadline = performance.now() + SLICE;
    for (let at = 0; at < text.length; at += AT_ONCE) {
      if (mayStandIn?.(text.slice(at, at + AT_ONCE + LONGEST))) return true;
      if (performance.now() < deadline || at + AT_ONCE >= text.length) continue;
      await nextTurn();
      deadline = performance.now() + SLICE;
    }
    return false;
  }

  /** Those not seen before are to be looked at as well. */
  async function meetShadows(part: Node, queue: Node[]): Promise<void> {
    for (const shadow of await shadowsIn(part, nextTurn)) {
      if (shadows.has(shadow)) continue;
      shadows.add(shadow);
      changes.observe(shadow);
      queue.push(shadow);
    }
  }

  changes.readAll();
}

/** What came, or the text it came into. What goes takes no name along but where it stood in the midst of one. */
function note({ target, type, addedNodes, removedNodes, previousSibling, nextSibling }: MutationRecord, to: Set<Node>) {
  if (type !== "childList") to.add(type === "characterData" ? (target.parentNode ?? target) : target);
  const isBeside = [previousSibling, nextSibling].some((beside) => beside?.nodeType === Node.TEXT_NODE);
  for (const node of addedNodes) to.add(node.nodeType === Node.ELEMENT_NODE && !isBeside ? node : target);
  if (removedNodes.length && previousSibling && nextSibling) to.add(target);
}
