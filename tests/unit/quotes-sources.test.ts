import { describe, expect, test } from "vitest";
import { loadRecogniser } from "../../src/cli/recogniser.ts";
import { extractStatements } from "../../src/quotes/extract.ts";
import { likeness, shared } from "../support/quotes-shared.ts";

const recogniser = loadRecogniser();

interface Fact {
  id: string;
  source_file: string;
  kind: string;
  show_as_statement: boolean;
  span?: [number, number];
  duplicate_span?: [number, number];
  sentence_span?: [number, number];
}

const facts: Fact[] = JSON.parse(shared("facts/facts.json") ?? '{"statements": []}').statements;
const files = [...new Set(facts.map((fact) => fact.source_file))];

/** Where a fact stands: what is between the marks, the reporter's sentence, the headline's second copy. */
function places({ span, sentence_span, duplicate_span }: Fact): [number, number][] {
  return [span, sentence_span, duplicate_span].filter((one) => one !== undefined);
}

describe.skipIf(facts.length === 0)("the two source documents (skipped: ../shared/facts is not at hand)", () => {
  const readings = files.flatMap((file): [string, boolean][] => [
    [file, false],
    [file, true],
  ]);
  test.each(readings)("%s: every statement with its speaker, and no other (names given: %s)", (file, given) => {
    const text = shared(`sources/${file}`) ?? "";
    const mine = facts.filter((fact) => fact.source_file === file);
    const found = extractStatements(text, given ? { names: recogniser.recognise(text) } : {});
    const said = found.map(({ parts }) => parts.map(({ start, end }): [number, number] => [start, end]));
    /** Half the words alike, or a paraphrase: what was said is only part of the reporter's sentence. */
    const matches = (fact: Fact, index: number) => {
      const parts = said[index] ?? [];
      const [from, to] = fact.kind.startsWith("indirect") ? (fact.sentence_span ?? [0, 0]) : [0, 0];
      return (
        parts.every(([start, end]) => from <= start && end <= to) ||
        places(fact).some((place) => likeness(text, [place], parts) >= 0.5)
      );
    };

    const missing = mine
      .filter((fact) => fact.show_as_statement)
      .filter(
        (fact) =>
          !found.some(({ resolved }, index) => matches(fact, index) && /^Serge[iy] Lavrov$/.test(resolved?.name ?? "")),
      )
      .map((fact) => fact.id);
    expect(missing).toEqual([]);

    const surplus = said.filter((_, index) => !mine.some((fact) => matches(fact, index)));
    expect(surplus.map((parts) => parts.map(([start, end]) => text.slice(start, end)).join(" | "))).toEqual([]);
  });
});
