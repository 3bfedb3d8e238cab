/** What is wrong with an archive: always which file, and what to do about it is for whoever shows it. */
export class ArchiveError extends Error {
  /** @param file as it is called in the package: "archive/entities-12.bin" */
  constructor(
    readonly file: string,
    reason: string,
  ) {
    super(`${file}: ${reason}`);
    this.name = "ArchiveError";
  }
}
