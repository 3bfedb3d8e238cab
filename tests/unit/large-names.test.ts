/** Names out of the files of an archive: whole, damaged, of another version, missing. */
import { describe, expect, it } from "vitest";
import { FORMS_FILE, INDEX_FILE } from "../../src/archive/manifest.ts";
import { largeNames } from "../../src/background/large-names.ts";
import { packForms } from "../../src/names/forms-file/index.ts";
import { buildIndex } from "../../src/names/index-file/index.ts";
import { openNames } from "../../src/names/open.ts";
import { packNames } from "../../src/names/pack.ts";
import type { NameForm } from "../../src/names/types.ts";
import { generatedForms } from "../support/names-generated.ts";

const FORMS: NameForm[] = [
  ...generatedForms(2_000),
  { entity: "jane", text: "Jane Quillfeather", full: true, person: true },
  { entity: "jane", text: "Quillfeather", full: false, person: true, when: { bare: true, needs: "full-name" } },
];
const BUNDLED: NameForm[] = [{ entity: "bundled", text: "Ada Vale", full: true, person: true }];
const TEXT = "Jane Quillfeather met Ada Vale. Quillfeather smiled.";

type Files = Record<string, () => Promise<ArrayBuffer>>;
const whole = (): Files => ({
  [INDEX_FILE]: async () => buildIndex([...BUNDLED, ...FORMS]),
  [FORMS_FILE]: async () => packForms([...BUNDLED, ...FORMS]),
});

/** What a page finds, and what was said of the files. */
async function read(files: Files, pages = 1) {
  const said: string[] = [];
  const candidates = largeNames(
    (file) => files[file]?.() ?? Promise.reject(new Error(`${file} is missing`)),
    (error) => said.push(String(error)),
  );
  const finder = openNames({ ...packNames({ format: 1, forms: BUNDLED }), more: true }, candidates);
  let found: string[] = [];
  for (let n = 0; n < pages; n++) {
    const page = finder.page("en");
    await page.learn?.([TEXT]);
    found = (page.update([{ id: 1, text: TEXT }]).get(1) ?? []).map(({ entity }) => entity);
  }
  return { found, said };
}

const damaged = (buffer: ArrayBuffer): ArrayBuffer => {
  const bytes = new Uint8Array(buffer);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 8;
  return buffer;
};
const ofVersion = (buffer: ArrayBuffer, version: number): ArrayBuffer => {
  new Uint32Array(buffer)[1] = version;
  return buffer;
};

describe("the names of an archive", () => {
  it("are found beside the bundled ones", async () => {
    expect(await read(whole())).toEqual({ found: ["jane", "bundled", "jane"], said: [] });
  });

  it("send a page the few it needs", async () => {
    const files = whole();
    const candidates = largeNames((file) => files[file]?.() as Promise<ArrayBuffer>, String);
    expect(await candidates("en", [TEXT])).toHaveLength(3);
  });

  it.each([INDEX_FILE, FORMS_FILE])("leave the bundled ones where %s is refused, and say so once", async (file) => {
    const content = await (whole()[file]?.() as Promise<ArrayBuffer>);
    for (const [bad, why] of [
      [damaged(content.slice(0)), /damaged/],
      [content.slice(0, content.byteLength - 64), /cut short/],
      [ofVersion(content.slice(0), 99), /version 99/],
    ] as const) {
      const { found, said } = await read({ ...whole(), [file]: async () => bad }, 3);
      expect(found).toEqual(["bundled"]);
      expect(said).toHaveLength(1);
      expect(said[0]).toMatch(why);
    }
    const { found, said } = await read({ ...whole(), [file]: () => Promise.reject(new Error(`${file} is missing`)) });
    expect(found).toEqual(["bundled"]);
    expect(said).toEqual([`Error: ${file} is missing`]);
  });
});
