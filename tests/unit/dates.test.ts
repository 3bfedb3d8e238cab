import { expect, test } from "vitest";
import { formatDate, isWithin } from "../../src/record/dates.ts";

test.each([
  ["2014-12-16", "16 Dec 2014"],
  ["2014-12", "Dec 2014"],
  ["2014", "2014"],
])("%s reads %s", (date, text) => expect(formatDate(date)).toBe(text));

test.each([
  ["2014-12-16", "2009-01-20", "2017-01-20", true],
  ["2014-12-16", "2014", undefined, true],
  ["2014", "2014-03-09", undefined, true],
  ["2004-03-08", "2004-03-09", undefined, false],
  ["2021-01-20", undefined, "2021-01-20", true],
  ["2021-01-21", undefined, "2021-01-20", false],
])("%s in [%s, %s]: %s", (date, from, to, expected) => expect(isWithin(date, from, to)).toBe(expected));
