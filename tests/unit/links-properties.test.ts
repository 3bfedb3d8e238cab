/** The linker on any string at all: no throw, offsets that hold, the candidates of the slow and obvious way, linear work. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCandidates } from "../../src/names/linker/candidates.ts";
import { formsOf } from "../../src/names/linker/forms.ts";
import { type NameTable, tableOf } from "../../src/names/linker/index.ts";
import { type KnownName, openLinker } from "../../src/names/linker/linker.ts";
import { readWords } from "../../src/names/linker/words.ts";
import type { NameSpan } from "../../src/names/tagger/spans.ts";
import { KNOWN, LEFT, LINKED, MIXED } from "../support/links-cases.ts";
import { slowCandidates } from "../support/links-oracle.ts";
import { readLinkCases } from "../support/links-table.ts";

const sentences = readLinkCases(LINKED + LEFT + MIXED).map(({ text }) => text);

/** Any UTF-16 at all, lone halves of pairs among it. */
const junk = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
  .map((units) => String.fromCharCode(...units));
const glue = fc.constantFrom(
  " ",
  " ",
  "",
  ", ",
  "-",
  "’s ",
  "'s",
  "\u00ad",
  "\n",
  "\n\n",
  ". ",
  ".",
  " & ",
  " (",
  ")",
  "“",
  "U.N. ",
  "é",
  "½",
  "㎭",
);
const name = fc.constantFrom(...KNOWN.map(({ name }) => name));
const piece = fc.oneof(
  name,
  fc.constantFrom(...KNOWN.flatMap(({ name }) => name.split(" "))),
  fc.constantFrom(...sentences),
);
const shout = fc
  .tuple(piece, fc.nat(3))
  .map(([text, n]) => (n === 0 ? text.toUpperCase() : n === 1 ? text.normalize("NFD") : text));
const text = fc.array(fc.oneof(junk, glue, glue, shout, shout), { maxLength: 16 }).map((parts) => parts.join(""));
const nonsense: fc.Arbitrary<KnownName> = fc.record({
  id: fc.string({ minLength: 1 }),
  name: fc.oneof(
    junk,
    text.map((long) => long.slice(0, 40)),
  ),
  type: fc.constantFrom("PER", "ORG"),
});

const linker = openLinker(KNOWN);
const table = tableOf(KNOWN);

/** Spans as a recogniser might give them: in order, none over another. */
function spansIn(text: string, cuts: readonly number[]): NameSpan[] {
  const sorted = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
  const types = ["PER", "ORG", "LOC"] as const;
  return sorted.slice(0, -1).flatMap((start, at) => {
    const end = sorted[at + 1] ?? start;
    return at % 2 === 0 && end > start ? [{ start, end, type: types[at % 3] ?? "PER" }] : [];
  });
}

describe("whatever a text holds", () => {
  it("gives decisions inside it, in order, none over another", () => {
    fc.assert(
      fc.property(
        text,
        fc.array(fc.nat(400), { maxLength: 10 }),
        fc.array(nonsense, { maxLength: 4 }),
        (text, cuts, others) => {
          for (const one of [linker, openLinker(others)]) {
            let last = 0;
            for (const { start, end, reason } of one.link(text, { spans: spansIn(text, cuts) })) {
              expect(start).toBeGreaterThanOrEqual(last);
              expect(end).toBeGreaterThan(start);
              expect(end).toBeLessThanOrEqual(text.length);
              expect(reason).not.toBe("");
              last = end;
            }
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it("finds the candidates that the slow and obvious way finds", () => {
    fc.assert(
      fc.property(text, fc.array(nonsense, { maxLength: 4 }), (text, others) => {
        const names = [...KNOWN, ...others.map((one, at) => ({ ...one, id: `other ${at}` }))];
        const found = findCandidates(readWords(text), tableOf(names)).map(({ from, to, bearers }) => ({
          from,
          to,
          ids: bearers.map(({ entity }) => names[entity]?.id),
        }));
        expect(found).toEqual(slowCandidates(text, names));
      }),
      { numRuns: 500 },
    );
  });

  it("finds them in every sentence of the tables too", () => {
    for (const text of sentences) {
      const found = findCandidates(readWords(text), table);
      expect(
        found.map(({ from, to }) => [from, to]),
        text,
      ).toEqual(slowCandidates(text, KNOWN).map(({ from, to }) => [from, to]));
    }
  });

  it("reads words in order, none over another", () => {
    fc.assert(
      fc.property(text, (text) => {
        let last = 0;
        for (const { start, end, wholeEnd, key } of readWords(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(wholeEnd).toBeGreaterThanOrEqual(end);
          expect(key).not.toBe("");
          last = wholeEnd;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it("decides the same on composed and decomposed text", () => {
    const read = (text: string) =>
      linker
        .link(text)
        .map(({ start, end, ...rest }) => ({ ...rest, surface: text.slice(start, end).normalize("NFC") }));
    for (const text of sentences) expect(read(text.normalize("NFD")), text).toEqual(read(text.normalize("NFC")));
  });

  it("has no two forms of a name with the same words", () => {
    fc.assert(
      fc.property(nonsense, (known) => {
        const forms = formsOf(known).map(({ keys }) => keys.join(" "));
        expect(new Set(forms).size).toBe(forms.length);
      }),
    );
  });
});

describe("work", () => {
  /** How often the table is asked for a name. */
  function asked(text: string, { find, ...rest }: NameTable): number {
    let count = 0;
    const counting = {
      ...rest,
      find(hash: number, keys: readonly string[]) {
        count++;
        return find(hash, keys);
      },
    };
    findCandidates(readWords(text), counting);
    return count;
  }

  it.each([
    ["sentences", `${sentences.join(" ")} `],
    ["one name over and over", "Ingrid Halvorsen "],
    ["first words only", "Harbour "],
    ["a name that never ends", "National Conservation National "],
  ])("grows with the text and no faster: %s", (_, unit) => {
    const times = Math.ceil(3_000 / unit.length);
    const once = asked(unit.repeat(times), table);
    expect(asked(unit.repeat(times * 8), table)).toBeLessThanOrEqual(once * 8.2 + 8);
  });

  it("does not grow with the list, nor where thousands bear one name", () => {
    const many = Array.from(
      { length: 20_000 },
      (_, at): KnownName => ({
        id: `${at}`,
        name: at % 2 ? "John Smith" : `Ingrid Name${at.toString(36)}`,
        type: "PER",
      }),
    );
    const large = tableOf([...KNOWN, ...many]);
    const text = sentences.join(" ");
    expect(asked(text, large)).toBeLessThanOrEqual(asked(text, table) * 1.2);
    const [candidate] = findCandidates(readWords("John Smith said so."), large);
    expect(candidate?.bearers.length).toBeLessThan(50);
  });
});
