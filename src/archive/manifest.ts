/** What an archive holds and how its files are called: the little that is known of it before any of them is read. */

/** build/archive.json; every number is 0 in a build without an archive. */
export interface Manifest {
  /** Of all that the archive was made from: another record, another stamp. */
  stamp: string;
  title: string;
  statements: number;
  framing: number;
  sources: number;
  entities: number;
  /** How many files there are of each kind. */
  files: { entities: number; documents: number; ids: number; words: number; hits: number };
  /** Entities with so much on record that each has a file of its own; their places here are the files' numbers. */
  large: readonly string[];
  /** Entities of the bundled record that the archive has statements on: their files hold those of both. */
  shared: readonly string[];
}

export const NO_ARCHIVE: Manifest = {
  stamp: "",
  title: "",
  statements: 0,
  framing: 0,
  sources: 0,
  entities: 0,
  files: { entities: 0, documents: 0, ids: 0, words: 0, hits: 0 },
  large: [],
  shared: [],
};

/** The folder of the package, beside the scripts. */
export const FOLDER = "archive";
/** What is the same for all entities. */
export const COMMON = `${FOLDER}/common.bin`;
/** Which words stand in which file of words. */
export const FIRST_WORDS = `${FOLDER}/first-words.bin`;

/** The names index and the forms beside it, where there are too many names for a page. */
export const INDEX_FILE = `${FOLDER}/names.bin`;
export const FORMS_FILE = `${FOLDER}/forms.bin`;

type Numbered = keyof Manifest["files"] | "large";

export function fileName(kind: Numbered, number: number): string {
  return `${FOLDER}/${kind}-${number}.bin`;
}

/** Which of so many files an id is in. */
export function bucketOf(id: string, files: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  // The low bits of this hash are its weakest.
  return ((hash ^ (hash >>> 15)) >>> 0) % files;
}

/** The file that holds what there is about an entity. */
export function entityFile(id: string, { large, files }: Manifest): string {
  const place = large.indexOf(id);
  return place >= 0 ? fileName("large", place) : fileName("entities", bucketOf(id, files.entities));
}
