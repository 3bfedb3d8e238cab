/** Bad input: the first thing wrong ends the build, and the message names file, place and reason. */
import { describe, expect, test } from "vitest";
import { edit, goodFiles, messageAfter, STATEMENTS, set } from "./corpus-broken.ts";

const RT = "corpus/sources/rt-2014-12-16-lavrov-france24.txt";

describe("files", () => {
  test("a missing file", () => {
    expect(messageAfter("corpus/notes.json", () => null)).toBe("corpus/notes.json: the file is missing");
  });

  test("a missing source text is named where it is referred to", () => {
    expect(messageAfter(RT, () => null)).toMatch(
      /^corpus\/sources\.json:\d+:\d+ rt-2014\.file: there is no file corpus\/sources\/rt-/,
    );
  });

  test("a source text that nobody refers to", () => {
    expect(messageAfter("corpus/sources/stray.txt", () => "x")).toMatch(/^corpus\/sources\/stray\.txt: no source/);
  });

  test("invalid UTF-8 in a source: the offset of the first bad byte", () => {
    const bytes = Uint8Array.from(goodFiles.get(RT) as Uint8Array);
    bytes[1000] = 0xff;
    expect(messageAfter(RT, () => bytes)).toBe(`${RT}:byte 1000: not UTF-8: 0xff`);
    const cut = Uint8Array.from([...new TextEncoder().encode("abc"), 0xe2, 0x80]);
    expect(messageAfter(RT, () => cut)).toContain("ends in the middle of a character");
  });

  test("invalid UTF-8 in a JSON file", () => {
    expect(messageAfter("corpus/notes.json", () => Uint8Array.from([0x5b, 0x22, 0xc3, 0x28]))).toBe(
      "corpus/notes.json:byte 3: not UTF-8: 0x28",
    );
  });

  test("a source text whose bytes have changed", () => {
    const message = messageAfter(RT, (text) => text.replace("Childish", "childish"));
    expect(message).toMatch(/^corpus\/sources\.json:\d+:\d+ rt-2014\.sha256: .*its bytes have changed$/);
  });

  test("bad JSON: line and column, and what was expected", () => {
    expect(messageAfter(STATEMENTS, () => '[\n  { "id": "a",\n    "kind" "direct" }\n]')).toBe(
      'corpus/statements.json:3:12: not JSON: expected a colon after the key, found "\\""',
    );
    expect(messageAfter(STATEMENTS, () => '[{ "id": 1,')).toContain("corpus/statements.json:1:12: not JSON");
    expect(messageAfter(STATEMENTS, () => '[{ "id": "a", "id": "b" }]')).toBe(
      'corpus/statements.json:1:15: the key "id" stands twice in one object',
    );
  });
});

describe("schemas", () => {
  test("a date that no calendar has, a date that is none", () => {
    const date = (text: string) => set("rt14-11", "date", text);
    expect(messageAfter(STATEMENTS, date("2014-02-30"))).toMatch(
      /:\d+:\d+ rt14-11\.date: no such day in the calendar$/,
    );
    expect(messageAfter(STATEMENTS, date("16 Dec 2014"))).toMatch(
      / rt14-11\.date: a date is YYYY, YYYY-MM or YYYY-MM-DD$/,
    );
  });

  test("a key that is missing, or that means nothing", () => {
    expect(
      messageAfter(
        STATEMENTS,
        edit("rt14-04", (item) => delete item.subject),
      ),
    ).toMatch(/ rt14-04\.subject: the key "subject" is missing$/);
    expect(messageAfter(STATEMENTS, set("rt14-04", "titel", "x"))).toMatch(
      / rt14-04\.titel: the key "titel" means nothing here$/,
    );
  });

  test("a kind that does not exist", () => {
    expect(messageAfter(STATEMENTS, set("rt14-04", "kind", "quote"))).toMatch(/ rt14-04\.kind: .*"direct"/);
  });

  test("background without a date, without a source", () => {
    const entity = "corpus/entities/nato.json";
    const background = (change: (item: Record<string, unknown>) => void) => (text: string) => {
      const nato = JSON.parse(text);
      change(nato.background[1]);
      return JSON.stringify(nato, null, 2);
    };
    expect(
      messageAfter(
        entity,
        background((item) => delete item.date),
      ),
    ).toMatch(/^corpus\/entities\/nato\.json:\d+:\d+ background\[1\]\.date: the key "date" is missing$/);
    expect(
      messageAfter(
        entity,
        background((item) => (item.sources = [])),
      ),
    ).toMatch(/ background\[1\]\.sources: a background sentence needs a named source$/);
  });
});

describe("references", () => {
  test("a duplicate id", () => {
    expect(messageAfter(STATEMENTS, set("rt14-05", "id", "rt14-04"))).toMatch(
      /:\d+:\d+ rt14-04\.id: the id “rt14-04” stands twice: items 4 and 5$/,
    );
  });

  test("an unknown id, with the one that was meant", () => {
    const about = set("rt14-04", "about", ["natoo"]);
    expect(messageAfter(STATEMENTS, about)).toMatch(
      / rt14-04\.about\[0\]: there is no entity “natoo”; did you mean “nato”\?$/,
    );
    const note = set("rt14-04", "notes", ["n-doctrine-2011"]);
    expect(messageAfter(STATEMENTS, note)).toMatch(
      / rt14-04\.notes\[0\]: there is no note .*did you mean “n-doctrine-201[04]”\?$/,
    );
    const source = set("rt14-04", "source", "bbc");
    expect(messageAfter(STATEMENTS, source)).toMatch(/ rt14-04\.source: there is no source “bbc”$/);
    expect(messageAfter("corpus/reported.json", set("r-nato-2022", "besides", ["rt14-99"]))).toMatch(
      /r-nato-2022\.besides\[0\]: there is no statement “rt14-99”/,
    );
  });

  test("an id of the wrong sort", () => {
    expect(messageAfter(STATEMENTS, set("rt14-04", "speaker", "crimea"))).toMatch(
      / rt14-04\.speaker: “crimea” is no person or organisation$/,
    );
    expect(messageAfter(STATEMENTS, set("rt14-01", "paraphraser", "nato"))).toMatch(
      / rt14-01\.paraphraser: “nato” is no publisher/,
    );
  });

  test("a note that no statement refers to", () => {
    expect(messageAfter(STATEMENTS, set("rt14-14", "notes", []))).toMatch(
      /^corpus\/notes\.json:\d+:\d+ n-van-rompuy-left\.id: no statement refers/,
    );
  });

  test("an entity file under another name, names of nobody", () => {
    const nato = new TextDecoder().decode(goodFiles.get("corpus/entities/nato.json") as Uint8Array);
    expect(messageAfter("corpus/entities/otan.json", () => nato)).toMatch(
      /^corpus\/entities\/otan\.json:\d+:\d+ id: the file is called otan\.json/,
    );
    const names = JSON.stringify([{ text: "Otan", kind: "preferred" }]);
    expect(messageAfter("corpus/names/natoo.json", () => names)).toMatch(
      /^corpus\/names\/natoo\.json:1:1: there is no entity “natoo”; did you mean “nato”\?$/,
    );
  });
});
