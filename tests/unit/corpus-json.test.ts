/** The corpus's own JSON reader agrees with the language's, and knows where things stand. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { JsonSyntaxError, parseJson } from "../../corpus/json.ts";

describe("parseJson", () => {
  test("reads every JSON value as JSON.parse does", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2, "\t"), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(parseJson(text).value).toEqual(JSON.parse(text));
      }),
    );
  });

  test("refuses what JSON.parse refuses, and nothing else", () => {
    const pieces = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ":",
      ",",
      '"a"',
      '"',
      "1",
      "01",
      "-",
      "true",
      "nul",
      " ",
      "\\",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const text = parts.join("");
        let value: unknown;
        try {
          value = JSON.parse(text);
        } catch {
          expect(() => parseJson(text)).toThrow(JsonSyntaxError);
          return;
        }
        // Two equal keys are the one thing that is valid JSON and refused here.
        if (!/"a"\s*:.*"a"\s*:/s.test(text)) expect(parseJson(text).value).toEqual(value);
      }),
      { numRuns: 2000 },
    );
  });

  test("says where a value stands, or the nearest value above it", () => {
    const text = '{ "a": [10, { "b": "x" }] }';
    const json = parseJson(text);
    expect(text.slice(json.offsetOf(["a", 1, "b"]))).toMatch(/^"x"/);
    expect(text.slice(json.offsetOf(["a", 1, "missing"]))).toMatch(/^\{ "b"/);
    expect(json.offsetOf([])).toBe(0);
  });

  test("keeps a key called __proto__ as a key", () => {
    expect(Object.keys(parseJson('{ "__proto__": 1 }').value as object)).toEqual(["__proto__"]);
  });
});
