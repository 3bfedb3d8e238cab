/** The first thing wrong with the corpus, said so that a person finds it: which file, where in it, and why. */
export class CorpusError extends Error {
  override readonly name = "CorpusError";

  constructor(
    /** Path from the project's root: "corpus/statements.json". */
    readonly file: string,
    /** "57:12 rt14-04.span", "byte 1204"; empty where the whole file is meant. */
    readonly place: string,
    readonly reason: string,
  ) {
    super(place ? `${file}:${place}: ${reason}` : `${file}: ${reason}`);
  }
}
