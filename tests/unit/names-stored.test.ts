/** Names as storage has them: one string of JSON, or whatever else may be found there. */
import { expect, it } from "vitest";
import { packNames } from "../../src/names/pack.ts";
import { readPacked } from "../../src/names/packed.ts";

const forms = [{ entity: "vale", text: "Ada Vale", full: true, person: true }];
const packed = packNames({ format: 1, forms });

it("reads what was written", () => expect(readPacked(JSON.stringify(packed))).toEqual(packed));

it.each([
  ["nothing", undefined],
  ["half of it", JSON.stringify(packed).slice(0, 60)],
  ["another version’s", JSON.stringify({ ...packed, format: 4 })],
  ["an object, as an older version left it", packed],
  ["null", "null"],
  ["a number", 5],
])("has no names out of %s", (_, stored) => expect(readPacked(stored)).toBeUndefined());
