/** An archive as it is asked: by entity, by source, by the id of a statement, by words. Reads only the files it must. */
import * as v from "valibot";
import { openRecord, type WholeRecord } from "../recall/record-index.ts";
import type { ScoredHit } from "../recall/search.ts";
import { Pack } from "../record/schema.ts";
import { keptFiles } from "./files.ts";
import { bucketOf, COMMON, entityFile, fileName, type Manifest } from "./manifest.ts";
import { openDossier, type Shelf } from "./open-dossier.ts";
import { checked } from "./rows.ts";
import { readJson } from "./sections.ts";
import { Ids, Topics } from "./stored.ts";
import { searchArchive } from "./words.ts";

/** Where something with an id stands. */
export type Place = { source: string } | { author: string };

/** All of them reject with an ArchiveError where a file is missing or damaged; undefined: the archive has no such thing. */
export interface Archive {
  about(entity: string): Promise<Shelf | undefined>;
  /** A stored document with everything on record in it. */
  stored(source: string): Promise<WholeRecord | undefined>;
  /** Where a statement, framing line or reported wording stands. */
  placeOf(id: string): Promise<Place | undefined>;
  /** Best first, at most as many as a search shows. */
  search(query: string): Promise<ScoredHit[]>;
}

const Places = v.array(v.object({ id: v.string(), source: v.optional(v.string()), author: v.optional(v.string()) }));
/** So many entities stay open: a page names few. */
const MOST_OPEN = 16;

/** @param fetchFile reads a file of the package by its name */
export function openArchive(manifest: Manifest, fetchFile: (name: string) => Promise<Uint8Array>): Archive {
  const read = keptFiles(fetchFile);
  const open = new Map<string, Promise<Shelf | undefined>>();

  async function sectionOf(file: string, id: string): Promise<Uint8Array | undefined> {
    const [ids, ...sections] = await read(file);
    return sections[checked(Ids, ids && readJson(ids), { file, called: "the ids" }).indexOf(id)];
  }

  async function openShelf(entity: string): Promise<Shelf | undefined> {
    const file = entityFile(entity, manifest);
    const [dossier, [common]] = await Promise.all([sectionOf(file, entity), read(COMMON)]);
    if (!dossier) return undefined;
    const places = checked(Topics, common && readJson(common), { file: COMMON, called: "the places" });
    return openDossier(dossier, file, places);
  }

  return {
    about(entity) {
      const shelf = open.get(entity) ?? openShelf(entity);
      open.delete(entity);
      open.set(entity, shelf);
      const [longestUnused] = open.keys();
      if (open.size > MOST_OPEN && longestUnused !== undefined) open.delete(longestUnused);
      shelf.catch(() => open.get(entity) === shelf && open.delete(entity));
      return shelf;
    },
    async stored(source) {
      const file = fileName("documents", bucketOf(source, manifest.files.documents));
      const section = await sectionOf(file, source);
      return section && openRecord(checked(Pack, readJson(section), { file, called: source }));
    },
    async placeOf(id) {
      const file = fileName("ids", bucketOf(id, manifest.files.ids));
      const [section] = await read(file);
      const places = checked(Places, section && readJson(section), { file, called: "the ids" });
      const { source, author } = places.find((place) => place.id === id) ?? {};
      return source !== undefined ? { source } : author !== undefined ? { author } : undefined;
    },
    search: (query) => searchArchive(query, read),
  };
}
