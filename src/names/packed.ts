/** Checks names that came from storage or a message. */
import * as v from "valibot";
import type { PackedNames } from "./types.ts";

/** Where the background leaves the names for every page script, so that none has to wait for a sleeping worker. */
export const NAMES_KEY = "names";

const Packed = v.object({
  format: v.literal(2),
  stamp: v.string(),
  rules: v.array(v.object({})),
  groups: v.array(v.tuple([v.string(), v.number(), v.number(), v.string()])),
  more: v.optional(v.boolean()),
});

export function isPackedNames(data: unknown): data is PackedNames {
  return v.is(Packed, data);
}
