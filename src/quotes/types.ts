/**
 * The words of this room. All offsets are UTF-16 code units, half-open [start, end), into the article's text.
 */

/** [start, end) in UTF-16 code units. */
export interface TextSpan {
  start: number;
  end: number;
}

/** A name somebody else found in the text (the trained recogniser in src/names); optional help, never required. */
export interface NameSpan extends TextSpan {
  type: "PER" | "ORG" | "LOC" | "MISC";
}

/**
 * direct: every word stands between quotation marks; mixed: some do; indirect: none (the reporter's paraphrase).
 * What counts as said follows PolNeAR (Newell, Margolin, Ruths 2018, "An Attribution Relations Corpus for Political
 * News"): "that" belongs to it, adjuncts of the verb ("on Monday") do not.
 */
export type StatementForm = "direct" | "mixed" | "indirect";

/** Who a speaker phrase stands for. */
export interface ResolvedSpeaker extends TextSpan {
  /** The fullest form of the name in the text, without titles: "Sergey Lavrov" for "he", "the Russian FM", "Lavrov". */
  name: string;
  kind: "person" | "organisation" | "other";
}

/** Something somebody said, as the article gives it. */
export interface ArticleStatement extends TextSpan {
  form: StatementForm;
  /** What was said, in the order of the text: more than one where the quotation is split ("A," he said, "B"). */
  parts: TextSpan[];
  /** The pieces of `parts` between quotation marks, without the marks. Empty where `form` is indirect. */
  quoted: TextSpan[];
  /** The noun phrase that names the speaker, apposition included: "Hugh Hill, a doctor". */
  speaker?: TextSpan;
  /** The words that attribute: "has said", "according to", ":". Absent where the attribution is carried on. */
  cue?: TextSpan;
  /** The person or organisation meant and where the text names it (the antecedent of "he"). */
  resolved?: ResolvedSpeaker;
}
