/**
 * The one door to all that is on record: the bundled record, which is at hand, and an archive beside it, of which files are
 * read as they are wanted. Who asks need not know which of the two answers.
 */
import { type Archive, openArchive } from "../archive/archive.ts";
import { ArchiveError } from "../archive/error.ts";
import type { Manifest } from "../archive/manifest.ts";
import type { Shelf } from "../archive/open-dossier.ts";
import type { SearchHit } from "../own-page-messages.ts";
import type { Recall } from "../recall/recall.ts";
import type { WholeRecord } from "../recall/record-index.ts";
import { MOST_HITS, type ScoredHit } from "../recall/search.ts";

export { ArchiveError, type Shelf };

/** Name, kind and how much is on record. */
export interface Summary {
  id: string;
  name: string;
  kind: string;
  statements: number;
}

/** Whatever reads an archive rejects, with the file's name, where that is missing or damaged. */
export interface Library {
  /** What is at hand whatever happens to files. */
  bundled: Shelf;
  /** A record and recall that answer about this entity; where nobody knows it, the bundled ones. */
  about(entity: string): Promise<Shelf>;
  /** A record in which the source is, with all its statements; undefined where none has it. */
  source(id: string): Promise<WholeRecord | undefined>;
  /** Where a statement, framing line or reported wording stands: a source's id, or its author's. */
  placeOf(id: string): Promise<{ source: string } | { author: string } | undefined>;
  /** Best first, at most 50. */
  search(query: string): Promise<SearchHit[]>;
  /** In the order asked; unknown ids are left out, and whoever has a damaged file: the others are told of all the same. */
  summaries(ids: readonly string[]): Promise<Summary[]>;
}

interface Bundled {
  record: WholeRecord;
  recall: Recall;
  search: (query: string) => ScoredHit[];
}

/** @param fetchFile reads a file of the package by its name; never called in a build without an archive */
export function openLibrary(
  bundled: Bundled,
  manifest: Manifest,
  fetchFile: (name: string) => Promise<Uint8Array>,
): Library {
  const { record } = bundled;
  const archive: Archive | undefined = manifest.files.entities > 0 ? openArchive(manifest, fetchFile) : undefined;
  const shared = new Set(manifest.shared);
  const about = async (entity: string): Promise<Shelf> =>
    (archive && (shared.has(entity) || !record.entity(entity)) && (await archive.about(entity))) || bundled;

  return {
    bundled,
    about,
    source: async (id) => (record.source(id) ? record : archive?.stored(id)),
    async placeOf(id) {
      const statement = record.statement(id);
      if (statement) return { source: statement.source };
      const reported = record.pack.reported.find((wording) => wording.id === id);
      return reported ? { author: reported.author } : archive?.placeOf(id);
    },
    async search(query) {
      const hits = bundled.search(query);
      const more = archive ? await archive.search(query) : [];
      return [...hits, ...more]
        .sort((a, b) => b.score - a.score)
        .slice(0, MOST_HITS)
        .map(({ hit }) => hit);
    },
    async summaries(ids) {
      const found = await Promise.all(
        ids.map(async (id): Promise<Summary[]> => {
          const shelf = await about(id).catch((error: unknown) => console.error("On Record:", error));
          const entity = shelf?.record.entity(id);
          if (!shelf || !entity) return [];
          return [{ id, name: entity.name, kind: entity.kind, statements: shelf.record.countRelated(id) }];
        }),
      );
      return found.flat();
    },
  };
}
