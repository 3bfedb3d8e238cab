/** The stored texts are the texts that were checked: same bytes, same hash. */
import { createHash } from "node:crypto";
import type { CorpusFiles } from "./document.ts";
import { CorpusError } from "./error.ts";
import { type Corpus, sourceTextPath } from "./model.ts";

/** @throws {CorpusError} where a text's SHA-256 is another than recorded, or a text belongs to no source. */
export function checkSourceTexts(corpus: Corpus, files: CorpusFiles): void {
  const listed = new Set(corpus.sources.content.map((source) => sourceTextPath(source.file)));
  for (const file of files.keys()) {
    if (file.startsWith(sourceTextPath("")) && !listed.has(file)) {
      throw new CorpusError(file, "", "no source in corpus/sources.json has this text");
    }
  }
  corpus.sources.content.forEach((source, index) => {
    const bytes = files.get(sourceTextPath(source.file)) ?? "";
    const actual = createHash("sha256").update(bytes).digest("hex");
    if (actual !== source.sha256) {
      const reason = `${sourceTextPath(source.file)} has the SHA-256 ${actual}, not ${source.sha256}: its bytes have changed`;
      corpus.sources.fail([index, "sha256"], reason);
    }
  });
}
