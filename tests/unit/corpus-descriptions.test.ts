/** What the compiler says of descriptions that cannot be right. */
import { describe, expect, test } from "vitest";
import { compile } from "../../corpus/compile.ts";
import { goodFiles, messageAfter } from "./corpus-broken.ts";

const FILE = "corpus/descriptions/lavrov.json";
const WORDS = "corpus/description-words.json";
const NAMES = "corpus/names/lavrov.json";

const only = (...descriptions: object[]) => messageAfter(FILE, () => JSON.stringify(descriptions));
const forms = { en: [{ texts: ["Russian foreign minister"], onlyAfter: ["the"] }] };
const name = (when: object) =>
  messageAfter(NAMES, (text) => JSON.stringify([...JSON.parse(text), { text: "X Y", kind: "match-only", when }]));

describe("descriptions", () => {
  test("a day that is none", () => {
    expect(only({ from: "2004-02-30", forms })).toMatch(
      /^corpus\/descriptions\/lavrov\.json:\d+:\d+ \[0\]\.from: no such day in the calendar$/,
    );
    expect(only({ from: "2004", forms })).toMatch(/ \[0\]\.from: a day is YYYY-MM-DD$/);
    expect(only({ from: "2004-03-09", to: "soon", forms })).toMatch(/ \[0\]\.to: a day is YYYY-MM-DD$/);
    expect(only({ forms })).toMatch(/ the key "from" is missing$/);
  });

  test("an end that is not after the beginning", () => {
    for (const to of ["2004-03-09", "2001-01-01"]) {
      expect(only({ from: "2004-03-09", to, forms })).toMatch(/ \[0\]\.to: .* is not after 2004-03-09$/);
    }
  });

  test("days that no role of the entity has", () => {
    expect(only({ from: "2004-03-10", forms })).toMatch(
      / \[0\]\.from: corpus\/entities\/lavrov\.json knows no role that was held from 2004-03-10 on$/,
    );
    expect(only({ from: "2004-03-09", to: "2020-01-01", forms })).toMatch(/ held from 2004-03-09 to 2020-01-01$/);
  });

  test("a form that stands twice, none at all, and a language without its words", () => {
    const twice = { en: [...forms.en, { texts: ["Russian foreign minister"] }] };
    expect(only({ from: "2004-03-09", forms: twice })).toMatch(
      / \[0\]\.forms\.en\[1\]\.texts\[0\]: “Russian foreign minister” stands twice$/,
    );
    expect(only({ from: "2004-03-09", forms: { en: [{ texts: [] }] } })).toMatch(/holds at least one$/);
    expect(only({ from: "2004-03-09", forms: { sv: forms.en } })).toMatch(
      / \[0\]\.forms\.sv: corpus\/description-words\.json has no words for “sv”$/,
    );
    expect(messageAfter(WORDS, () => null)).toBe(`${WORDS}: the file is missing`);
    expect(messageAfter(WORDS, () => '{ "en": { "notAfter": ["ex"] } }')).toMatch(/the key "leftAfter" is missing$/);
  });

  test("a description of nobody, and of what holds no office", () => {
    const content = JSON.stringify([{ from: "2004-03-09", forms }]);
    expect(messageAfter("corpus/descriptions/lavrow.json", () => content)).toMatch(
      /^corpus\/descriptions\/lavrow\.json:1:1: there is no entity “lavrow” that this could describe$/,
    );
    expect(messageAfter("corpus/descriptions/nato.json", () => content)).toMatch(/“nato” is no person that is marked/);
  });

  test("a name with the conditions of a description", () => {
    for (const when of [{ from: "2004-03-09" }, { to: "2004-03-09" }, { onlyAfter: ["the"] }]) {
      const [key] = Object.keys(when);
      expect(name(when)).toMatch(
        new RegExp(
          `^${NAMES}:\\d+:\\d+ .*when\\.${key}: only a description has it: those stand in corpus/descriptions$`,
        ),
      );
    }
  });

  test("are forms to find, and no names of the record", () => {
    const { record, names } = compile(goodFiles);
    const found = names.forms.filter(({ text }) => text === "Russian foreign minister");
    expect(found).toEqual([
      expect.objectContaining({
        entity: "lavrov",
        full: false,
        when: expect.objectContaining({ on: ["en"], from: "2004-03-09", onlyAfter: ["the"] }),
      }),
    ]);
    const lavrov = record.entities.find(({ id }) => id === "lavrov");
    expect(lavrov?.names.map(({ text }) => text)).not.toContain("Russian foreign minister");
  });
});
