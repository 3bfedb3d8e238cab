/** The file of a names index: what it keeps, how large it is, and that nothing but a whole one is opened. */
import fc from "fast-check";
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
import { namesData } from "../support/names-cases.ts";
import { generatedForms } from "../support/names-generated.ts";

const forms = generatedForms(500);
const file = buildIndex(forms);
const words = () => new Uint32Array(file.slice());
const changed = (at: number, value: number) => {
  const copy = words();
  copy[at] = value;
  return copy.buffer;
};

describe("what is no whole index is refused, and says so", () => {
  it.each([
    ["an empty file", new ArrayBuffer(0), /cannot be 0 bytes long: the file was cut short\. Fetch/],
    ["a header cut short", file.slice(0, 40), /cannot be 40 bytes long: the file was cut short/],
    ["a file cut anywhere", file.slice(0, 1_000), /of \d+ bytes, of which the file has 1000: it was cut short/],
    ["a file with more behind it", new Uint32Array([...words(), 0]).buffer, /it was cut short\. Fetch/],
    ["another file", new Uint32Array(64).fill(7).buffer, /not a names index: its first four bytes are not ORNI/],
    ["another version", changed(1, 9), /of version 9; this code reads version 1\. Build the index anew/],
    ["a changed byte", changed(100, 1), /damaged names index: its checksum does not match/],
    [
      "the other byte order",
      new Uint32Array(swapped(file)).buffer,
      /in the other byte order: .*\. Build the index anew/,
    ],
  ])("%s", (_, buffer, message) => {
    expect(() => openIndex(buffer)).toThrow(IndexError);
    expect(() => openIndex(buffer)).toThrow(message);
  });

  it("any bit flipped", () => {
    fc.assert(
      fc.property(fc.nat(file.byteLength * 8 - 1), (bit) => {
        const bytes = new Uint8Array(file.slice());
        bytes[bit >> 3]! ^= 1 << (bit & 7);
        expect(() => openIndex(bytes.buffer)).toThrow(IndexError);
      }),
      { numRuns: 1_000 },
    );
  });

  it("any length but its own", () => {
    fc.assert(
      fc.property(fc.nat(file.byteLength - 1), (length) => {
        expect(() => openIndex(file.slice(0, length))).toThrow(IndexError);
      }),
      { numRuns: 300 },
    );
  });

  it("any bytes at all", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(() => openIndex(new Uint8Array(bytes).buffer)).toThrow(IndexError);
      }),
    );
  });
});

function swapped(buffer: ArrayBuffer): ArrayBuffer {
  const view = new DataView(buffer.slice());
  for (let at = 0; at < buffer.byteLength; at += 4) view.setUint32(at, view.getUint32(at, true), false);
  return view.buffer as ArrayBuffer;
}

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
    const [first, end] = index.alike(find?.form ?? 0);
    expect(find?.form).toBe(first);
    const alike = Array.from({ length: end - first }, (_, n) => index.form(first + n).entity);
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
