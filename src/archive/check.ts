/** Whether something read from outside is a pack that can be an archive: of the schema, and true in itself. */
import * as v from "valibot";
import { type Entity, Pack } from "../record/schema.ts";

/** What is wrong with a pack: "statements[3] (s-17): span: \u2026". */
export class PackError extends Error {}

/**
 * @param bundled the record that the pack comes beside: what it refers to may stand there
 * @throws {PackError} at the first thing wrong, with its place and the reason
 */
export function checkPack(value: unknown, bundled: Pack): Pack {
  const parsed = v.safeParse(Pack, value, { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new PackError(`${v.getDotPath(issue) ?? "the whole"}: ${issue.message}`);
  }
  const pack = parsed.output;
  checkIds(pack, bundled);
  checkStatements(pack, bundled);
  return pack;
}

function checkIds(pack: Pack, bundled: Pack): void {
  for (const list of ["sources", "entities", "statements", "notes", "reported"] as const) {
    const seen = new Set<string>(list === "entities" ? [] : bundled[list].map(({ id }) => id));
    for (const [place, { id }] of pack[list].entries()) {
      if (seen.has(id)) fail(`${list}[${place}]`, id, "the id is taken, here or in the bundled record");
      seen.add(id);
    }
  }
}

function checkStatements(pack: Pack, bundled: Pack): void {
  const entities = new Set([...bundled.entities, ...pack.entities].map(({ id }) => id));
  const notes = new Set([...bundled.notes, ...pack.notes].map(({ id }) => id));
  const sources = new Map(pack.sources.map((source) => [source.id, source]));
  const known = (place: string, id: string, what: string, entity: string | null | undefined) => {
    if (entity && !entities.has(entity)) fail(place, id, `${what}: there is no entity "${entity}"`);
  };
  for (const [number, source] of pack.sources.entries()) {
    const place = `sources[${number}]`;
    known(place, source.id, "publisher", source.publisher);
    known(place, source.id, "underlying.publisher", source.underlying?.publisher);
  }
  for (const [number, statement] of pack.statements.entries()) {
    const { id, span, selector } = statement;
    const place = `statements[${number}]`;
    const source = sources.get(statement.source);
    if (!source) fail(place, id, `source: there is no source "${statement.source}"`);
    if (source.text.slice(span.start, span.end) !== selector.exact) {
      fail(place, id, `span: the text of "${source.id}" from ${span.start} to ${span.end} is not selector.exact`);
    }
    for (const key of ["speaker", "originalSpeaker", "paraphraser"] as const) known(place, id, key, statement[key]);
    known(place, id, "occasion.outlet", statement.occasion.outlet);
    for (const entity of statement.about) known(place, id, "about", entity);
    for (const note of statement.notes) if (!notes.has(note)) fail(place, id, `notes: there is no note "${note}"`);
  }
  for (const [number, wording] of pack.reported.entries()) {
    known(`reported[${number}]`, wording.id, "author", wording.author);
  }
}

function fail(place: string, id: string, reason: string): never {
  throw new PackError(`${place} (${id}): ${reason}`);
}

/**
 * The bundled record and a pack that was checked beside it, as one. Somebody in both is who the bundled record says, with
 * the names and the background that the pack adds.
 */
export function merged(bundled: Pack, pack: Pack): Pack {
  const added = new Map(pack.entities.map((entity) => [entity.id, entity]));
  const own = new Set(bundled.entities.map(({ id }) => id));
  return {
    ...pack,
    sources: [...bundled.sources, ...pack.sources],
    entities: [
      ...bundled.entities.map((entity) => withMore(entity, added.get(entity.id))),
      ...pack.entities.filter(({ id }) => !own.has(id)),
    ],
    statements: [...bundled.statements, ...pack.statements],
    notes: [...bundled.notes, ...pack.notes],
    reported: [...bundled.reported, ...pack.reported],
  };
}

function withMore(entity: Entity, more: Entity | undefined): Entity {
  if (!more) return entity;
  const names = new Set(entity.names.map(({ text }) => text));
  const background = new Set(entity.background.map(({ text }) => text));
  return {
    ...entity,
    marked: entity.marked || more.marked,
    names: [...entity.names, ...more.names.filter(({ text }) => !names.has(text))],
    background: [...entity.background, ...more.background.filter(({ text }) => !background.has(text))],
  };
}
