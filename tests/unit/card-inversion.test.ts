import { expect, test } from "vitest";
import { undoing } from "../../src/card/inversion.ts";

test.each([
  ["none", "none"],
  ["invert(1)", "invert(1)"],
  ["invert(1) hue-rotate(180deg)", "hue-rotate(-180deg) invert(1)"],
  ["invert(90%) hue-rotate(0.5turn) contrast(0.95)", "hue-rotate(-0.5turn) invert(1)"],
  ["invert(0.1) brightness(0.8)", "none"],
  ["invert()", "invert(1)"],
])("%s is undone by %s", (filter, undone) => expect(undoing(filter)).toBe(undone));
