import { describe, expect, test } from "vitest";
import { extractStatements } from "../../src/quotes/extract.ts";
import type { NameSpan } from "../../src/quotes/types.ts";
import { cases } from "../support/quotes-cases.ts";

/** A statement in one line, as quotes-cases.ts writes it. */
function lines(text: string, given: readonly string[] = []): string[] {
  return extractStatements(text, { names: spans(text, given) }).map(({ form, speaker, parts, resolved }) => {
    const said = parts.map(({ start, end }) => text.slice(start, end)).join("|");
    const phrase = speaker ? text.slice(speaker.start, speaker.end) : "-";
    return [form, phrase, said, ...(resolved ? [resolved.name] : [])].join(" · ");
  });
}

/** "Hugh Hill/PER" and so on, each where it stands first behind the one before. */
function spans(text: string, given: readonly string[]): NameSpan[] {
  let end = 0;
  return given.map((one) => {
    const [name = "", type] = one.split("/");
    const start = text.indexOf(name, end);
    end = start + name.length;
    return { start, end, type: type as NameSpan["type"] };
  });
}

describe("statements of an article", () => {
  test.each(cases)("$what", ({ text, names, expect: expected }) => {
    expect(lines(text, names)).toEqual(expected);
  });

  test("the cue and the quoted pieces have their places", () => {
    const text = "Hugh Hill has said that it was “a gift” to nobody.";
    const [statement] = extractStatements(text);
    expect(statement?.cue && text.slice(statement.cue.start, statement.cue.end)).toBe("has said");
    expect(statement?.quoted.map(({ start, end }) => text.slice(start, end))).toEqual(["a gift"]);
  });

  test("given names decide what is a name", () => {
    const text = "Big Tower grew. Hugh Hill said that it was safe.";
    const names = [{ start: 16, end: 25, type: "ORG" as const }];
    expect(extractStatements(text, { names })[0]?.resolved).toEqual({
      name: "Hugh Hill",
      kind: "organisation",
      start: 16,
      end: 25,
    });
  });
});
