/** The product's own way through a page that is just open: read it, find or decide, mark it, have it laid out. */
import { openIndex, scanText } from "../../src/names/index-file/index.ts";
import { openNames } from "../../src/names/open.ts";
import type { NamesData, PackedNames } from "../../src/names/types.ts";
import { Marks } from "../../src/page/marks.ts";
import { Mentions } from "../../src/page/mentions.ts";
import { Naming } from "../../src/page/naming.ts";
import type { Draft } from "../../src/page/text/block.ts";
import { PageText } from "../../src/page/text/page-text.ts";
import { createLookup, createReader } from "../../src/page/text/reader.ts";
import type { Background } from "./background.ts";
import { layOut, type Marked, paint } from "./peer.ts";

/** The page's blocks, all of them. */
export function readAll(): Draft[] {
  const reader = createReader(document.body, createLookup(true));
  const drafts: Draft[] = [];
  for (let done = false; !done; ) {
    const read = reader.read(Number.POSITIVE_INFINITY);
    for (const draft of read.drafts) drafts.push(draft);
    done = read.done;
  }
  return drafts;
}

/** As the annotator does it, in one go: every mention is marked. @returns what is timed, which counts the marks */
export function decided(names: NamesData | PackedNames): () => number {
  const finder = openNames(names);
  return () => {
    const text = new PageText();
    const mentions = new Mentions(text);
    const marks = new Marks("mention");
    text.beginPass();
    const { changed, moved } = text.take(readAll());
    mentions.update(finder.page("en").update(changed), changed, moved);
    marks.show(mentions.ordered().flatMap((block) => block.mentions));
    layOut();
    return marks.shown.size;
  };
}

/** As the extension does it: the names are asked for. @returns what is timed */
export function asked(background: Background): () => Promise<Marked> {
  let waited = 0;
  let since = 0;
  const names = background.names({
    waits() {
      since = performance.now();
    },
    goesOn() {
      waited += performance.now() - since;
    },
  });
  return async () => {
    const text = new PageText();
    const naming = new Naming(
      text,
      names.page(() => ({ lang: "en", date: "" })),
    );
    const marks = new Marks("mention");
    text.beginPass();
    naming.gather(text.take(readAll()));
    await naming.ask(new AbortController().signal);
    marks.show(naming.mentions.ordered().flatMap((block) => block.mentions));
    layOut();
    return { marks: marks.shown.size, waited };
  };
}

/** Large records: what the index file's scan finds, undecided. @returns what is timed, which counts the marks */
export function indexed(file: ArrayBuffer): () => number {
  const index = openIndex(file);
  return () =>
    paint(
      readAll().map((draft) => [
        draft,
        scanText(draft.text, index, "en").map(({ start, end }) => [start, end] as const),
      ]),
    );
}
