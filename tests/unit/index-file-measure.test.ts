/** The short way of measuring a form says what the long one says, or nothing. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measureAnyhow } from "../../src/names/index-file/measure.ts";
import { measurePlainly } from "../../src/names/index-file/measure-plainly.ts";
import { namesData } from "../support/names-cases.ts";
import { generatedForms } from "../support/names-generated.ts";

const letter = fc.constantFrom(..."aAbBéÉøØłŁıİßſſ19ʼŉжЖёЁςΣ克アو“\"'’„- .,&ª\u00ad\u0301\u00a0");
const name = fc.oneof(fc.string({ unit: letter, maxLength: 16 }), fc.string({ unit: "binary", maxLength: 8 }));

describe("a form is measured", () => {
  it("the short way as the long way, whatever it holds", () => {
    fc.assert(
      fc.property(name, fc.boolean(), (text, anyCase) => {
        const plain = measurePlainly(text, anyCase);
        if (plain) expect(plain).toEqual(measureAnyhow(text, anyCase));
      }),
      { numRuns: 20_000 },
    );
  });

  it("the short way for nearly all names of a record", () => {
    for (const forms of [
      namesData().forms.filter(({ text }) => /^[\p{scx=Latn}\p{scx=Cyrl} ]+$/u.test(text)),
      generatedForms(5_000),
    ]) {
      let short = 0;
      for (const { text } of forms) {
        const plain = measurePlainly(text, false);
        if (!plain) continue;
        short++;
        expect(plain).toEqual(measureAnyhow(text, false));
      }
      expect(short / forms.length).toBeGreaterThan(0.9);
    }
  });
});
