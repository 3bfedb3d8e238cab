/** The whole corpus, each file read and shaped by its schema; nothing compared with anything else yet. */
import type * as v from "valibot";
import { type CorpusFiles, Document, readText } from "./document.ts";
import {
  Descriptions,
  DescriptionWords,
  EditedEntity,
  EditedPack,
  Names,
  Notes,
  Reported,
  Sources,
  Statements,
  UnlinkedHosts,
} from "./editor-schema.ts";
import { CorpusError } from "./error.ts";

export interface Corpus {
  pack: Document<v.InferOutput<typeof EditedPack>>;
  unlinked: Document<v.InferOutput<typeof UnlinkedHosts>>;
  sources: Document<v.InferOutput<typeof Sources>>;
  /** Source id → its text, decoded. */
  texts: ReadonlyMap<string, string>;
  entities: readonly Document<EditedEntity>[];
  /** Entity id → its names. */
  names: ReadonlyMap<string, Document<v.InferOutput<typeof Names>>>;
  /** Entity id → the descriptions of its offices. */
  descriptions: ReadonlyMap<string, Document<v.InferOutput<typeof Descriptions>>>;
  descriptionWords: Document<v.InferOutput<typeof DescriptionWords>>;
  notes: Document<v.InferOutput<typeof Notes>>;
  statements: Document<v.InferOutput<typeof Statements>>;
  reported: Document<v.InferOutput<typeof Reported>>;
}

/** Where a source's text lies. */
export const sourceTextPath = (file: string): string => `corpus/sources/${file}`;

/** @throws {CorpusError} for the first file that is missing, not UTF-8, not JSON or not of its schema. */
export function readCorpus(files: CorpusFiles): Corpus {
  const pack = Document.read(files, "corpus/pack.json", EditedPack);
  const unlinked = Document.read(files, "corpus/unlinked-hosts.json", UnlinkedHosts);
  const sources = Document.read(files, "corpus/sources.json", Sources);
  const entities = listIn(files, "corpus/entities").map((file) => readEntity(files, file));
  if (entities.length === 0) throw new CorpusError("corpus/entities", "", "no entity file is there");
  const names = new Map(
    listIn(files, "corpus/names").map((file) => [stem(file), Document.read(files, file, Names)] as const),
  );
  const descriptions = new Map(
    listIn(files, "corpus/descriptions").map((file) => [stem(file), Document.read(files, file, Descriptions)] as const),
  );
  return {
    pack,
    unlinked,
    sources,
    texts: readTexts(files, sources),
    entities,
    names,
    descriptions,
    descriptionWords: Document.read(files, "corpus/description-words.json", DescriptionWords),
    notes: Document.read(files, "corpus/notes.json", Notes),
    statements: Document.read(files, "corpus/statements.json", Statements),
    reported: Document.read(files, "corpus/reported.json", Reported),
  };
}

function readEntity(files: CorpusFiles, file: string): Document<EditedEntity> {
  const entity = Document.read(files, file, EditedEntity);
  if (entity.content.id !== stem(file)) {
    entity.fail(["id"], `the file is called ${stem(file)}.json, the entity in it “${entity.content.id}”`);
  }
  return entity;
}

function readTexts(files: CorpusFiles, sources: Corpus["sources"]): Map<string, string> {
  const texts = new Map<string, string>();
  sources.content.forEach((source, index) => {
    const path = sourceTextPath(source.file);
    if (!files.has(path)) sources.fail([index, "file"], `there is no file ${path}`);
    texts.set(source.id, readText(files, path));
  });
  return texts;
}

/** The JSON files directly in `folder`, in order of their names: the record comes out the same on every machine. */
function listIn(files: CorpusFiles, folder: string): string[] {
  return [...files.keys()]
    .filter(
      (file) => file.startsWith(`${folder}/`) && file.endsWith(".json") && !file.slice(folder.length + 1).includes("/"),
    )
    .sort();
}

const stem = (file: string): string => file.slice(file.lastIndexOf("/") + 1, -".json".length);
