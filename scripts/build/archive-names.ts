/** The names of a build with an archive: few of them are packed with the bundled ones, many go into an index of their own. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeIfChanged } from "../../corpus/build.ts";
import { namesIn } from "../../corpus/names-data.ts";
import { FORMS_FILE, INDEX_FILE } from "../../src/archive/manifest.ts";
import { packForms } from "../../src/names/forms-file/index.ts";
import { buildIndex } from "../../src/names/index-file/index.ts";
import { packNames, unpackNames } from "../../src/names/pack.ts";
import type { NameForm, PackedNames } from "../../src/names/types.ts";
import type { Pack } from "../../src/record/schema.ts";

/** More names than that are not for build/names.json, which the background reads whole: docs/measured.md. */
const MOST_PACKED = 2_000;

/**
 * Adds the names of an archive to build/names.json; where they are many, writes them beside the archive's other files
 * instead, and build/names.json says that there are more.
 * @returns how large the files are that it wrote, in bytes
 */
export function addNames(root: string, pack: Pack): { forms: number; bytes: number } {
  const path = join(root, "build/names.json");
  const bundled = JSON.parse(readFileSync(path, "utf8")) as PackedNames;
  const forms = together(unpackNames(bundled).forms, namesIn(pack.entities).forms);
  const isSmall = forms.length <= MOST_PACKED;
  const names = isSmall ? packNames({ format: 1, forms }) : { ...bundled, more: true };
  writeIfChanged(path, `${JSON.stringify(names)}\n`);
  if (isSmall) return { forms: forms.length, bytes: 0 };
  const files = { [INDEX_FILE]: buildIndex(forms), [FORMS_FILE]: packForms(forms) };
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(root, "build", name), new Uint8Array(content));
  return { forms: forms.length, bytes: Object.values(files).reduce((sum, { byteLength }) => sum + byteLength, 0) };
}

/** Of somebody who is in both, a form that both have counts as the bundled record has it. */
function together(bundled: readonly NameForm[], added: readonly NameForm[]): NameForm[] {
  const id = ({ entity, text }: NameForm) => `${entity} ${text}`;
  const known = new Set(bundled.map(id));
  return [...bundled, ...added.filter((form) => !known.has(id(form)))];
}
