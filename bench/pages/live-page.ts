/** What `live.ts` runs: a generated page with many marks, annotated by the product's own code, and what it costs to live with. */
import type { PackedNames } from "../../src/names/types.ts";
import { Annotator } from "../../src/page/annotator.ts";
import { mentionAt } from "../../src/page/hands/hit.ts";
import { markedText } from "../../src/page/hands/marked-text.ts";
import { DEFAULT_SETTINGS, type Density } from "../../src/settings.ts";
import { type Background, startBackground, type Waiting } from "./background.ts";

/** The names, and the code of a worker that finds them (background-worker.ts). */
interface Given {
  names: PackedNames;
  worker: string;
}

const NAMES = ["Sergey Lavrov", "Joe Biden", "NATO", "the European Union", "Herman Van Rompuy", "Afghan Air Force"];
const WORDS =
  "it was said on that day how little the talks had changed and nobody there was surprised by it at all".split(" ");

/** A paragraph of `words` words with `names` names in it. */
function paragraph(n: number, words: number, names: number): string {
  const text = Array.from({ length: words }, (_, at) => WORDS[(n * 7 + at * 3) % WORDS.length]);
  for (let name = 0; name < names; name++) {
    text[Math.floor(((name + 0.5) * words) / names)] = `<b>${NAMES[(n + name) % NAMES.length]}</b>`;
  }
  return `<p>${text.join(" ")}.</p>`;
}

function fill(paragraphs: number, words: number, names: number): void {
  const html = Array.from({ length: paragraphs }, (_, n) => paragraph(n, words, names)).join("");
  document.body.innerHTML = `<nav><a href="/">Home</a></nav><article><h1>Talks</h1>${html}</article>`;
}

async function annotate(
  background: Background,
  density: Density,
  waiting: Waiting,
  updated = () => {},
): Promise<Annotator> {
  let done: () => void = () => {};
  const first = new Promise<void>((resolve) => {
    done = resolve;
  });
  const annotator = new Annotator({
    document,
    names: background.names(waiting),
    settings: { ...DEFAULT_SETTINGS, density },
    updated() {
      done();
      updated();
    },
    complain: (error) => console.error(error),
    signal: new AbortController().signal,
  });
  await first;
  return annotator;
}

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Time spent in callbacks of ours: the observer's, the frame's in which a change is read, and from an answer to the end. */
function clockCallbacks() {
  let spent = 0;
  let since: number | undefined;
  const stop = () => {
    if (since !== undefined) spent += performance.now() - since;
    since = undefined;
  };
  const clocked =
    <A extends unknown[]>(work: (...args: A) => void) =>
    (...args: A) => {
      since ??= performance.now();
      work(...args);
      stop();
    };
  const Plain = MutationObserver;
  globalThis.MutationObserver = class extends Plain {
    constructor(callback: MutationCallback) {
      super(clocked(callback));
    }
  };
  const frame = requestAnimationFrame.bind(globalThis);
  globalThis.requestAnimationFrame = (callback) => frame(clocked(callback));
  return {
    waiting: {
      waits: stop,
      goesOn() {
        since = performance.now();
      },
    },
    stop,
    take() {
      const before = spent;
      spent = 0;
      return before;
    },
  };
}

const NOT_TIMED: Waiting = { waits() {}, goesOn() {} };

export const LIVE = {
  /** Milliseconds of ours for one paragraph appended, and for one edited, on a page with 1,800 mentions. */
  async changes(given: Given, density: Density, times: number) {
    fill(1_800, 40, 1);
    const clock = clockCallbacks();
    const annotator = await annotate(
      await startBackground(given.worker, { packed: given.names }),
      density,
      clock.waiting,
      clock.stop,
    );
    const article = document.querySelector("article") as Element;
    const run = async (change: (n: number) => void) => {
      const costs: number[] = [];
      for (let n = 0; n < times; n++) {
        clock.take();
        change(n);
        await pause(300);
        costs.push(clock.take());
      }
      return median(costs);
    };
    const appended = await run((n) => article.insertAdjacentHTML("beforeend", paragraph(n, 40, 1)));
    const edited = await run((n) => {
      const text = article.querySelectorAll("p")[900 + n]?.lastChild as Text;
      text.data += " Then Joe Biden spoke.";
    });
    return { appended, edited, mentions: annotator.blocks().length, marks: annotator.marks.shown.size };
  },

  /** Microseconds to decide what lies under a point, among 2,000 marks, beside the engine's own elementFromPoint. */
  async hover(given: Given, points: number) {
    fill(500, 60, 4);
    const annotator = await annotate(await startBackground(given.worker, { packed: given.names }), "all", NOT_TIMED);
    const marked = markedText(annotator.marks);
    const places = Array.from({ length: points }, (_, n) => ({ x: 8 + ((n * 37) % 1_080), y: (n * 53) % 800 }));
    let hits = 0;
    const rounds: { ours: number; theirs: number }[] = [];
    for (let round = 0; round < 15; round++) {
      scrollTo(0, round * 700);
      void document.body.offsetHeight;
      let start = performance.now();
      for (const { x, y } of places) document.elementFromPoint(x, y);
      const theirs = performance.now() - start;
      start = performance.now();
      for (const point of places) if (mentionAt(document, marked, point, annotator.shadowRoots)) hits++;
      rounds.push({ theirs, ours: performance.now() - start });
    }
    const each = (part: (round: { ours: number; theirs: number }) => number) => median(rounds.map(part));
    return {
      ours: (each(({ ours }) => ours) * 1000) / points,
      theirs: (each(({ theirs }) => theirs) * 1000) / points,
      ratio: each(({ ours, theirs }) => ours / theirs),
      hits: hits / rounds.length / points,
      marks: annotator.marks.shown.size,
    };
  },

  /** The longest stretches of ours on a page of 500,000 words with 100,000 names, ms, longest first. */
  async long(given: Given, density: Density) {
    fill(5_000, 100, 20);
    void document.body.offsetHeight;
    const background = await startBackground(given.worker, { packed: given.names });
    const stretches: number[] = [];
    const { scheduler } = globalThis as unknown as { scheduler: { yield(): Promise<void> } };
    const turn = scheduler.yield.bind(scheduler);
    let start = performance.now();
    scheduler.yield = () => {
      stretches.push(performance.now() - start);
      return turn().then(() => {
        start = performance.now();
      });
    };
    const begun = start;
    const stop = () => stretches.push(performance.now() - start);
    const goesOn = () => {
      start = performance.now();
    };
    const annotator = await annotate(background, density, { waits: stop, goesOn }, stop);
    const all = performance.now() - begun;
    const longest = stretches.sort((a, b) => b - a).slice(0, 5);
    return { longest, stretches: stretches.length, all, marks: annotator.marks.shown.size };
  },
};
(globalThis as unknown as { onRecordLive: typeof LIVE }).onRecordLive = LIVE;
