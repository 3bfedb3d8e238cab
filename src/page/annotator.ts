/** One page while it is annotated: reads it, keeps its mentions and marks, and follows its changes. */
import type { Decision, NameAsker, Reading } from "../names/types.ts";
import type { Settings } from "../settings.ts";
import { watchChanges } from "./changes.ts";
import { chosenIn, leadsOf } from "./density.ts";
import { Marks } from "./marks.ts";
import type { BlockMentions, Placed } from "./mentions.ts";
import { Naming } from "./naming.ts";
import { onceScriptsRan } from "./scripts-ran.ts";
import { mayTell, whatIsTold } from "./tells.ts";
import { noteChange } from "./text/note-change.ts";
import { PageText } from "./text/page-text.ts";
import { createLookup, createReader } from "./text/reader.ts";
import { followRoots, partsToRead, shadowsIn } from "./text/roots.ts";
import { nextTurn, SLICE } from "./turns.ts";

/** After a failure, how long until the page is read again, ms, and how often in a row. */
const AGAIN = 3_000;
const TRIES = 3;
const SEEN = { visibilityProperty: true, opacityProperty: true };

export interface AnnotatorParts {
  document: Document;
  names: NameAsker;
  settings: Settings;
  /** Reads this part only: the sample on the welcome page. */
  root?: Element;
  /** After each pass, and after each change of what is marked. */
  updated(): void;
  complain(error: unknown): void;
  signal: AbortSignal;
}

