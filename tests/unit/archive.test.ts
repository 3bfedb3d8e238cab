/** An archive: whatever the pack holds is in its files, and what is composed from them is what the whole record gives. */
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type Archive, openArchive } from "../../src/archive/archive.ts";
import { checkPack, merged } from "../../src/archive/check.ts";
import { keptFiles } from "../../src/archive/files.ts";
import type { Manifest } from "../../src/archive/manifest.ts";
import { seal } from "../../src/archive/sections.ts";
import { splitArchive } from "../../src/archive/split.ts";
import { checkView } from "../../src/card/check-view.ts";
import { ArchiveError, openLibrary } from "../../src/library/library.ts";
import { record as bundled, recall as bundledRecall, scoredSearch } from "../../src/library/record.ts";
import { findRecord } from "../../src/reader/find.ts";
import { composeCard } from "../../src/recall/compose.ts";
import { openRecall } from "../../src/recall/recall.ts";
import { openRecord } from "../../src/recall/record-index.ts";
import { openSearch } from "../../src/recall/search.ts";
import { statementView } from "../../src/recall/statement-view.ts";
import { unreadableCard } from "../../src/recall/unreadable.ts";
import type { Pack } from "../../src/record/schema.ts";
import { generatedPack } from "../support/archive-generated.ts";

const TODAY = "2026-01-01";
const OPTIONS = { numRuns: 12 };

function split(pack: Pack): { files: Map<string, Uint8Array>; manifest: Manifest } {
  const files = new Map<string, Uint8Array>();
  const made = splitArchive(bundled.pack, pack, "stamp");
  let next = made.next();
  for (; !next.done; next = made.next()) files.set(...next.value);
  return { files, manifest: next.value };
}

/** As a package answers: bytes of its own at every reading. */
function reading(files: ReadonlyMap<string, Uint8Array>, read: string[] = []) {
  return async (name: string) => {
    read.push(name);
    const bytes = files.get(name);
    if (!bytes) throw new Error(`${name} is missing`);
    return bytes.slice();
  };
}

/** The pack, and two of its statements put to people of the bundled record. */
function withShared(pack: Pack): Pack {
  const statements = pack.statements.map((statement, at) =>
    statement.speaker && at % 9 === 0
      ? { ...statement, speaker: at % 2 ? "lavrov" : statement.speaker, about: ["nato", "ukraine"] }
      : statement,
  );
  return { ...pack, statements };
}

const packs = fc
  .record({
    names: fc.integer({ min: 60, max: 400 }),
    statements: fc.integer({ min: 1, max: 120 }),
    seed: fc.nat(9999),
  })
  .map((size) => withShared(generatedPack(size)));

describe("for any pack", () => {
  it("every card is the one that the whole record gives", async () => {
    await fc.assert(
      fc.asyncProperty(packs, fc.nat(9999), async (pack, pick) => {
        const { files, manifest } = split(checkPack(pack, bundled.pack));
        const archive = openArchive(manifest, reading(files));
        const whole = openRecord(merged(bundled.pack, pack));
        const recall = openRecall(whole);
        const paragraph = pack.statements[pick % pack.statements.length]?.selector.exact ?? "";
        const urls = [pack.sources[pick % pack.sources.length]?.url];
        for (const { id } of [...pack.entities, { id: "lavrov" }, { id: "nato" }, { id: "ukraine" }]) {
          const shelf = await archive.about(id);
          if (!shelf) {
            expect(pack.statements.some(({ speaker, about }) => speaker === id || about.includes(id))).toBe(false);
            continue;
          }
          expect(shelf.record.countRelated(id)).toBe(whole.countRelated(id));
          for (const heading of [undefined, "NATO in Ukraine"]) {
            const query = { entity: id, paragraph, ...(heading && { heading }) };
            const exclude = { part: shelf.record.sourcesAt(urls), whole: whole.sourcesAt(urls) };
            expect(composeCard({ ...query, exclude: exclude.part }, shelf.record, shelf.recall, TODAY)).toEqual(
              composeCard({ ...query, exclude: exclude.whole }, whole, recall, TODAY),
            );
          }
        }
      }),
      OPTIONS,
    );
  });

  it("every statement is with everybody it has to do with, whole in its source, and found by its id", async () => {
    await fc.assert(
      fc.asyncProperty(packs, async (pack) => {
        const { files, manifest } = split(pack);
        const archive = openArchive(manifest, reading(files));
        const whole = openRecord(merged(bundled.pack, pack));
        for (const statement of pack.statements) {
          expect(await archive.placeOf(statement.id)).toEqual({ source: statement.source });
          const stored = await archive.stored(statement.source);
          expect(stored?.statement(statement.id)).toEqual(statement);
          expect(stored?.source(statement.source)).toEqual(whole.source(statement.source));
          if (!stored) throw new Error("not stored");
          expect(statementView(statement, "said", stored, { today: TODAY })).toEqual(
            statementView(statement, "said", whole, { today: TODAY }),
          );
        }
        for (const { id, author } of pack.reported) expect(await archive.placeOf(id)).toEqual({ author });
        for (const { id } of pack.entities) {
          const shelf = await archive.about(id);
          const ids = (record: typeof whole | undefined) => record?.related(id).map(({ statement }) => statement.id);
          expect(ids(shelf?.record as typeof whole)?.sort()).toEqual(ids(whole)?.sort());
          expect(shelf?.record.entity(id)).toEqual(whole.entity(id));
        }
      }),
      OPTIONS,
    );
  });

  it("search finds what it finds in the whole record, in the same order", async () => {
    await fc.assert(
      fc.asyncProperty(packs, fc.nat(9999), async (pack, pick) => {
        const { files, manifest } = split(pack);
        const archive = openArchive(manifest, reading(files));
        // What the pack adds, read with everybody known: a statement of its own is found by the name of somebody bundled.
        const search = openSearch({ ...openRecord(merged(bundled.pack, pack)), pack });
        const statement = pack.statements[pick % pack.statements.length];
        const entity = pack.entities[pick % pack.entities.length];
        const words = statement?.selector.exact.split(" ") ?? [];
        const queries = [
          words.slice(0, 3).join(" "),
          words[2]?.slice(0, 2),
          entity?.name,
          entity?.name.slice(0, 3),
          "a",
          "",
          "…",
        ];
        for (const query of queries) {
          const hits = (await archive.search(query ?? "")).map(({ hit }) => hit.id);
          expect(hits, query).toEqual(search(query ?? "").map(({ id }) => id));
        }
      }),
      OPTIONS,
    );
  });
});

