import { expect, test } from "vitest";
import { textFragmentUrl } from "../../src/record/text-fragment.ts";

test("a short passage is named whole, a hyphen in it escaped", () => {
  expect(textFragmentUrl("https://a.example/b", "NATO-Russia, again")).toBe(
    "https://a.example/b#:~:text=NATO%2DRussia%2C%20again",
  );
});

test("a long one by its first and last words", () => {
  expect(textFragmentUrl("https://a.example/b#c", "one two three four five six seven eight nine")).toBe(
    "https://a.example/b#c:~:text=one%20two%20three%20four,six%20seven%20eight%20nine",
  );
});
