/** Keeps files of an archive that were read a short while ago: as many as fit, and never none. */
import { unseal } from "./sections.ts";

/** In bytes; one person's file may be larger, and is kept alone then. */
const MOST_KEPT = 16_000_000;

/**
 * @param fetchFile reads a file of the package by its name; rejects where it is not there
 * @returns reads, checks and takes apart a file; two who ask at once share one reading
 */
export function keptFiles(fetchFile: (name: string) => Promise<Uint8Array>): (name: string) => Promise<Uint8Array[]> {
  const kept = new Map<string, { sections: Promise<Uint8Array[]>; size: number }>();
  let total = 0;
  const forget = (name: string) => {
    total -= kept.get(name)?.size ?? 0;
    kept.delete(name);
  };
  return (name) => {
    const before = kept.get(name);
    if (before) {
      // Last asked for, last to go.
      kept.delete(name);
      kept.set(name, before);
      return before.sections;
    }
    const file: { sections: Promise<Uint8Array[]>; size: number } = {
      size: 0,
      sections: fetchFile(name).then((bytes) => {
        if (kept.get(name) === file) {
          file.size = bytes.length;
          total += bytes.length;
        }
        for (const [oldest, { size }] of kept) {
          if (total <= MOST_KEPT || oldest === name) break;
          if (size > 0) forget(oldest);
        }
        return unseal(bytes, name);
      }),
    };
    kept.set(name, file);
    // A reading that failed is tried again at the next question.
    file.sections.catch(() => kept.get(name) === file && forget(name));
    return file.sections;
  };
}
