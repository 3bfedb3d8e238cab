import * as v from "valibot";
import { describe, expect, it } from "vitest";
import {
  aBoolean,
  aNumber,
  anything,
  aString,
  check,
  is,
  listOf,
  object,
  oneOf,
  tuple,
} from "../../src/record/shape.ts";

describe("checks of plain data", () => {
  const values = [
    undefined,
    null,
    true,
    0,
    2,
    Number.NaN,
    "",
    "a",
    [],
    ["a"],
    ["a", 2],
    [2, "a"],
    {},
    { a: "a" },
    { a: 2 },
  ];

  // valibot has the same checks at ten times the size.
  it.each([
    ["a string", aString, v.string()],
    ["a number", aNumber, v.number()],
    ["a boolean", aBoolean, v.boolean()],
    ["anything", anything, v.unknown()],
    ["null", oneOf(null), v.null()],
    ["one of two", oneOf("a", 2), v.union([v.literal("a"), v.literal(2)])],
    ["a list", listOf(aString), v.array(v.string())],
    ["a pair", tuple(aString, aNumber), v.tuple([v.string(), v.number()])],
    ["an object", object({ a: aString }), v.object({ a: v.string() })],
    ["any object", object({}), v.object({})],
  ])("agree with valibot on %s", (_, ours, theirs) => {
    expect(values.map((value) => is(ours, value))).toEqual(values.map((value) => v.is(theirs, value)));
  });

  it("give back what passed and say that something did not, of valibot's schemas as well", () => {
    expect(check(object({ a: aString }), { a: "b" })).toEqual({ value: { a: "b" } });
    expect(check(aString, 1).issues?.[0].message).toBe("not as agreed");
    const { issues } = check(v.object({ a: v.string() }), { a: 1 });
    expect(issues?.[0].path?.map(({ key }) => key)).toEqual(["a"]);
  });
});
