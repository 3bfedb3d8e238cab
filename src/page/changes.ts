/**
 * Follows the page as it changes: one observer, what it saw is gathered and worked off a few times a second at most, and
 * a tab in the background is left in peace until it is looked at.
 */
import { isBlock, OWN_HOST } from "./text/tags.ts";

/** More changes at once than this are read as a new page (the limit is Dark Reader's experience). */
const TOO_MANY = 1_000;
/** Shortest time between two passes, ms: a clock that ticks sixty times a second costs as much as one that ticks four. */
const PAUSE = 250;

export interface ChangeParts {
  document: Document;
  /** Reads what these nodes are a part of again (some may have left the page by now); everything where there are none. */
  read(nodes: ReadonlySet<Node> | undefined): Promise<void>;
  /** A pass went wrong. */
  failed(error: unknown): void;
  signal: AbortSignal;
}

export interface Changes {
  /** Follows an open shadow root as well; once more does nothing. */
  observe(root: Node): void;
  /** Reads these again. */
  readAgain(nodes: Iterable<Node>): void;
  /** Reads everything again, at once where the tab is visible. */
  readAll(): void;
}

const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  // The last two: where a page tells its date.
  attributeFilter: ["hidden", "contenteditable", "lang", "content", "datetime"],
};

export function watchChanges({ document, read, failed, signal }: ChangeParts): Changes {
  let pending = new Set<Node>();
  let everything = false;
  let running = false;
  let planned = false;
  let lastPass = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const observer = new MutationObserver((records) => {
    // Nobody is looking: that something changed is all we need to know.
    if (document.hidden || pending.size + records.length > TOO_MANY) everything = true;
    else for (const record of records) note(record, pending);
    if (everything || pending.size) plan();
  });

  function plan(): void {
    if (planned || running || document.hidden || signal.aborted) return;
    planned = true;
    const wait = lastPass + PAUSE - performance.now();
    if (wait > 0) timer = setTimeout(soon, wait);
    else soon();
  }

  // Not in the observer's own turn: the page may not be done, and what follows must not hold it up.
  const soon = () => requestAnimationFrame(() => void work());

  async function work(): Promise<void> {
    planned = false;
    if (running || document.hidden || signal.aborted) return;
    const nodes = everything ? undefined : pending;
    pending = new Set();
    everything = false;
    running = true;
    try {
      await read(nodes);
    } catch (error) {
      failed(error);
    } finally {
      running = false;
      lastPass = performance.now();
    }
    if (everything || pending.size) plan();
  }

  document.addEventListener("visibilitychange", () => (everything || pending.size) && plan(), { signal });
  observer.observe(document, WATCHED);
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });

  return {
    observe: (root) => observer.observe(root, WATCHED),
    readAgain(nodes) {
      for (const node of nodes) pending.add(node);
      plan();
    },
    readAll() {
      everything = true;
      if (!document.hidden && !running && lastPass < 0) void work();
      else plan();
    },
  };
}

/** Notes what is to be read again because of a change: the smallest part that can be told from it. */
function note(
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
