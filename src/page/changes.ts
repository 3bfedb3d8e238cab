/**
 * Follows the page as it changes: one observer, what it saw is gathered and worked off a few times a second at most, and
 * a tab in the background is left in peace until it is looked at.
 */

/** More changes at once than this are read as a new page (the limit is Dark Reader's experience). */
const TOO_MANY = 1_000;
/** Shortest time between two passes, ms: a clock that ticks sixty times a second costs as much as one that ticks four. */
const PAUSE = 250;

export interface ChangeParts {
  document: Document;
  /** Notes what is to be read again because of a change. */
  note(change: MutationRecord, to: Set<Node>): void;
  /** Reads what these nodes are a part of again (some may have left the page by now); everything where there are none. */
  read(nodes: ReadonlySet<Node> | undefined): Promise<void>;
  /** A pass went wrong. */
  failed(error: unknown): void;
  signal: AbortSignal;
}

export interface Changes {
  /** Follows an open shadow root as well; once more does nothing. */
  observe(root: Node): void;
  /** Makes another pass, in which these are read again; where there are none it is for whoever reads to say what there is to do. */
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

export function watchChanges({ document, note, read, failed, signal }: ChangeParts): Changes {
  let pending = new Set<Node>();
  let everything = false;
  /** Whether there is a pass to be made besides. */
  let again = false;
  let running = false;
  let planned = false;
  let lastPass = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const observer = new MutationObserver((records) => {
    // Nobody is looking: that something changed is all we need to know.
    if (document.hidden || pending.size + records.length > TOO_MANY) everything = true;
    else for (const record of records) note(record, pending);
    if (isDue()) plan();
  });
  const isDue = () => everything || again || pending.size > 0;

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
    everything = again = false;
    running = true;
    try {
      await read(nodes);
    } catch (error) {
      failed(error);
    } finally {
      running = false;
      lastPass = performance.now();
    }
    if (isDue()) plan();
  }

  document.addEventListener("visibilitychange", () => isDue() && plan(), { signal });
  observer.observe(document, WATCHED);
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });

  return {
    observe: (root) => observer.observe(root, WATCHED),
    readAgain(nodes) {
      for (const node of nodes) pending.add(node);
      again = true;
      plan();
    },
    readAll() {
      everything = true;
      if (!document.hidden && !running && lastPass < 0) void work();
      else plan();
    },
  };
}
