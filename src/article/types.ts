/**
 * The words of this room. Offsets are UTF-16 code units, half-open [start, end); those of a paragraph count into
 * `Article.text`.
 */

/** A run of a paragraph's text that stands, character by character, in one text node of the document. */
export interface Piece {
  readonly node: Text;
  /** Where the run begins in the node's data. */
  readonly offset: number;
  /** Where it begins in the paragraph's text. */
  readonly at: number;
  readonly length: number;
}

/** lead: the sentence under the headline (standfirst, deck); the others as the page marks them up. */
export type ParagraphKind = "lead" | "heading" | "text" | "item" | "quote";

export interface Paragraph {
  readonly kind: ParagraphKind;
  /** White space as the page shows it: one space for any run of it; no invisible characters. */
  readonly text: string;
  /** `article.text.slice(start, end) === text` */
  readonly start: number;
  readonly end: number;
  /** The block element that holds it; nothing where the article was plain text. */
  readonly element?: Element;
  /** The way back to the document, in order; empty where the article was plain text. */
  readonly pieces: readonly Piece[];
  /** Where a plain-text article's paragraph stands in the file that was read. */
  readonly inFile?: { readonly start: number; readonly end: number };
}

/** What a page says of itself. All of it is the publisher's claim; what is not said is left out. */
export interface ArticleFacts {
  title?: string;
  /** The authors' names, as printed, without "By". */
  byline?: string;
  publisher?: string;
  /** ISO 8601, with the precision and the time zone the page gives: "2024-09-03" or "2024-09-03T04:03:19Z". */
  published?: string;
  /** When it was last changed; the same form. */
  modified?: string;
  /** BCP 47: "en", "pt-BR". */
  language?: string;
  /** The address the publisher calls the article's own. */
  url?: string;
}

export interface Article extends ArticleFacts {
  /** In the order of the page; the title is not one of them. */
  paragraphs: Paragraph[];
  /** The paragraphs' texts, a line each. */
  text: string;
  /**
   * Why there is less than one would expect. none: no running text was found; too-large: the page has more elements or
   * text than is read, what follows is missing.
   */
  problem?: "none" | "too-large";
}
