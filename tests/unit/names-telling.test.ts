/** The patterns by which a page decides whether to ask: false of no text in which a name would be found, and of most others. */
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCorpusFiles } from "../../corpus/build.ts";
import { compile } from "../../corpus/compile.ts";
import { fold } from "../../src/names/fold.ts";
import { mayStand } from "../../src/names/may-stand.ts";
import { indexNames } from "../../src/names/name-index.ts";
import { packNames } from "../../src/names/pack.ts";
import { scan } from "../../src/names/scan.ts";
import type { NameForm } from "../../src/names/types.ts";

const { names: ofTheRecord } = compile(readCorpusFiles(fileURLToPath(new URL("../..", import.meta.url))));

/** Ways in which a page may write a name, and what may stand around it. */
const WRITTEN: ((name: string) => string)[] = [
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => name.normalize("NFD"),
  (name) => [...name].join("\u00ad"),
  (name) => name.replaceAll(" ", "\u00a0").replaceAll("'", "’"),
  (name) => name.replaceAll("-", "\u2011"),
  (name) => fold(name).cased,
  (name) => name.replace(/[A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
];
const AROUND: ((name: string) => string)[] = [(name) => name, (name) => `“${name}”, x`, (name) => `x\n${name}.`];

const LANGUAGES = [...new Set(["en", ...ofTheRecord.forms.flatMap(({ when }) => when?.on ?? [])])];

/** Whether the patterns leave out a text, for itself or in the midst of others, in which the scan finds one of the names. */
function losesIn(packed: ReturnType<typeof packNames>): (text: string, lang: string) => boolean {
  const names = indexNames(packed);
  const any = () => true;
  const made = new Map(
    LANGUAGES.map((lang) => [
      lang,
      [mayStand(packed.telling, lang) ?? any, mayStand(packed.gluedTelling, lang) ?? any] as const,
    ]),
  );
  return (text, lang) => {
    const [may, mayGlued] = made.get(lang) ?? [any, any];
    return !(may(text) && mayGlued(`x${text}x`)) && scan(fold(text), names, lang).length > 0;
  };
}

/** Texts in which one of the names is found and which the pattern of all would not send. */
function lost(forms: readonly NameForm[]): string[] {
  const loses = losesIn(packNames({ format: 1, forms: [...forms] }));
  return forms.flatMap(({ text }) =>
    WRITTEN.flatMap((write) => AROUND.map((around) => around(write(text)))).filter((text) =>
      LANGUAGES.some((lang) => loses(text, lang)),
    ),
  );
}

describe("the patterns", () => {
  it("let all names of the record pass", () => {
    expect(lost(ofTheRecord.forms)).toEqual([]);
  });

  it.each([
    ["NATO–Russia Council", "Paral·lel", "Renew Europe – ALDE", "Coca-Cola®", "€uropa", "L·L", "Al–Qaeda", "S…T"],
    ["C++", "P&G", "E.U.", "Yahoo!", "7", "½ Price", "№ 5", "O`Brien", "Agfa‑Gevaert", "a b"],
    ["Ünal", "Straße", "İnönü", "Łódź", "Øre", "Æon", "Đinđić", "ﬁnland", "ʻOumuamua", "北约", "حلف الناتو"],
  ])("let names with odd signs pass: %s, %s, %s …", (...names) => {
    for (const when of [undefined, { case: "any" as const }]) {
      // Each by itself: another's word must not open the door to it.
      for (const text of names)
        expect(lost([{ entity: text, text, full: true, person: false, ...(when && { when }) }])).toEqual([]);
    }
  });

  it("let a form pass that is left to a shorter one in it", () => {
    const forms = ["Joe Biden", "Biden", "MR BIDEN II", "北约组织", "北约"];
    expect(lost(forms.map((text) => ({ entity: text, text, full: true, person: false })))).toEqual([]);
  });

  it("let pass whatever the scan finds in whatever text", () => {
    const loses = losesIn(packNames(ofTheRecord));
    const all = ofTheRecord.forms.map(({ text }) => text);
    const bit = fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...all) },
      fc.constantFrom(..." \n\u00a0\u00ad\u200b\u0301'’-‑.…ßİıςσ΄´″و「」"),
      fc.string({ unit: "grapheme", maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 8 }), fc.constantFrom(...LANGUAGES), (bits, lang) => {
        expect(loses(bits.join(""), lang)).toBe(false);
      }),
      { numRuns: 3_000 },
    );
  });

  it("see a name where the engine has glued one paragraph to the next, and none in most words", () => {
    const may = mayStand(packNames(ofTheRecord).gluedTelling, "en-GB") ?? (() => true);
    for (const text of [
      "POLITICSNATO met",
      "he saidLavrovBy us",
      "the EuropeanUnion",
      "the endthe Russian foreign minister",
    ])
      expect(may(text)).toBe(true);
    for (const text of ["the endThe Russian foreign ministry", "a presidentAn American"]) expect(may(text)).toBe(false);
  });

  it.each([
    ["en", "The president met the prime minister of France and European officials; foreign affairs were on the table."],
    ["de", "Der Präsident der Republik traf die Außenministerin; über Straßen und Brücken wurde gesprochen."],
    ["fr", "Le président du conseil régional a été reçu à l’hôtel de ville, où l’on a parlé de la sécurité."],
    ["ru", "Президент встретился с министром иностранных дел Франции в Париже."],
    ["ja", "総理大臣は国会で演説した。"],
    ["en", "A café in the United States, the Atlantic coast, and a treaty on the security of the union’s buildings…"],
    ["de", "The Russian foreign minister"],
    ["", "The Russian foreign minister"],
  ])("leave alone what only has their words, or them in another language: %s, %s", (lang, text) => {
    expect((mayStand(packNames(ofTheRecord).telling, lang) ?? (() => true))(text)).toBe(false);
  });

  it("are none where the names are too many", () => {
    const text = (n: number) => String.fromCharCode(65 + (n % 26), 97 + (n % 23), 97 + (n % 19)).repeat(3) + n;
    const forms = Array.from({ length: 5_000 }, (_, n) => ({
      entity: `e${n}`,
      text: text(n),
      full: true,
      person: false,
    }));
    expect(packNames({ format: 1, forms }).telling).toBeNull();
    expect(packNames({ format: 1, forms: forms.slice(0, 100) }).telling).not.toBeNull();
  });
});