describe("an archive of some size", () => {
  const pack = withShared(generatedPack({ names: 900, statements: 4_000, seed: 7 }));
  let files: Map<string, Uint8Array>;
  let manifest: Manifest;
  beforeAll(() => {
    ({ files, manifest } = split(pack));
  });
  const open = (read?: string[]): Archive => openArchive(manifest, reading(files, read));
  const known = pack.statements.find(({ kind }) => kind === "direct")?.speaker ?? "";

  it("is cut into files of which a card reads two", async () => {
    expect(manifest.files.entities).toBeGreaterThan(10);
    const read: string[] = [];
    await open(read).about(known);
    expect(read).toHaveLength(2);
  });

  it("reads a file once for two who ask", async () => {
    const read: string[] = [];
    const archive = open(read);
    await Promise.all([archive.about(known), archive.about(known)]);
    expect(read).toHaveLength(2);
  });

  const damages: [string, (bytes: Uint8Array) => Uint8Array, RegExp][] = [
    ["cut short", (bytes) => bytes.slice(0, bytes.length - 40), /bytes, not/],
    ["empty", () => new Uint8Array(), /cut short/],
    ["changed", (bytes) => bytes.with(bytes.length >> 1, (bytes[bytes.length >> 1] ?? 0) ^ 1), /checksum/],
    ["something else", () => new TextEncoder().encode("<!doctype html><p>hi"), /no file of an archive/],
    ["of another version", (bytes) => bytes.with(4, 9), /version 9/],
  ];
  it.each(damages)(
    "a file that is %s is refused by its name, and asked for again next time",
    async (_, damage, reason) => {
      const broken = new Map([...files].map(([name, bytes]) => [name, damage(bytes)]));
      let given = broken;
      const archive = openArchive(manifest, (name) => reading(given)(name));
      await expect(archive.about(known)).rejects.toThrow(reason);
      await expect(archive.about(known)).rejects.toThrow(/^archive\//);
      await expect(archive.stored(pack.sources[0]?.id ?? "")).rejects.toThrow(reason);
      await expect(archive.search("ba")).rejects.toThrow(reason);
      given = files;
      expect(await archive.about(known)).toBeDefined();
    },
  );
});

it("of files that were read the last are kept, as many as fit", async () => {
  const read: string[] = [];
  const file = seal([new Uint8Array(7_000_000)]);
  const get = keptFiles(async (name) => {
    read.push(name);
    return file.slice();
  });
  for (const name of ["a", "b", "a", "c", "a", "b"]) await get(name);
  expect(read).toEqual(["a", "b", "c", "b"]);
});

describe("the library", () => {
  const pack = withShared(generatedPack({ names: 300, statements: 300, seed: 3 }));
  const { files, manifest } = split(pack);
  const bundledParts = { record: bundled, recall: bundledRecall, search: scoredSearch };
  const read: string[] = [];
  const library = openLibrary(bundledParts, manifest, reading(files, read));

  it("answers from the bundled record without reading a file", async () => {
    read.length = 0;
    expect((await library.about("van_rompuy")).record).toBe(bundled);
    expect(await library.source(bundled.pack.sources[0]?.id ?? "")).toBe(bundled);
    expect(read).toEqual([]);
  });

  it("gives somebody in both the statements of both", async () => {
    const { record } = await library.about("lavrov");
    const own = bundled.countRelated("lavrov");
    const added = pack.statements.filter(({ speaker }) => speaker === "lavrov").length;
    expect(added).toBeGreaterThan(0);
    expect(record.countRelated("lavrov")).toBe(own + added);
  });

  it("leads from a statement to its source, wherever it is", async () => {
    expect(await library.placeOf("rt14-14")).toEqual({ source: bundled.statement("rt14-14")?.source });
    expect(await library.placeOf("st-5")).toEqual({ source: pack.statements[5]?.source });
    expect(await library.placeOf("nothing")).toBeUndefined();
  });

  it("finds for the source page the record that an address asks for", async () => {
    const at = (search: string) => findRecord(search, library, bundled);
    const statement = pack.statements[5];
    expect((await at(`?statement=${statement?.id}`)).record.statement("st-5")).toEqual(statement);
    expect((await at(`?source=${statement?.source}`)).record.source(statement?.source ?? "")).toBeDefined();
    const [wording] = pack.reported;
    expect(
      (await at(`?statement=${wording?.id}`)).about?.shelf.record.reportedOf(wording?.author ?? ""),
    ).toContainEqual(wording);
    expect((await at("?entity=nato")).about?.shelf.record.countRelated("nato")).toBeGreaterThan(
      bundled.countRelated("nato"),
    );
    for (const search of ["", "?source=lost", "?statement=lost"]) expect(await at(search)).toEqual({ record: bundled });
  });

  it("finds in both, the better fitting first, no more than a search shows", async () => {
    const name = pack.entities[5]?.name ?? "";
    expect((await library.search(name))[0]?.title).toBe(name);
    expect((await library.search("abyss")).map(({ id }) => id)).toContain("du17-00");
    expect((await library.search("a")).length).toBe(50);
  });

  it("tells of everybody whose file can be read", async () => {
    const id = pack.entities[0]?.id ?? "";
    const [one, two] = await library.summaries([id, "nobody", "nato"]);
    expect(one).toMatchObject({ id, name: pack.entities[0]?.name });
    expect(two?.statements).toBeGreaterThan(bundled.countRelated("nato"));
    const lost = openLibrary(bundledParts, manifest, reading(new Map()));
    expect(await lost.summaries([id, "van_rompuy"])).toMatchObject([{ id: "van_rompuy" }]);
  });

  it("a card of somebody whose file is damaged says so, and shows what is at hand all the same", async () => {
    const lost = openLibrary(bundledParts, manifest, async (name) => new Uint8Array(name.length));
    const problem = await lost.about("nato").catch((error: unknown) => error);
    if (!(problem instanceof ArchiveError)) throw problem;
    expect(problem.file).toMatch(/^archive\//);
    const { record, recall } = lost.bundled;
    const atHand = composeCard({ entity: "nato", paragraph: "" }, record, recall, TODAY);
    const card = unreadableCard("nato", atHand, problem.file);
    expect(card).toEqual({ ...atHand, leftOut: { key: "label_unreadable", subs: [problem.file] } });
    for (const view of [card, unreadableCard("q1", null, problem.file)]) expect(checkView(view)).toEqual(view);
  });

  it("of a build without an archive reads nothing at all", async () => {
    const none = {
      ...manifest,
      files: { entities: 0, documents: 0, ids: 0, words: 0, hits: 0 },
      large: [],
      shared: [],
    };
    const plain = openLibrary(bundledParts, none, async (name) => expect.unreachable(name));
    expect((await plain.about("q1")).record).toBe(bundled);
    expect(await plain.source("src-1")).toBeUndefined();
    expect(await plain.search("abyss")).toHaveLength(1);
  });
});

describe("a pack that is wrong is refused with the place and the reason", () => {
  const good = generatedPack({ names: 60, statements: 20, seed: 5 });
  const broken = (change: (pack: Pack) => void): Pack => {
    const pack = structuredClone(good);
    change(pack);
    return pack;
  };
  const first = (pack: Pack) => pack.statements[1] as Pack["statements"][number];
  it.each<[string, Pack | unknown, RegExp]>([
    ["no pack", { hello: 1 }, /format/],
    [
      "not of the schema",
      broken((pack) => Object.assign(first(pack), { date: "yesterday" })),
      /statements\.1\.date.*YYYY/,
    ],
    [
      "a name that could not travel to a page",
      broken((pack) => Object.assign(pack.entities[0]?.names[0] as object, { text: "Ada | Vale" })),
      /entities\.0\.names\.0\.text.*may not hold/,
    ],
    ["a span that lies", broken((pack) => first(pack).span.end++), /statements\[1\] \(st-1\): span/],
    [
      "nobody there",
      broken((pack) => first(pack).about.push("nobody-there")),
      /about: there is no entity "nobody-there"/,
    ],
    ["no source", broken((pack) => Object.assign(first(pack), { source: "lost" })), /no source "lost"/],
    ["no note", broken((pack) => first(pack).notes.push("lost")), /no note "lost"/],
    ["an id twice", broken((pack) => Object.assign(first(pack), { id: "st-0" })), /taken/],
    ["an id of the bundled record", broken((pack) => Object.assign(first(pack), { id: "rt14-14" })), /taken/],
  ])("%s", (_, pack, reason) => {
    expect(() => checkPack(pack, bundled.pack)).toThrow(reason);
  });
  it("a good one is taken", () => expect(checkPack(good, bundled.pack)).toEqual(good));
});
