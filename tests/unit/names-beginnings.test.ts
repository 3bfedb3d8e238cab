/** The pattern by which a page decides whether to ask: false of no text in which a name would be found. */
import { describe, expect, it } from "vitest";
import { fold } from "../../src/names/fold.ts";
import { mayStand } from "../../src/names/may-stand.ts";
import { indexNames } from "../../src/names/name-index.ts";
import { packNames } from "../../src/names/pack.ts";
import { scan } from "../../src/names/scan.ts";
import type { NameForm } from "../../src/names/types.ts";
import { namesData } from "../support/names-cases.ts";

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

/** Texts in which one of the names is found and which the pattern of all would not send. */
function lost(forms: readonly NameForm[]): string[] {
  const packed = packNames({ format: 1, forms: [...forms] });
  const may = mayStand(packed.telling) ?? (() => true);
  const index = indexNames(packed);
  return forms.flatMap(({ text }) =>
    WRITTEN.flatMap((write) => AROUND.map((around) => around(write(text)))).filter(
      (text) => !may(text) && scan(fold(text), index, "en").length > 0,
    ),
  );
}

describe("the pattern", () => {
  it("lets all names of the record pass", () => {
    expect(lost(namesData().forms)).toEqual([]);
  });

  it.each([
    ["NATO–Russia Council", "Paral·lel", "Renew Europe – ALDE", "Coca-Cola®", "€uropa", "L·L", "Al–Qaeda", "S…T"],
    ["C++", "P&G", "E.U.", "Yahoo!", "7", "½ Price", "№ 5", "O`Brien", "Agfa‑Gevaert", "a b"],
    ["Ünal", "Straße", "İnönü", "Łódź", "Øre", "Æon", "Đinđić", "ﬁnland", "ʻOumuamua", "北约", "حلف الناتو"],
  ])("lets names with odd signs pass: %s, %s, %s …", (...names) => {
    for (const when of [undefined, { case: "any" as const }]) {
      // Each by itself: another's word must not open the door to it.
      for (const text of names)
        expect(lost([{ entity: text, text, full: true, person: false, ...(when && { when }) }])).toEqual([]);
    }
  });
});
