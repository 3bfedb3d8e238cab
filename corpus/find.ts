/** Where words stand in the stored texts: the offsets that an editor needs for statements.json. */
import { type CorpusFiles, lineAndColumn, readText } from "./document.ts";

/** One line per place: `corpus/sources/x.txt:12:3 { "start": 270, "end": 473 }`. */
export function findInSources(files: CorpusFiles, words: string): string[] {
  const found: string[] = [];
  for (const file of files.keys()) {
    if (!file.startsWith("corpus/sources/")) continue;
    const text = readText(files, file);
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      found.push(`${file}:${lineAndColumn(text, at)} { "start": ${at}, "end": ${at + words.length} }`);
    }
  }
  return found;
}
