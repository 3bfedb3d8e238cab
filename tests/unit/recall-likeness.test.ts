import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bagOf, openLikeness, questionOf } from "../../src/recall/likeness.ts";
import { stems } from "../../src/recall/words.ts";

const ANY_TEXT = fc.oneof(fc.string({ unit: "binary" }), fc.lorem(), fc.constantFrom("", "constructor", "__proto__"));

function scores(question: string, texts: readonly string[]): number[] {
  return Array.from(openLikeness(texts.map(bagOf)).scores(questionOf(question)));
}

describe("likeness", () => {
  it("puts the text with the rarer shared word first", () => {
    const texts = ["The army bought boats.", "The army bought a telescope.", "The army sold boats."];
    const [boats = 0, telescope = 0] = scores("A telescope for the army", texts);
    expect(telescope).toBeGreaterThan(boats);
  });

  it("knows forms of a word", () => {
    const [same = 0, alike = 0, other] = scores("terrorism", ["terrorism here", "a terrorist here", "a tourist here"]);
    expect(same).toBeGreaterThan(alike);
    expect(alike).toBeGreaterThan(0);
    expect(other).toBe(0);
  });

  it("is blind to negation", () => {
    const [said, denied] = scores("Troops crossed the border.", ["Troops crossed", "Troops never crossed", "Grain"]);
    expect(denied).toBe(said);
  });

  it("learns rarity from texts that it does not score", () => {
    const texts = ["grain exports", "harbour exports"].map(bagOf);
    const before = openLikeness(texts).scores(questionOf("grain harbour"));
    const taught = openLikeness(
      texts,
      Array.from({ length: 8 }, () => bagOf("grain again")),
    ).scores(questionOf("grain harbour"));
    expect(before[0]).toBe(before[1]);
    expect(taught[0]).toBeLessThan(taught[1] ?? 0);
    expect(taught).toHaveLength(2);
  });

  it("has a finite figure, not below 0, for any texts", () => {
    fc.assert(
      fc.property(ANY_TEXT, fc.array(ANY_TEXT), (question, texts) => {
        const found = scores(question, texts);
        expect(found).toHaveLength(texts.length);
        for (const score of found) expect(Number.isFinite(score) && score >= 0).toBe(true);
      }),
    );
  });

  it("gives a text the same figure wherever it stands", () => {
    fc.assert(
      fc.property(ANY_TEXT, fc.array(ANY_TEXT, { maxLength: 8 }), (question, texts) => {
        const forwards = scores(question, texts);
        const backwards = scores(question, texts.toReversed()).reverse();
        forwards.forEach((score, index) => {
          expect(backwards[index]).toBeCloseTo(score, 9);
        });
      }),
    );
  });
});

/** BM25 as the formula is written, each text looked at for each word; no forms of words. */
function slowly(question: ReadonlySet<string>, texts: readonly string[][]): number[] {
  const average = texts.reduce((sum, text) => sum + text.length, 0) / texts.length || 1;
  const rarity = (word: string) => {
    const having = texts.filter((text) => text.includes(word)).length;
    const idf = (count: number) => Math.log(1 + (texts.length - count + 0.5) / (count + 0.5));
    return idf(having) / idf(1);
  };
  return texts.map((text) => {
    let score = 0;
    for (const word of question) {
      const count = text.filter((other) => other === word).length;
      const brake = 0.4 * (0.4 + 0.6 * (text.length / average));
      if (count > 0) score += rarity(word) ** 2 * ((count * 1.4) / (count + brake));
    }
    return score;
  });
}

it("equals the slow and obvious way", () => {
  const words = fc.array(fc.constantFrom("grain", "boat", "lake", "harp", "oak"), { maxLength: 9 });
  fc.assert(
    fc.property(words, fc.array(words, { minLength: 1, maxLength: 9 }), (question, texts) => {
      const found = scores(
        question.join(" "),
        texts.map((text) => text.join(" ")),
      );
      slowly(new Set(question), texts).forEach((score, index) => {
        expect(found[index]).toBeCloseTo(score, 4);
      });
    }),
  );
});

it("finds the same words in English text whichever way it looks for them", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."aBcsé ’'-.9—“\n") }), (text) => {
      // A letter that is not English makes it look the slow way; alone it is no word.
      expect(stems(`${text} щ`)).toEqual(stems(text));
    }),
  );
});
