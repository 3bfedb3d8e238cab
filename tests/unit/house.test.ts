/** The rules of docs/house.md, held: which room may import which, what the pure ones may not touch, how long a file gets. */
import { readdirSync, readFileSync } from "node:fs";
import { join, posix, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The rooms, and those each may import from. A new room is added here and in docs/house.md. */
const MAY_IMPORT: Record<string, string[]> = {
  record: [],
  sites: [],
  "browser-api.ts": [],
  "settings.ts": ["record"],
  "messages.ts": ["record", "settings.ts"],
  "own-page-messages.ts": ["record"],
  "wire.ts": ["record", "messages.ts"],
  "i18n.ts": ["record", "public"],
  names: ["record"],
  quotes: ["record"],
  article: ["record"],
  recall: ["record", "own-page-messages.ts"],
  archive: ["record", "recall", "own-page-messages.ts"],
  library: ["record", "recall", "archive", "own-page-messages.ts", "build"],
  card: ["record", "i18n.ts"],
  page: ["record", "names", "card", "messages.ts", "settings.ts", "wire.ts", "i18n.ts", "build"],
  own: ["record", "messages.ts", "own-page-messages.ts", "settings.ts", "wire.ts", "i18n.ts"],
  background: [
    "record",
    "sites",
    "names",
    "recall",
    "archive",
    "library",
    "build",
    "model",
    "messages.ts",
    "own-page-messages.ts",
    "settings.ts",
    "wire.ts",
    "i18n.ts",
  ],
};
const ALL_ABOVE = [...Object.keys(MAY_IMPORT).filter((room) => room !== "background"), "build"];
for (const page of ["popup", "reader", "options", "welcome"]) MAY_IMPORT[page] = ALL_ABOVE;
MAY_IMPORT.cli = ALL_ABOVE;

const PURE = ["record", "names", "quotes", "recall", "archive", "sites"];
const IMPURE_PACKAGES = /^(?:webextension-polyfill|preact|@floating-ui\/|node:)/;
const OUTSIDE =
  /(?<![\w$.])(?:window|document|navigator|localStorage|indexedDB|chrome|browser|fetch|customElements|HTMLElement)\s*(?:\.|\(|\[)/;

const LONGEST = 300;
const LONGEST_ENTRY = 60;

interface SourceFile {
  /** From the project's folder, with forward slashes. */
  path: string;
  text: string;
}

function filesIn(folder: string): SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(ROOT, path).split(sep).join("/"), text: readFileSync(path, "utf8") }));
}

/** "src/card/place.ts" → "card"; "src/wire.ts" → "wire.ts"; "build/names.json" → "build". */
function roomOf(path: string): string {
  const parts = path.split("/");
  return (parts[0] === "src" ? parts[1] : parts[0]) ?? "";
}

/** What a file imports. Scripts that are only injected (`?script`) are not linked in: they do not count. */
function importsOf({ text }: SourceFile): string[] {
  const found = [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"([^"]+)"/g)].map(([, name = ""]) => name);
  return found.filter((name) => !name.includes("?script"));
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|[^:])\/\/.*$/gm, "$1");
}

const SOURCES = filesIn("src");

describe("the house", () => {
  it("has files in it", () => expect(SOURCES.length).toBeGreaterThan(20));

  it("imports in one direction only", () => {
    const wrong = SOURCES.flatMap((file) => {
      const room = roomOf(file.path);
      return importsOf(file)
        .filter((name) => name.startsWith("."))
        .map((name) => posix.normalize(posix.join(posix.dirname(file.path), name)))
        .filter((target) => roomOf(target) !== room && !MAY_IMPORT[room]?.includes(roomOf(target)))
        .map((target) => `${file.path} imports ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it("keeps the matching of names out of pages: the background finds them, once for all tabs", () => {
    const found = SOURCES.filter(({ path }) => roomOf(path) === "page")
      .flatMap(importsOf)
      .filter((name) => name.includes("/names/"));
    expect(new Set(found.map((name) => posix.basename(name)))).toEqual(new Set(["types.ts", "may-stand.ts"]));
  });

  it("lets no file stand outside its rooms", () => {
    const known = new Set(Object.keys(MAY_IMPORT));
    const strays = SOURCES.filter(({ path }) => !known.has(roomOf(path)) && !path.endsWith(".d.ts"));
    expect(strays.map(({ path }) => path)).toEqual([]);
  });

  it("keeps the pure rooms pure", () => {
    const wrong = SOURCES.filter(({ path }) => PURE.includes(roomOf(path))).flatMap((file) => {
      const touched = OUTSIDE.exec(withoutComments(file.text));
      const packages = importsOf(file).filter((name) => IMPURE_PACKAGES.test(name));
      return [
        ...(touched ? [`${file.path} touches ${touched[0]}`] : []),
        ...packages.map((name) => `${file.path} imports ${name}`),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it("has no long file", () => {
    const long = [...SOURCES, ...filesIn("corpus"), ...filesIn("scripts")]
      .map(({ path, text }) => ({ path, lines: text.split("\n").length - 1 }))
      .filter(({ path, lines }) => lines > (/\/main(?:\.iife)?\.tsx?$/.test(path) ? LONGEST_ENTRY : LONGEST));
    expect(long).toEqual([]);
  });

  it("names no path of a machine and nothing beside the project but in tests that skip", () => {
    const wrong = [...SOURCES, ...filesIn("corpus"), ...filesIn("scripts")].filter(({ text }) =>
      /["'`](?:\/(?:work|home|tmp|root)\/|[^"'`]*\.\.\/shared\/)/.test(text),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});
