/** What a page has in lower case, kept up with its changes. */
import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { plainWords } from "../../src/names/plain-words.ts";

const WORDS = ["will", "Will", "hunter", "Hunter", "WILL"];
const text = fc.array(fc.constantFrom(...WORDS, ".", "–"), { maxLength: 5 }).map((words) => words.join(" "));

it("answers as the page stands, and says when an answer has changed", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.option(text), fc.array(fc.constantFrom(...WORDS)))),
      (steps) => {
        const parts = new Map<number, { text: string }>();
        const plain = plainWords(() => parts.values());
        const said = new Map<string, boolean>();
        const stands = (word: string) =>
          word === word.toLowerCase() && [...parts.values()].some((part) => part.text.split(" ").includes(word));
        for (const [id, now, asked] of steps) {
          const before = parts.get(id);
          if (now === null) parts.delete(id);
          else parts.set(id, { text: now });
          const isOther = plain.change(before, parts.get(id));
          const others = [...said].filter(([word, answer]) => stands(word) !== answer);
          expect(isOther).toBe(others.length > 0);
          for (const [word, answer] of others) said.set(word, !answer);
          for (const word of asked.map((word) => word.toLowerCase())) {
            expect(plain.has(word)).toBe(stands(word));
            said.set(word, stands(word));
          }
        }
      },
    ),
  );
});

it("reads the page once, however many words are asked about", () => {
  const parts = vi.fn(() => [{ text: "then Alice and Bob spoke" }]);
  const plain = plainWords(parts);
  expect(Array.from({ length: 1_000 }, (_, n) => plain.has(`word${n}`))).not.toContain(true);
  expect(plain.has("then")).toBe(true);
  expect(parts).toHaveBeenCalledTimes(1);
});
