import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extractStatements } from "../../src/quotes/extract.ts";
import type { TextSpan } from "../../src/quotes/types.ts";

/** Pieces that meet in news text, and some that never should. */
const piece = fc.constantFrom(
  ...[
    "“",
    "”",
    '"',
    "'",
    "’",
    "‘",
    "«",
    "»",
    "„",
    "「",
    "」",
    "''",
    "—",
    "- ",
    ",",
    ".",
    ". ",
    "?",
    "!",
    ":",
    ";",
    "(",
    ")",
    "…",
    "\n",
    "\n\n",
  ],
  ...[
    " said ",
    " he ",
    " Lavrov ",
    "Mr. Smith",
    " that ",
    "according to ",
    " the minister ",
    "who ",
    " and ",
    " NATO",
    " told reporters ",
  ],
  ...["\ud83d", "\ude00", "\u0000", "\u200b", "İ", "ß", "中文", "SAID ", "’s ", "a"],
);
const prose = fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join(""));
const anyText = fc.oneof(prose, fc.string({ unit: "binary", maxLength: 300 }), fc.string({ maxLength: 300 }));

function check(text: string): void {
  for (const { start, end, parts, quoted, speaker, cue, resolved } of extractStatements(text)) {
    const spans: TextSpan[] = [{ start, end }, ...parts, ...quoted];
    for (const one of [speaker, cue, resolved]) if (one) spans.push(one);
    for (const span of spans) {
      const valid = Number.isInteger(span.start) && span.start >= 0 && span.start < span.end && span.end <= text.length;
      if (!valid) expect.fail(`${span.start}–${span.end} is no span of ${JSON.stringify(text)}`);
    }
    parts.forEach((part, index) => {
      if (index > 0) expect(part.start).toBeGreaterThanOrEqual(parts[index - 1]?.end ?? 0);
    });
    expect(parts[0]?.start).toBe(start);
    expect(parts.at(-1)?.end).toBe(end);
    for (const piece of quoted)
      expect(parts.some((part) => part.start <= piece.start && piece.end <= part.end)).toBe(true);
  }
}

describe("any text", () => {
  test("spans are valid, parts in order, quoted pieces inside them", () => {
    fc.assert(fc.property(anyText, check), { numRuns: 3000 });
  });

  test("the same text gives the same answer, whatever was read before", () => {
    fc.assert(
      fc.property(prose, prose, (text, other) => {
        const first = extractStatements(text);
        extractStatements(other);
        expect(extractStatements(text)).toEqual(first);
      }),
      { numRuns: 300 },
    );
  });

  test("what stands before a paragraph moves its spans and changes nothing else", () => {
    const text = "Hugh Hill came late. “The bridge is safe,” he said.";
    const before = "It rained.\n\n";
    const [plain] = extractStatements(text);
    const [moved] = extractStatements(before + text);
    expect(moved?.parts.map(({ start, end }) => [start - before.length, end - before.length])).toEqual(
      plain?.parts.map(({ start, end }) => [start, end]),
    );
  });
});

describe("long texts made to be slow", () => {
  const units = [
    '"',
    "“",
    "”",
    "’",
    "'",
    "«",
    "“a",
    "a” ",
    "“a,” he said. ",
    "he said, ",
    "said that ",
    "A b, ",
    "and ",
    "according to ",
    ". ",
    '"\n',
    "Hugh Hill said no.\n",
    "Lavrov: ",
    "(",
    "\ud800",
    "x",
  ];
  // A second or two each; work that grows with the square of the text would not end before the time-out. `npm run eval`
  // prints how it grows.
  test.each(units)("%j over and over", { timeout: 120_000 }, (unit) => {
    check(unit.repeat(Math.ceil(5_000 / unit.length)));
    extractStatements(unit.repeat(Math.ceil(400_000 / unit.length)));
  });

  test("10 MB of quotation marks", { timeout: 120_000 }, () => {
    expect(extractStatements('"'.repeat(10_000_000))).toEqual([]);
  });

  test("100,000 nested quotations", () => {
    const text = `${"“‘".repeat(50_000)}a${"’”".repeat(50_000)}`;
    check(text);
  });

  test("many people, many statements", { timeout: 120_000 }, () => {
    const text = Array.from(
      { length: 10_000 },
      (_, i) => `Hugh Hill${"abcdefghij"[i % 10]}${i} said that the minister left. The minister said he knew.`,
    ).join("\n");
    expect(extractStatements(text)).toHaveLength(20_000);
  });
});