export class Annotator {
  readonly text = new PageText();
  readonly marks = new Marks("mention");
  /** Whether a statement on the entity is close to the block, as far as is known; call `refresh` after a change. */
  isClose: (block: number, entity: string) => boolean = () => false;
  /** Mentions that a second look found to be part of another name; call `apply` after a change. */
  readonly withdrawn = new Set<Placed>();
  /** The open shadow roots of the part that is read. */
  readonly shadowRoots = new Set<ShadowRoot>();
  /** Rises whenever a mention or the text around it has changed, with each reading of everything, and with the settings. */
  version = 0;
  settings: Settings;
  readonly #parts: AnnotatorParts;
  readonly #changes: ReturnType<typeof watchChanges>;
  readonly #naming: Naming;
  /** What the page says of itself, once that has been needed. */
  #told: Reading | undefined;
  readonly #lookForRoots: ReturnType<typeof followRoots>;
  readonly #scriptsRan: () => boolean;
  /** Whether all of the article is to be asked for its shadow trees. */
  #isDue = false;
  /** Where each entity is first marked. */
  #leads: ReadonlyMap<string, BlockMentions> = new Map();
  /** The version that is painted. */
  #shown = 0;
  /** When it was made, performance.now() ms, until the first pass, which begins in the same turn. */
  #since: number | undefined = performance.now();
  /** Passes in a row that lost their place. */
  #lost = 0;
  /** Questions in a row that nobody answered. */
  #failures = 0;
  #again: ReturnType<typeof setTimeout> | undefined;
  #passed = () => {};
  readonly #firstPass = new Promise<void>((resolve) => {
    this.#passed = resolve;
  });

  constructor(parts: AnnotatorParts) {
    this.#parts = parts;
    this.settings = parts.settings;
    this.#naming = new Naming(this.text, parts.names.page(this.#tells));
    this.#lookForRoots = followRoots(parts.document, parts.root);
    const { document, signal } = parts;
    this.#changes = watchChanges({
      document,
      note: noteChange,
      read: (nodes) => this.#read(nodes).finally(this.#passed),
      failed: (error) => this.#failed(error),
      signal,
    });
    signal.addEventListener("abort", () => {
      clearTimeout(this.#again);
      this.marks.destroy();
    });
    this.#scriptsRan = onceScriptsRan(document, () => this.#lookAgain(), signal);
    this.#changes.readAll();
    if (document.hidden) this.#passed();
  }

  /** Blocks with mentions that count and that the reader has not muted, in order of the page. */
  blocks(): readonly BlockMentions[] {
    const blocks = this.#naming.mentions.ordered();
    if (!this.settings.muted.length && !this.withdrawn.size) return blocks;
    return blocks
      .map(({ block, mentions }) => ({ block, mentions: mentions.filter(this.#counts) }))
      .filter(({ mentions }) => mentions.length);
  }

  readonly #counts = (mention: Placed) => !this.settings.muted.includes(mention.entity) && !this.withdrawn.has(mention);

  /** By which the background knows it. */
  get page(): string {
    return this.#naming.id;
  }

  /** Tells the background everything once more, which has been asleep meanwhile. */
  tellAnew(): Promise<void> {
    this.#naming.forget();
    return this.#ask();
  }

  /** What was read, block by block, with every decision on a name; a second look's among them. Once there has been a pass. */
  async read(): Promise<{ lang: string; blocks: { text: string; decisions: readonly Decision[] }[] }> {
    await this.#firstPass;
    const decisions = await this.#naming.explain();
    const late = [...this.withdrawn];
    const blocks = [...this.text.blocks.values()].map((block) => ({
      text: block.text,
      decisions: (decisions.get(block.id) ?? []).map((one) =>
        late.some((mention) => mention.block === block && mention.start === one.start)
          ? { ...one, taken: false, reason: "part of a longer name" }
          : one,
      ),
    }));
    return { lang: this.#tells().lang, blocks };
  }

  apply(settings: Settings): void {
    this.settings = settings;
    this.version++;
    this.refresh();
    this.#parts.updated();
  }

  readAll(): void {
    this.#changes.readAll();
  }

  /**
   * Chooses and paints the marks anew.
   * @param all false where only mentions have changed since: theirs are enough
   * @param look whether what was seen before is looked at again
   */
  refresh(all = true, look = all): void {
    const { touched } = this.#naming.mentions;
    const blocks = this.#naming.mentions.ordered();
    const choice = {
      density: this.settings.density,
      counts: this.#counts,
      isClose: this.isClose,
      isVisible: ({ parts }: Placed) => parts[0]?.node.parentElement?.checkVisibility(SEEN) ?? true,
    };
    const leads = leadsOf(blocks, choice, look ? undefined : this.#leads);
    for (const [entity, block] of [...this.#leads, ...leads]) {
      if (this.#leads.get(entity) !== leads.get(entity)) touched.add(block);
    }
    if (all) for (const block of blocks) touched.add(block);
    for (const block of touched) {
      const before = block.chosen ?? [];
      block.chosen = chosenIn(block, choice, leads);
      this.marks.change(before, block.chosen);
    }
    // The page may have taken our entry out.
    this.marks.change([], []);
    touched.clear();
    this.#leads = leads;
    this.#shown = this.version;
  }

  #failed(error: unknown): void {
    this.#parts.complain(error);
    if (this.#parts.signal.aborted || this.#failures++ >= TRIES) return;
    // A page that holds still would otherwise stay as it is.
    this.#again = setTimeout(() => this.#changes.readAll(), AGAIN);
  }

  #lookAgain(): void {
    this.#isDue = true;
    this.#changes.readAgain([]);
    // What can be seen may be something else, now that the page has its style sheets.
    if (this.#naming.mentions.ordered().length) this.refresh();
  }

  async #read(changed: ReadonlySet<Node> | undefined): Promise<void> {
    const { signal } = this.#parts;
    // What asks the engine about the whole page takes a while on a long one: each in a turn of its own.
    let since = this.#since ?? performance.now();
    this.#since = undefined;
    const isLong = () => {
      const before = since;
      since = performance.now();
      return since > before + SLICE;
    };
    if (this.#told && (!changed || [...changed].some(mayTell))) await this.#startAnew(this.#told);
    if (isLong()) await nextTurn();
    const [roots, others] = this.#lookForRoots(changed);
    if (isLong()) await nextTurn();
    if (signal.aborted) return;
    const whole = !changed || others;
    const lookup = createLookup(whole);
    const queue = new Set(partsToRead(roots, whole ? roots : [...changed].map((node) => lookup(node).container)));
    this.text.beginPass();
    let deadline = performance.now() + SLICE;
    /** @returns false where it all ended meanwhile */
    const turn = async () => {
      if (this.version > this.#shown) this.refresh(false);
      await nextTurn();
      deadline = performance.now() + SLICE;
      return !signal.aborted;
    };
    /** A part that has been read: those in it are to be read as well. @returns as `turn` */
    const meetShadows = async (part: Node, known = new Set<ShadowRoot>()) => {
      for (const shadow of await shadowsIn(part, async () => performance.now() < deadline || turn())) {
        if (known.has(shadow)) continue;
        queue.add(shadow);
        this.shadowRoots.add(shadow);
        this.#changes.observe(shadow);
      }
      return !signal.aborted;
    };
    const due = this.#isDue ? [...roots, ...this.shadowRoots] : [];
    this.#isDue = false;
    for (const part of due) if (!(await meetShadows(part, this.shadowRoots))) return;
    for (const part of queue) {
      const reader = createReader(part, lookup);
      for (let done = false; !done; ) {
        const read = reader.read(deadline);
        done = read.done;
        this.#naming.gather(this.text.take(read.drafts));
        if (this.#naming.isEnough) await this.#ask();
        else if (performance.now() < deadline) continue;
        if (signal.aborted || !(await turn())) return;
        if (done || reader.intact()) continue;
        // The page took away the place we were at: what was read stays, and the rest is read in another pass. But there
        // are pages that do it every time: then what was read has to do.
        if (this.#lost++ < 2) return this.#changes.readAll();
        done = true;
        queue.clear();
      }
      if (this.#scriptsRan() && !(await meetShadows(part))) return;
    }
    this.#lost = 0;
    // What has left the page is in no part of it that was read.
    const gone = whole ? [] : [...changed].filter((node) => !node.isConnected);
    this.#naming.gather({ changed: this.text.endPass([...queue], gone, whole), moved: [] });
    await this.#ask();
    if (signal.aborted) return;
    for (const shadow of this.shadowRoots) if (!shadow.isConnected) this.shadowRoots.delete(shadow);
    // A clock that ticks must not cost the whole page each time.
    if (whole) this.version++;
    if (this.version > this.#shown) this.refresh(false, whole);
    this.#parts.updated();
  }

  /** Asks whom the text names that has been read since the last time. */
  async #ask(): Promise<void> {
    if (await this.#naming.ask(this.#parts.signal)) this.version++;
    this.#failures = 0;
  }

  readonly #tells = (): Reading => {
    this.#told ??= whatIsTold(this.#parts.document);
    return this.#told;
  };

  /** Which forms count depends on the page's language and date, and a page can change those too. */
  async #startAnew({ lang, date }: Reading): Promise<void> {
    this.#told = undefined;
    const told = this.#tells();
    if (told.lang === lang && told.date === date) return;
    this.#naming.startAnew(this.#parts.names.page(this.#tells));
    this.marks.show([]);
    this.withdrawn.clear();
    this.version++;
    await this.#ask();
  }
}
