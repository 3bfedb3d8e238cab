/** Bad input that only a comparison finds: offsets, quotation marks, speakers, headings, links. */
import { describe, expect, test } from "vitest";
import { edit, messageAfter, STATEMENTS, set } from "./corpus-broken.ts";

describe("passages", () => {
  test("wrong offsets: what stands there, the first difference, and where the words are", () => {
    const message = messageAfter(STATEMENTS, set("rt14-04", "span", { start: 1150, end: 1509 }));
    expect(message).toMatch(
      /^corpus\/statements\.json:\d+:\d+ rt14-04\.span: the source has “ussia’s .*” at 1150–1509, the corpus says “What .*”/,
    );
    expect(message).toContain("first difference at 1150; the words as written stand at 1143–1502");
  });

  test("wrong words", () => {
    const message = messageAfter(STATEMENTS, set("du17-04", "text", "I think that NATO’s arrogance is not hurting."));
    expect(message).toMatch(
      / du17-04\.span: .*first difference at 962; the words as written are nowhere in the source$/,
    );
  });

  test("offsets beyond the end of the text", () => {
    expect(messageAfter(STATEMENTS, set("du17-08", "span", { start: 1818, end: 9000 }))).toContain(" du17-08.span: ");
  });

  test("a direct statement that is not enclosed by quotation marks", () => {
    const cut = edit("du17-04", (item) => {
      item.text = "NATO’s arrogance is not helping.";
      item.span.start += "I think that ".length;
    });
    expect(messageAfter(STATEMENTS, cut)).toMatch(/ du17-04\.span: a direct statement stands between quotation marks/);
  });

  test("a paraphrase that holds a quotation, a quoted part that is none, one that was missed", () => {
    expect(
      messageAfter(
        STATEMENTS,
        edit("rt14-12", (item) => Object.assign(item, { kind: "indirect", quoted: [] })),
      ),
    ).toMatch(/ rt14-12\.kind: “sign of irritation” \(2962–2980\) is in quotation marks/);
    const short = set("rt14-12", "quoted", [{ start: 2962, end: 2966, text: "sign" }]);
    expect(messageAfter(STATEMENTS, short)).toMatch(/ rt14-12\.quoted\[0\]: “sign” is not enclosed by quotation marks/);
    expect(
      messageAfter(
        STATEMENTS,
        edit("rt14-06", (item) => item.quoted.shift()),
      ),
    ).toMatch(/ rt14-06\.quoted: “quietly” \(1799–1806\) is in quotation marks too$/);
  });

  test("a tag on words that are not in the statement", () => {
    const stray = edit(
      "rt14-10",
      (item) => (item.wordTags = [{ start: 2962, end: 2980, text: "sign of irritation", tag: "x" }]),
    );
    expect(messageAfter(STATEMENTS, stray)).toMatch(
      / rt14-10\.wordTags\[0\]: 2962–2980 lies outside of the statement \(2528–2829\)$/,
    );
  });
});

describe("what statements and notes claim", () => {
  test("framing with a speaker, a statement without", () => {
    expect(messageAfter(STATEMENTS, set("du17-00", "speaker", "lavrov"))).toMatch(
      / du17-00\.speaker: framing is the publisher’s own line/,
    );
    expect(messageAfter(STATEMENTS, set("rt14-04", "speaker", null))).toMatch(
      / rt14-04\.speaker: a statement that is direct has a speaker$/,
    );
  });

  test("a note under the wrong heading for its date", () => {
    const late = set("n-nato-2022", "heading", "at-the-time");
    expect(messageAfter("corpus/notes.json", late)).toMatch(
      /^corpus\/statements\.json:.*“n-nato-2022” is headed at-the-time, but is of 2022-06-29; the statement is of 2014-12-16$/,
    );
  });

  test("a link to a mirror", () => {
    const link = set("n-nato-2022", "sources", [{ name: "x", url: "https://www.stalkerzone.org/x" }]);
    expect(messageAfter("corpus/notes.json", link)).toMatch(
      / n-nato-2022\.sources\[0\]\.url: stalkerzone\.org is not linked \(partisan translations\)/,
    );
  });

  test("a straight quotation mark in the corpus’s own words", () => {
    expect(
      messageAfter(
        "corpus/notes.json",
        edit("n-nato-2022", (item) => (item.text += ' "x"')),
      ),
    ).toMatch(/ n-nato-2022\.text: a straight quotation mark/);
  });

  test("terms in capitals", () => {
    expect(
      messageAfter(
        STATEMENTS,
        edit("rt14-04", (item) => item.terms.push("NATO")),
      ),
    ).toMatch(/ rt14-04\.terms\[\d+\]: “NATO”: terms are in lower case/);
  });
});
