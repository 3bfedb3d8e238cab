/** What a scan hands on: what is looked through, where a name may begin, what was found. */
import type { NamesIndex } from "./open.ts";

/** A form of the index that stands in a text: [start, end) in UTF-16 code units of the text as it is. */
export interface IndexFind {
  /** Its number: see {@link NamesIndex.form}. */
  readonly form: number;
  /**
   * Forms of other entities that bear the same name, one of each, in the order they were given; undefined where there is
   * none. Gathered when first asked for: a surname may have thousands of bearers. No own property: it is not copied.
   */
  readonly also?: readonly number[] | undefined;
  readonly start: number;
  readonly end: number;
}

/** How much work a scan has done: folded units looked at beyond the pass over the text. For the tests. */
export interface Effort {
  steps: number;
}

/** What is looked through: a text, the index, and the page's language (BCP 47, in lower case; empty where unknown). */
export interface Search {
  text: string;
  index: NamesIndex;
  lang: string;
  effort: Effort | undefined;
}

/** Where a name may begin. */
export interface Beginning {
  /** Index into the text. */
  at: number;
  /** Which of the units that `text[at]` folds to, where it folds to several. */
  offset: number;
  /** What is read before it: the Arabic article, of which the text has only half. Else empty. */
  head: string;
  /** Where the name begins in the text, head and all. */
  start: number;
  /** A name may not reach back before this: the end of the last one. */
  from: number;
}
