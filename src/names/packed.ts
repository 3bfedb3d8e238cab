/** Checks names that came from storage or a message. */
import { aNumber, aString, is, listOf, object, oneOf, tuple } from "../record/shape.ts";
import type { PackedNames } from "./types.ts";

/** Where the background leaves the names for every page script, so that none has to wait for a sleeping worker. */
export const NAMES_KEY = "names";

const Packed = object({
  format: oneOf(2),
  stamp: aString,
  rules: listOf(object({})),
  groups: listOf(tuple(aString, aNumber, aNumber, aString)),
});

export function isPackedNames(data: unknown): data is PackedNames {
  return is(Packed, data);
}
