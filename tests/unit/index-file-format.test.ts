/** The file of a names index: what it keeps, how large it is, and that nothing but a whole one is opened. */
import { describe, expect, it } from "vitest";
import { randomFrom } from "../../scripts/train/random.ts";
import { fold } from "../../src/names/fold.ts";
import { buildIndex, IndexError, openIndex, scanText } from "../../src/names/index-file/index.ts";
import {
  ACCENT,
  CAPITAL,
  GONE,
  goesOn,
  KEY,
  KIND,
  learnUnit,
  MANY,
  SIGMA,
  several,
  UNITS,
} from "../../src/names/index-file/units.ts";
import { isWord, joined } from "../../src/names/tokens.ts";
import type { NameForm } from "../../src/names/types.ts";
import { refusesDamage } from "../support/file-damage.ts";
import { namesData } from "../support/names-cases.ts";
import { generatedForms } from "../support/names-generated.ts";

const forms = generatedForms(500);
const file = buildIndex(forms);
refusesDamage(file, { name: "names index", magic: "ORNI" }, openIndex, IndexError);

describe("what an index keeps", () => {
  it("is all there is to know of each form but its text", () => {
    for (const forms of [namesData().forms, generatedForms(3_000)]) {
      const index = openIndex(buildIndex(forms));
      const kept = Array.from({ length: index.forms }, (_, n) => index.form(n));
      const asForms = kept.map(({ bare, anyCase, ...form }) => {
        expect([bare, anyCase]).toEqual([form.when?.bare ?? false, form.when?.case === "any"]);
        return form;
      });
      expect(sorted(asForms)).toEqual(sorted(forms.map(({ text, ...form }) => form)));
      expect(index.entities).toBe(new Set(forms.map(({ entity }) => entity)).size);
    }
  });

  it("is the same file for the same forms", () => {
    expect(new Uint8Array(buildIndex(generatedForms(500)))).toEqual(new Uint8Array(file));
  });

  it("holds ids of any length, and refuses what would not fit", () => {
    const ids = [
      "",
      "a",
      "é".repeat(20),
      "x".repeat(255),
      `${"x".repeat(254)}y`,
      ...Array.from("abcdefghijklmnopqrstuv"),
    ];
    const index = openIndex(buildIndex(ids.map((entity, n) => ({ ...PLAIN, entity, text: `name ${n}` }))));
    expect(Array.from({ length: index.forms }, (_, n) => index.form(n).entity).sort()).toEqual([...ids].sort());
    expect(() => buildIndex([{ ...PLAIN, entity: "x".repeat(256), text: "a" }])).toThrow(IndexError);
  });

  it("may be nothing at all", () => {
    const index = openIndex(buildIndex([{ ...PLAIN, text: "…" }]));
    expect(scanText("Anybody… there?", index)).toEqual([]);
    expect(index.forms).toBe(0);
  });

  it("tells who else bears a name, first come first found", () => {
    const bearers = ["b", "c", "a"].map((entity): NameForm => ({ ...PLAIN, entity, text: "Smith" }));
    const index = openIndex(buildIndex([...generatedForms(2_000), ...bearers, { ...PLAIN, text: "Smith Jones" }]));
    const [find] = scanText("Mr Smith left.", index);
    const alike = [find!.form, ...(find!.also ?? [])].map((form) => index.form(form).entity);
    expect(alike.slice(-3)).toEqual(["b", "c", "a"]);
    expect(alike.every((id) => bearers.some(({ entity }) => entity === id) || id.startsWith("q"))).toBe(true);
  });
});

const PLAIN: NameForm = { entity: "e", text: "", full: false, person: false };
const sorted = (forms: object[]) => forms.map((form) => JSON.stringify(Object.entries(form).sort())).sort();

describe("letter case", () => {
  const found = (form: string, text: string) =>
    scanText(text, openIndex(buildIndex([{ ...PLAIN, text: form }]))).length > 0;
  it.each([
    ["NATO", ["NATO"], ["Nato", "nato"]],
    ["McDonald", ["McDonald", "MCDONALD"], ["Mcdonald", "mcdonald"]],
    [
      "Union of Scientists",
      ["Union of Scientists", "Union Of Scientists", "UNION OF SCIENTISTS"],
      ["union of scientists"],
    ],
    ["Union européenne", ["Union europeenne", "Union Européenne"], ["union européenne"]],
    ["Γιώργος", ["Γιώργος", "ΓΙΏΡΓΟΣ"], ["γιώργος"]],
    ["van der Berg", ["van der Berg", "van Der Berg"], ["Van der berg"]],
    ["ナトー", ["ナトー"], ["ナトーズ"]],
  ])("%s", (form, right, wrong) => {
    expect(right.filter((text) => !found(form, text))).toEqual([]);
    expect(wrong.filter((text) => found(form, text))).toEqual([]);
  });
});

describe("names that are not there", () => {
  it("are not found: a hundred thousand of them, every first word of which is known", () => {
    const known = generatedForms(100_000);
    const index = openIndex(buildIndex(known));
    const there = new Set(known.map(({ text }) => text));
    const random = randomFrom(3);
    const parts = known.filter(({ full, person }) => full && person).map(({ text }) => text.split(" "));
    const pick = () => parts[Math.floor(random() * parts.length)] ?? [];
    const invented = Array.from({ length: 100_000 }, () => `${pick()[0]} ${pick().at(-1)}x`);
    const wrong = invented.filter((name) => !there.has(name) && wholly(name));
    expect(wrong).toEqual([]);

    function wholly(name: string): boolean {
      return scanText(name, index).some(({ start, end }) => start === 0 && end === name.length);
    }
  });
});

describe("size", () => {
  it("stays below 18 bytes a name at 100,000", () => {
    expect(buildIndex(generatedForms(100_000)).byteLength / 100_000).toBeLessThan(18);
  });
});

describe("the table of code units", () => {
  it("says of each what fold.ts and tokens.ts say", () => {
    const wrong: string[] = [];
    for (let code = 0; code < 0x10000; code++) {
      const unit = String.fromCharCode(code);
      const { cased, key } = fold(unit);
      const entry = UNITS[code] || learnUnit(code);
      const units = entry & GONE ? [] : entry & MANY ? [...several(code)] : [entry];
      const same =
        units.length === key.length &&
        units.every(
          (each, i) =>
            (each & KEY) === key.charCodeAt(i) &&
            (each & (CAPITAL | SIGMA)) > 0 === (cased.charAt(i) !== key.charAt(i)) &&
            (each & KIND) > 0 === isWord(key, i) &&
            [..."aア克"].every((other) => joined(key.charAt(i) + other, 1) === goesOn(key.charAt(i) + other, 1)),
        );
      if (!same || (entry & ACCENT) > 0 !== fold(`a${unit}`).endAt(1) > 1) wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  });
});
